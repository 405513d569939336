brief check $CASES/harbour.yaml
