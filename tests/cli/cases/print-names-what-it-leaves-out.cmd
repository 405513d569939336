{ printf 'brief: 1\ntitle: t\nbottom_line: b\n'
  for pane in context agenda challenges outlook; do
      echo $pane:
      i=0; while [ $((i += 1)) -le 60 ]; do echo "  - {text: 'Point $i', priority: $((i % 2 + 1))}"; done
  done; } > many.yaml
SOURCE_DATE_EPOCH=0 brief print many.yaml | tail -7 | sed 's/brief [0-9.]*, printed/brief V, printed/'
brief print many.yaml 2>/dev/null | wc -l
