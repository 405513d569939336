brief show < $CASES/harbour.yaml
