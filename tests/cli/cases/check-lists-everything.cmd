brief check $CASES/wrong.yaml
