"""What input about a client looks like."""
