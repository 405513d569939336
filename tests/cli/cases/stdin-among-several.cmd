brief - $CASES/harbour.yaml < $CASES/harbour.yaml
