echo mine > page.txt
brief print -o page.txt $CASES/harbour.yaml
status=$?
cat page.txt; ls; exit $status
