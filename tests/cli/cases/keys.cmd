brief keys
