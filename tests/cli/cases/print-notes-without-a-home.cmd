unset HOME XDG_DATA_HOME
brief print $CASES/harbour.yaml | head -1
brief print --notes $CASES/harbour.yaml
