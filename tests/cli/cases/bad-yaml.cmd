printf "brief: 1\ntitle: \"open\n" > open.yaml; brief show open.yaml
