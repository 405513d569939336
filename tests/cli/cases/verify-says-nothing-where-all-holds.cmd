printf '%s\n' 'brief: 1' 'title: T' 'agenda:' '- It rained.' 'article: |' '  T' '  It rained.' >a.yaml && brief verify a.yaml
