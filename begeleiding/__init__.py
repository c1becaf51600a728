"""Guiding people on their way from the key of a home to doing it themselves."""
