brief print --to txet $CASES/harbour.yaml; brief print --to pdf $CASES/harbour.yaml
