brief show $CASES/wrong.yaml
