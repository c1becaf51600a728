"""Everybody the team knows: who they are, where they belong, with whom and where they live."""
