printf 'brief: 1\ntitle: t\nbottom_line: b\nsource:\n  url: https://example.org/%0300d\n' 7 > long.yaml
SOURCE_DATE_EPOCH=0 brief print long.yaml | tail -3 | sed 's/brief [0-9.]*, printed/brief V, printed/'
