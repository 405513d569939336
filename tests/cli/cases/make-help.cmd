brief help make
