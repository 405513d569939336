printf 'brief: 1\ntitle: t\nbottom_line: b\nnonsense: 1\n' > odd.yaml
brief print odd.yaml | head -1
