cp "$CASES/claims.yaml" a.yaml && cp a.yaml a.txt
brief make a.yaml
brief make a.txt
brief make - <a.yaml
