"""What each address around the walk-in hours does."""
