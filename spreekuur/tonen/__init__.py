"""What the eye sees of the desk, with the rights of who looks. Reads only."""
