brief make --explain json "$CASES/bridge.txt" | cut -c 1 | sort -u
brief make --explain=json "$CASES/bridge.txt" | cut -c 1 | sort -u
cp "$CASES/bridge.txt" json && brief make --explain -- json >table && brief make --explain ./json | cmp - table && [ -s table ]
