"""What may not stand in a text that a person types freely: a BSN, and signs that nobody can see.

Pure: no Django, no clock.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise

from core.tekens import put_on_one_line

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
HOKJES = (1,) * BSN_LENGTE  # one digit in each box, as forms ask it
# A telephone number with its country code: +31 612345678, (+31) 6 …, +31 (0)6 …
NA_EEN_PLUS = re.compile(r"\+[\d ().\-]*$")
LANDCODE_ZONDER_PLUS = "0031"
GEWOON = re.compile(r"[ .\-]")
"""What most people set between the groups of a number; such groups may differ in it."""
ANDERS = re.compile(r"(?![,;:.!?]\s)(?:[^\w\n]|_){1,3}")
"""Anything else that is no word and no end of a sentence; then it must be the same each time: 12/34, 5 is no number."""
TUSSEN_HOKJES = re.compile(r"[\W_]{1,3}")


def find_bsn(tekst: str) -> str | None:
    """Give the first burgerservicenummer in a text as nine digits, or None.

    A BSN has nine digits that pass the 11-proof of Besluit BSN art. 2 and may be grouped, whatever signs separate the
    groups; a word separates two numbers. Nine digits out of a longer run are no BSN, nor is a V-nummer or a telephone
    number, grouped or not.
    """
    return next(
        (_read_digits(groepen) for groepen in _list_numbers(tekst) if _does_pass_elfproef(_read_digits(groepen))), None
    )


def mask_bsn(tekst: str) -> str:
    """The text with dots in place of every burgerservicenummer."""
    while groepen := next((g for g in _list_numbers(tekst) if _does_pass_elfproef(_read_digits(g))), None):
        tekst = f"{tekst[: groepen[0].start()]}{'•' * BSN_LENGTE}{tekst[groepen[-1].end() :]}"
    return tekst


Groepen = list["re.Match[str]"]
"""Groups of digits that stand one after another in a text."""


def _list_numbers(tekst: str) -> Iterator[Groepen]:
    """Every nine digits of a text that can be meant as one number."""
    tekst = put_on_one_line(tekst)
    groepen = list(re.finditer(r"\d+", tekst))
    tussen = [tekst[deze.end() : volgende.start()] for deze, volgende in pairwise(groepen)]
    for reeks in _split_in_runs(groepen, [bool(GEWOON.fullmatch(teken)) for teken in tussen]):
        yield from _list_nines(tekst, reeks)
    for reeks in _split_in_runs(groepen, [teken if _is_ander(teken) else "" for teken in tussen]):
        if len(reeks) > 1:
            yield from _list_nines(tekst, reeks)
    los = [len(deze[0]) == len(volgende[0]) == 1 for deze, volgende in pairwise(groepen)]
    for reeks in _split_in_runs(
        groepen, [a and bool(TUSSEN_HOKJES.fullmatch(b)) for a, b in zip(los, tussen, strict=True)]
    ):
        if _measure_groepen(reeks) == HOKJES:
            yield reeks


def _is_ander(tussen: str) -> bool:
    return bool(ANDERS.fullmatch(tussen)) and not GEWOON.fullmatch(tussen)


def _split_in_runs(groepen: Groepen, banden: Sequence[object]) -> Iterator[Groepen]:
    """The groups, cut where ``banden`` (what ties two neighbours, if anything) ends or becomes another one."""
    reeks, vorige = groepen[:1], object()
    for groep, band in zip(groepen[1:], banden, strict=True):
        if band and (band == vorige or len(reeks) == 1):
            reeks.append(groep)
        else:
            yield reeks
            reeks = [reeks[-1], groep] if band else [groep]
        vorige = band
    if reeks:
        yield reeks


def _list_nines(tekst: str, reeks: Groepen) -> Iterator[Groepen]:
    """Every nine digits in a run of groups that can be meant as one number."""
    totaal = sum(_measure_groepen(reeks))
    if NA_EEN_PLUS.search(tekst[: reeks[0].start()]) or reeks[0][0] == LANDCODE_ZONDER_PLUS or totaal == TIEN_CIJFERS:
        return
    if totaal == BSN_LENGTE and min(_measure_groepen(reeks)) > 1:
        yield reeks
    for vorm in BSN_GROEPEN:
        for begin in range(len(reeks) - len(vorm) + 1):
            stuk = reeks[begin : begin + len(vorm)]
            tekens = {tekst[a.end() : b.start()] for a, b in pairwise(stuk)}
            if _measure_groepen(stuk) == vorm and len(tekens) <= 1:
                yield stuk


def _measure_groepen(groepen: Groepen) -> tuple[int, ...]:
    return tuple(len(groep[0]) for groep in groepen)


def _read_digits(groepen: Groepen) -> str:
    """The number in the digits 0 to 9; a client may type Arabic ones."""
    return "".join(str(unicodedata.digit(teken)) for groep in groepen for teken in groep[0])


def _does_pass_elfproef(cijfers: str) -> bool:
    som = sum(gewicht * int(cijfer) for gewicht, cijfer in zip(BSN_GEWICHTEN, cijfers, strict=True))
    return som % 11 == 0 and int(cijfers) > 0
