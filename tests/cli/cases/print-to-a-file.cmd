brief print -o page.txt $CASES/harbour.yaml; head -2 page.txt; brief print --output=- $CASES/harbour.yaml | head -1; ls
