brief help verify
