SOURCE_DATE_EPOCH=soon brief print $CASES/harbour.yaml
