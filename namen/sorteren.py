"""The order in which people look a name up: the same on every database, as it is worked out here and stored.

Pure: no Django, no clock.
"""

import re
import unicodedata

from namen.letters import fold_letters

CIJFERS = 6
"""Numbers are filled up to so many digits, so that team 2 stands before team 10."""


def make_sorteersleutel(naam: str) -> str:
    """Give the key that puts a name where people look for it, when keys are compared sign by sign.

    Capitals, signs on letters and punctuation do not count, words do: Anna, el-Amin, Élise, Ömer, şeyma, Zyra. An
    article keeps its place, as it is said first. Names in other scripts come after those in Latin letters.
    """
    return re.sub(r"\d+", _fill_up, fold_letters(naam))


def _fill_up(getal: re.Match[str]) -> str:
    return "".join(str(unicodedata.decimal(cijfer)) for cijfer in getal[0]).lstrip("0").zfill(CIJFERS)
