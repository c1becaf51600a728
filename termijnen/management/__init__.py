"""Commands about deadlines."""
