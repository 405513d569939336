brief help shwo
