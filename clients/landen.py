"""Nationalities as they are stored and shown: Dutch country names."""

STATELOOS = "Stateloos"
ONBEKEND = "Onbekend"
