echo mine > page.txt
brief print -fo page.txt $CASES/harbour.yaml; head -1 page.txt; ls
