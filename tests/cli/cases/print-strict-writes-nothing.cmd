{ printf 'brief: 1\ntitle: t\nbottom_line: b\noutlook:\n'
  i=0; while [ $((i += 1)) -le 60 ]; do echo "  - Point $i"; done; } > many.yaml
brief print --strict many.yaml
brief print --strict -o page.txt many.yaml
status=$?
ls; exit $status
