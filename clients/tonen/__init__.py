"""What the eye sees of people, with the rights of who looks. Reads only."""
