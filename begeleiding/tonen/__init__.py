"""What the pages show of guidance. Reads only."""
