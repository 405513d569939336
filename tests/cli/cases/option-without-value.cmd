brief show --to
