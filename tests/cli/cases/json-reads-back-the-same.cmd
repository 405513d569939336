brief show --to json $CASES/harbour.yaml > a.json && brief show --to json a.json | diff a.json - && brief check a.json && echo same
