mkdir out
for n in 1 2 3 4 5 6; do cp "$CASES/bridge.txt" $n.txt; done
: >bad.txt
brief make -j 3 -o out 1.txt 2.txt missing.txt 3.txt bad.txt 4.txt 5.txt 6.txt 2>err
status=$?
sort err
ls -A out
exit $status
