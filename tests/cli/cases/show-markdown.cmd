brief show --to=markdown $CASES/harbour.yaml
