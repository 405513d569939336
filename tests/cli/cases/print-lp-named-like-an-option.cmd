brief print --lp=-x $CASES/harbour.yaml
