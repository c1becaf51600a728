"""The figures that a report can have printed: filled in by the package that counts, read by the form below it."""

CIJFERS: dict[str, str] = {}
"""Code of a figure to its name, in the order in which people choose."""
