printf "%s\n" "brief: 1" "titel: T" >a.yaml && brief verify a.yaml
