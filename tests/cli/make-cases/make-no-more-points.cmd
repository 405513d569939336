brief make --points 1 "$CASES/bridge.txt" >a.yaml
for pane in context agenda challenges outlook; do
    sed -n "/^$pane:/,/^[a-z]/p" a.yaml | grep -c "^  - "
done | sort -rn | head -n 1
