brief shwo x.yaml
