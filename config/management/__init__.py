"""Commands that run the application as a whole."""
