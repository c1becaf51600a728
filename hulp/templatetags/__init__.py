"""Template tag that only shows."""
