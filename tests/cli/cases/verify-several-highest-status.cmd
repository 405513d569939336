printf "%s\n" "brief: 1" "title: T" "agenda: [x]" "article: y" >a.yaml
printf "%s\n" "brief: 1" "title: T" >b.yaml
brief verify b.yaml a.yaml "$CASES/wrong.yaml" 2>&1 | grep -c .
brief verify b.yaml a.yaml "$CASES/wrong.yaml" >/dev/null 2>&1
