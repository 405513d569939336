awk "BEGIN { printf \"brief: 1\ntitle: \"; for (i = 0; i < 1048577; i++) printf \"x\"; print \"\" }" > long.yaml; brief show long.yaml
