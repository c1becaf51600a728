"""What the eye sees of the yearly figures, with the rights of who looks. Reads only."""
