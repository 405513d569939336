brief show a b
