printf "%s\n" "brief: 1" "titel: x" >a.txt; brief show a.txt; cp a.txt b.yaml; brief make b.yaml; echo hello >c.yaml; brief show c.yaml
