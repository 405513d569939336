brief check --json $CASES/wrong.yaml
