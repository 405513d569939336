printf 'brief: 1\ntitle: "one\342\200\250two \302\205three"\nbottom_line: b\r\nagenda:\r  - text: a\n    kind: odd\n' > odd.yaml
brief check odd.yaml
