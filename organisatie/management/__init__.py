"""Commands of organisatie."""
