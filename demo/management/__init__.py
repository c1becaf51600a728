"""What can be done with the demo world on the command line."""
