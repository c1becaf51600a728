"""What pages show of the people who work here, with and without an account. Reads only."""
