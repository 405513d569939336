printf "%s\n" "brief: 1" "title: T" "bottom_line: B" >a.yaml && brief verify a.yaml
