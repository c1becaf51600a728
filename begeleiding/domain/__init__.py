"""What follows from the facts of a traject: phases, rhythm, the list of what must be arranged. No Django, no clock."""
