printf '%s\n' 'brief: 1' 'title: T' 'bottom_line: It rained.' 'agenda:' '- It rained.' 'article: |' '  T' '  It rained.' >a.yaml && brief verify a.yaml
