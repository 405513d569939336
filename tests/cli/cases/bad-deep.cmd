awk "BEGIN { for (i = 0; i < 100000; i++) printf \"[\" }" > deep.yaml; brief show deep.yaml
