"""Deadlines: what follows from the facts, what people did about it, and who was told in time."""
