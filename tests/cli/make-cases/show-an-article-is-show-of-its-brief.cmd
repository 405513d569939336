brief make "$CASES/bridge.txt" >bridge.yml
for command in show "show --to json" print; do
    brief $command bridge.yml >a && brief $command "$CASES/bridge.txt" >b
    sed "s/bridge.txt/bridge.yml/" b | cmp a - && [ -s a ]
done
brief "$CASES/bridge.txt" >c && brief - <"$CASES/bridge.txt" | cmp - c && brief show bridge.yml | cmp - c
