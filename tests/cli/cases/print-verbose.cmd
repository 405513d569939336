printf 'brief: 1\ntitle: t\nbottom_line: b\nagenda:\n' > many.yaml
i=0; while [ $((i += 1)) -le 50 ]; do echo "  - {text: 'Point $i', priority: $((i % 5 + 1))}"; done >> many.yaml
SOURCE_DATE_EPOCH=0 brief print -v many.yaml | tail -5 | sed 's/brief [0-9.]*, printed/brief V, printed/'
brief print -v $CASES/harbour.yaml >page.txt
