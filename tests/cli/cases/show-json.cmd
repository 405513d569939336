brief show $CASES/harbour.yaml --to json
