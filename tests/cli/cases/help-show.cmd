brief help show
