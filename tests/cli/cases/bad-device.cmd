brief show /dev/null
