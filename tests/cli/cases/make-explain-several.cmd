brief make --explain a.txt b.txt; brief make --explain -o a.yaml a.txt
