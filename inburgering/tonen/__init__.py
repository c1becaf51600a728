"""What the eye sees of integration, with the rights of who looks. Reads only."""
