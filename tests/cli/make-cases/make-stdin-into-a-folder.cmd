mkdir out && brief make -o out - <"$CASES/bridge.txt"
