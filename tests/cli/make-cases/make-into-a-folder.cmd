mkdir out && cp "$CASES/bridge.txt" bridge.long.txt && brief make -o out bridge.long.txt && ls -A out
