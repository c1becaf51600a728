"""A made-up world to try the system with; refuses to run outside development."""
