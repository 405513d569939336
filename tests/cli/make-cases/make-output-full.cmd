brief make "$CASES/bridge.txt" >/dev/full
