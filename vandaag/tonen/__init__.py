"""What the home page and the frame of every page show. Reads only."""
