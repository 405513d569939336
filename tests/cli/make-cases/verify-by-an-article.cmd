brief make --no-article "$CASES/bridge.txt" >a.yaml
brief verify a.yaml
brief verify --article "$CASES/bridge.txt" a.yaml
sed "s/1952/1953/" a.yaml >b.yaml
cmp -s a.yaml b.yaml || brief verify --article "$CASES/bridge.txt" b.yaml | sed 1q | grep -c unsupported
