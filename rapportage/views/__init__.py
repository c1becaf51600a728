"""The pages of the figures: those that are counted now, the editions of the team, and what the gemeente reads."""
