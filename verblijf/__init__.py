"""Permits with their dates, cards, travel documents, extensions, withdrawal."""
