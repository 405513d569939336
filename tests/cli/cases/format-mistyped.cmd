brief show --to jsno $CASES/harbour.yaml
