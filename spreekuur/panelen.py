"""What spreekuur shows on the page of a client."""
