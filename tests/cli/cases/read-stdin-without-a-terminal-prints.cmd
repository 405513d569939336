brief - < $CASES/harbour.yaml | head -n 3
