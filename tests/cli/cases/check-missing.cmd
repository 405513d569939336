brief check missing.yaml $CASES/wrong.yaml | tail -n 1; brief check missing.yaml
