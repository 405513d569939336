{ printf 'brief: 1\ntitle: t\nbottom_line: b\noutlook:\n  - one'
  i=0; while [ $((i += 1)) -le 900 ]; do printf ' and more'; done; echo; } > long.yaml
brief print long.yaml | grep cut
