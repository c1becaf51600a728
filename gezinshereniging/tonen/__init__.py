"""What the eye sees of dossiers, with the rights of who looks. Reads only."""
