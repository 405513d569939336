brief print $CASES/wrong.yaml
