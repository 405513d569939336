brief show $CASES/harbour.yaml > /dev/full
