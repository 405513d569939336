brief print $CASES/harbour.yaml > /dev/full
