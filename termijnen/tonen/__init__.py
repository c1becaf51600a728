"""What the eye sees of deadlines, with the rights of who looks. Reads only."""
