brief print -o page.pdf $CASES/harbour.yaml
