brief make "$CASES/bridge.txt" | sed "s/^outlook:/outlok:/" >a.yaml; brief verify a.yaml
