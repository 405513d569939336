brief --version
