"""One module per command; its name is the name of the command."""
