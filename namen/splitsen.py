"""Read the words that somebody typed in the search box as a name that can be stored.

Pure: no Django, no clock.
"""

from namen.letters import fold_letters
from namen.zoeksleutel import ABD, LIDWOORDEN, VOORVOEGSELS

DEEL_VAN_ACHTERNAAM = frozenset(f"{LIDWOORDEN} {VOORVOEGSELS}".split())


def split_naam(getypt: str) -> tuple[str, str]:
    """Give what is probably the called name and the rest; numbers are left out, and small letters get a capital.

    "amina van der berg 1988" gives "Amina" and "van der Berg"; "abdul rahman test" gives "Abdul Rahman" and "Test".
    Words that begin with an article or "van" are a rest only. It is a first guess that a person reads again.
    """
    woorden = [woord for woord in getypt.split() if not any(teken.isdigit() for teken in woord)]
    if getypt == getypt.lower():
        woorden = [woord if woord in DEEL_VAN_ACHTERNAAM else woord[:1].upper() + woord[1:] for woord in woorden]
    if not woorden:
        return "", ""
    eerste = fold_letters(woorden[0])
    if len(woorden) > 1 and eerste in DEEL_VAN_ACHTERNAAM:
        return "", " ".join(woorden)
    roepnaam = 2 if len(woorden) > 2 and ABD.fullmatch(eerste) else 1
    return " ".join(woorden[:roepnaam]), " ".join(woorden[roepnaam:])
