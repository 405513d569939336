cp "$CASES/claims.yaml" . && brief verify --json claims.yaml | head -n 3
