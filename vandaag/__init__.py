"""The home page of each role, and the sign that the machine is alive."""
