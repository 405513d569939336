brief make "$CASES/bridge.txt" >a.yaml
LC_ALL=C TZ=Asia/Tokyo brief make "$CASES/bridge.txt" >b.yaml
cp "$CASES/bridge.txt" . && (cd / && brief make "$OLDPWD/bridge.txt") >c.yaml
cmp a.yaml b.yaml && cmp a.yaml c.yaml && [ -s a.yaml ]
