"""Template filters and tags that only show: no querysets, no clock, no rights."""
