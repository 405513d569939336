awk "BEGIN { print \"brief: 1\ntitle: t\nbottom_line: b\nagenda:\"; for (i = 0; i < 10001; i++) print \"- p\" }" > many.yaml; brief show many.yaml
