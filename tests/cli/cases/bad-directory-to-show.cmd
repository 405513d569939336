brief show .
