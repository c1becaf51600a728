"""Who works where in which role, and the whole policy of who may do what."""
