"""Words put together or cut short for their place. Pure."""

import re
from collections.abc import Sequence

_EERSTE_ZIN = re.compile(r".+?[.?!](?=\s+[A-Z]|$)")


def take_first_sentence(tekst: str) -> str:
    """The first sentence of a text; the whole when it is one."""
    gevonden = _EERSTE_ZIN.match(tekst)
    return gevonden[0] if gevonden else tekst


def join_words(delen: Sequence[str], woord: str = "en") -> str:
    """Parts of a sentence in a row: "a, b en c"; empty without any."""
    *eerste, laatste = delen or [""]
    return f"{', '.join(eerste)} {woord} {laatste}" if eerste else laatste
