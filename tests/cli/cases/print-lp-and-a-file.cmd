brief print --lp -o page.txt $CASES/harbour.yaml
