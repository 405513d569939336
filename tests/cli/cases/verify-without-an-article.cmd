printf "%s\n" "brief: 1" "title: T" >a.yaml && brief verify a.yaml
