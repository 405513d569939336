touch empty.yaml; brief show empty.yaml
