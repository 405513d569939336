cp "$CASES/claims.yaml" . && brief verify claims.yaml
