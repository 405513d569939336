brief check --help
