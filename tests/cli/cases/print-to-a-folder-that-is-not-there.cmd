brief print -o no/such/page.txt $CASES/harbour.yaml
