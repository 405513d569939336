brief make --no-article "$CASES/bridge.txt" | grep -c "^article"
