mkdir out a && cp "$CASES/bridge.txt" a/bridge.html && cp "$CASES/bridge.txt" .
brief make -o out bridge.txt a/bridge.html
status=$?
ls -A out
exit $status
