brief verify - <"$CASES/claims.yaml" | grep -c unsupported
