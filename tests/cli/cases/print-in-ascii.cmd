LC_ALL=C SOURCE_DATE_EPOCH=0 brief print $CASES/quotes.yaml | sed 's/brief [0-9.]*, printed/brief V, printed/'
