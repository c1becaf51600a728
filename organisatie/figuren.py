"""What can be said of figures here: filled in by the package that counts, read by the forms below it."""

CIJFERS: dict[str, str] = {}
"""The figures that a report can have printed: code to name, in the order in which people choose."""
GROEPEN: dict[str, str] = {}
"""The groups of figures that a gemeente can keep: code to words."""


def name_groep(code: str) -> str:
    """The words for a group; its code when no package brings it any more."""
    return GROEPEN.get(code, code)
