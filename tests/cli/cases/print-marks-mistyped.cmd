brief print --marks=all $CASES/harbour.yaml
