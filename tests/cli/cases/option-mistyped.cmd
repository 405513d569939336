brief show --too json x.yaml
