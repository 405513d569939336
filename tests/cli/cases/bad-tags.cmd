awk "BEGIN { for (i = 0; i < 20000; i++) print \"%TAG !a\" i \"! tag:x,2026:\"; print \"---\"; print \"brief: 1\" }" > tags.yaml; brief show tags.yaml
