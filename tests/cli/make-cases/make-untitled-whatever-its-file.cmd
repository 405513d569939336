sed 1,4d "$CASES/bridge.txt" >a.txt; cp a.txt b.txt; { brief make a.txt; brief make b.txt; brief make - <a.txt; } | grep "^id:"
