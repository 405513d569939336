brief check --schema | head -n 5
