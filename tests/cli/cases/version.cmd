brief --version | sed 's/^sandbox: .*/sandbox: .../'
