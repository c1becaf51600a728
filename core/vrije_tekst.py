"""What may not stand in a text that a person types freely: a BSN, and signs that nobody can see.

Pure: no Django, no clock.
"""

import re
import unicodedata
from collections.abc import Iterator

BSN_GEWEIGERD = (
    "Hier staat een burgerservicenummer (BSN). Dat mogen wij niet bewaren. "
    "Haal het nummer weg, of gebruik het V-nummer."
)

BSN_LENGTE = 9
BSN_GEWICHTEN = (9, 8, 7, 6, 5, 4, 3, 2, -1)
# A V-nummer and a Dutch telephone number have ten digits, however these are grouped.
TIEN_CIJFERS = 10
# How people group a BSN when other numbers stand right beside it; alone, any even grouping is read.
BSN_GROEPEN = ((9,), (3, 3, 3), (4, 2, 3), (4, 3, 2))
SCHEIDING = r"[ .\-\u00a0]"
REEKS = re.compile(rf"\d+(?:{SCHEIDING}\d+)*")
# A telephone number with its country code: +31 612345678, (+31) 6 …, +31 (0)6 …
NA_EEN_PLUS = re.compile(r"\+[\d ().\-]*$")
LANDCODE_ZONDER_PLUS = "0031"


def bsn_in(tekst: str) -> str | None:
    """Give the first burgerservicenummer in a text as nine digits, or None.

    A BSN has nine digits that pass the 11-proof of Besluit BSN art. 2 and may be grouped by dots, spaces or
    dashes. Nine digits out of a longer run are no BSN, nor is a V-nummer or a telephone number, grouped or
    not.
    """
    for reeks in REEKS.finditer(tekst):
        if NA_EEN_PLUS.search(tekst[: reeks.start()]):
            continue
        for cijfers in _negens(reeks[0]):
            if _elfproef(cijfers):
                return cijfers
    return None


def _negens(reeks: str) -> Iterator[str]:
    """Every nine digits in a run of groups that can be meant as one number."""
    groepen = [_ascii(groep) for groep in re.split(SCHEIDING, reeks)]
    tekens = re.findall(SCHEIDING, reeks)
    totaal = sum(map(len, groepen))
    if totaal == TIEN_CIJFERS or groepen[0] == LANDCODE_ZONDER_PLUS:
        return
    if totaal == BSN_LENGTE and min(map(len, groepen)) > 1:
        yield "".join(groepen)
    for vorm in BSN_GROEPEN:
        for begin in range(len(groepen) - len(vorm) + 1):
            stuk = groepen[begin : begin + len(vorm)]
            if tuple(map(len, stuk)) == vorm and len(set(tekens[begin : begin + len(vorm) - 1])) <= 1:
                yield "".join(stuk)


def _ascii(cijfers: str) -> str:
    """The same number in the digits 0 to 9; a client may type Arabic ones."""
    return "".join(str(unicodedata.digit(teken)) for teken in cijfers)


def _elfproef(cijfers: str) -> bool:
    som = sum(gewicht * int(cijfer) for gewicht, cijfer in zip(BSN_GEWICHTEN, cijfers, strict=True))
    return som % 11 == 0 and int(cijfers) > 0


# Control signs besides tab and line ends, and those that make a text read in another order than it is stored: with
# these one name can pass for another. The joiners of Persian (U+200C, U+200D) are part of how a name is written.
STUURTEKENS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")


def zonder_stuurtekens(tekst: str) -> str:
    """Give the text without signs that cannot be seen and do not belong to a word."""
    return STUURTEKENS.sub("", tekst)
