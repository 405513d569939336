brief make -o a.yaml "$CASES/bridge.txt" && brief make "$CASES/bridge.txt" | cmp - a.yaml && ls -A
