before=$(date +%F); brief print $CASES/harbour.yaml > page.txt; after=$(date +%F)
grep -cE "printed ($before|$after) " page.txt
