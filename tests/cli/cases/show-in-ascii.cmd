LC_ALL=C brief show $CASES/quotes.yaml
