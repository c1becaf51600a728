"""Forms about integration: they ask what the letter says, in the words of the letter."""
