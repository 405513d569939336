PATH=$(dirname "$(command -v brief)") brief print --lp $CASES/harbour.yaml
