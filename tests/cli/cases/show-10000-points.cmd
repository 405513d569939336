awk "BEGIN { print \"brief: 1\ntitle: t\nbottom_line: b\nagenda:\"; for (i = 0; i < 10000; i++) print \"- point \" i \" of many\" }" > many.yaml; brief show many.yaml | tail -n 8
