"""The law as dated data and pure functions: no Django, no clock, nothing about persons."""
