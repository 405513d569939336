brief help
