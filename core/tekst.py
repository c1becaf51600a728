"""Shorter words for a small place. Pure."""

import re

_EERSTE_ZIN = re.compile(r".+?[.?!](?=\s+[A-Z]|$)")


def take_first_sentence(tekst: str) -> str:
    """The first sentence of a text; the whole when it is one."""
    gevonden = _EERSTE_ZIN.match(tekst)
    return gevonden[0] if gevonden else tekst
