"""What people did and saw: the timeline of a client, and who looked."""
