brief help print
