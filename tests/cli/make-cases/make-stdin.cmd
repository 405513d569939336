brief make - <"$CASES/bridge.txt" | brief check - && brief make <"$CASES/bridge.txt" | brief verify -
