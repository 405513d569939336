brief check
