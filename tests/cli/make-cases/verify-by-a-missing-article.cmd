brief verify --article nothing.txt "$CASES/bridge.txt"
