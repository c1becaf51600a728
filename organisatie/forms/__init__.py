"""What input about places, colleagues, partners and settings looks like."""
