sed 1,4d "$CASES/bridge.txt" >a.txt; cp a.txt b.txt; sed "s/$/\r/" a.txt >c.txt; { brief make a.txt; brief make b.txt; brief make c.txt; brief make - <a.txt; } | grep "^id:"
