mkfifo f.yaml; brief show f.yaml
