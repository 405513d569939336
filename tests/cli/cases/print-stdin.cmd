SOURCE_DATE_EPOCH=0 brief print - < $CASES/harbour.yaml | tail -2 | sed 's/brief [0-9.]*, printed/brief V, printed/'
SOURCE_DATE_EPOCH=0 brief print --to text < $CASES/harbour.yaml | tail -2 | sed 's/brief [0-9.]*, printed/brief V, printed/'
