"""A year that was fixed: what is in it, which rows it counted, what it shows to the gemeente, and what differs now."""
