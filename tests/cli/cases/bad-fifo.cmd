mkfifo f.yaml
for command in "" show print check verify; do brief $command f.yaml; done
brief verify --article f.yaml a.yaml
