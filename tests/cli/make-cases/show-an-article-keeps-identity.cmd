brief make "$CASES/bridge.txt" | grep "^id: " >a
brief show --to json "$CASES/bridge.txt" | sed -n "s/^ *\"id\": \"\(.*\)\",/id: \1/p" | cmp - a && [ -s a ]
