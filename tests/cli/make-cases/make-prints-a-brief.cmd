brief make "$CASES/bridge.txt" >a.yaml && brief check a.yaml && brief verify a.yaml && grep -c "^brief: 1$\|^article: " a.yaml
