brief print --strict -o page.txt $CASES/harbour.yaml && ls
