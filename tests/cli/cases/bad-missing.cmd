brief show missing.yaml
