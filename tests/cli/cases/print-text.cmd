SOURCE_DATE_EPOCH=1795000000 brief print $CASES/harbour.yaml | sed 's/brief [0-9.]*, printed/brief V, printed/'
