mkdir out && echo mine >out/1.yaml
cp "$CASES/bridge.txt" 1.txt; cp "$CASES/bridge.txt" 2.txt
brief make -o out 1.txt 2.txt
cat out/1.yaml
