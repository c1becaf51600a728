"""Where a ground of a rule can be read: each law by the name that a ground uses, with the text that was read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from wetgeving.begrippen import Regel

_SITE = "https://wetten.overheid.nl"


@dataclass(frozen=True, slots=True)
class Wettekst:
    """A law: its name in a ground, its number in the national list, and the consolidated text that was read.

    ``tekst`` None: the article was not read, only its name is known.
    """

    naam: str
    nummer: str
    tekst: date | None


WETTEN = (
    Wettekst("Vw 2000", "BWBR0011823", date(2026, 9, 1)),
    Wettekst("Vb 2000", "BWBR0011825", date(2026, 6, 12)),
    Wettekst("Awb", "BWBR0005537", date(2026, 7, 1)),
    Wettekst("Wet inburgering (2013)", "BWBR0020611", date(2021, 12, 31)),
    Wettekst("Wet inburgering 2021", "BWBR0044770", date(2025, 10, 21)),
    Wettekst("Besluit inburgering 2021", "BWBR0045555", date(2026, 4, 2)),
    Wettekst("Rijkswet op het Nederlanderschap", "BWBR0003738", date(2026, 10, 1)),
    Wettekst("Wet basisregistratie personen", "BWBR0033715", date(2026, 10, 1)),
    Wettekst("Awir", "BWBR0018472", date(2026, 1, 1)),
    Wettekst("BW boek 1", "BWBR0002656", None),
    Wettekst("Participatiewet", "BWBR0015703", None),
    Wettekst("Zorgverzekeringswet", "BWBR0018450", None),
    Wettekst("Algemene Kinderbijslagwet", "BWBR0002368", None),
    Wettekst("Wegenverkeerswet 1994", "BWBR0006622", None),
    Wettekst("Paspoortwet", "BWBR0005212", date(2026, 10, 1)),
)
_PER_NAAM = {wet.naam: wet for wet in WETTEN}
_NAMEN = "|".join(re.escape(naam) for naam in sorted(_PER_NAAM, key=len, reverse=True))
# "Awb art. 6:7 en 6:8": the second number belongs to the same law. A lid or an onderdeel is no article.
_NUMMER = r"\d+(?:[:.]\d+)?[a-z]?"
_GROND = re.compile(rf"(?P<wet>{_NAMEN})(?: art\. (?P<nummer>{_NUMMER}))?|art\. (?P<ook>{_NUMMER})|(?P<kort>\d+:\d+)")


class Deel(NamedTuple):
    """A piece of a ground as it is printed; ``adres``: where its official text stands, empty for the words between."""

    tekst: str
    adres: str = ""


def split_grondslag(regel: Regel) -> tuple[Deel, ...]:
    """The ground of a rule in pieces: the names of articles with the address of their text, and the words between.

    The address names the text of a day: the one that was read, for a rule that no longer applies that of its last day.
    """
    return tuple(_split(regel.grondslag, regel.geldig.laatste_dag))


def find_tekstdatum(regel: Regel) -> date | None:
    """The day of the consolidated text in which the ground of a rule was read; None when none was read."""
    wetten = [_PER_NAAM[gevonden["wet"]] for gevonden in _GROND.finditer(regel.grondslag) if gevonden["wet"]]
    dagen = [wet.tekst for wet in wetten if wet.tekst]
    laatste = regel.geldig.laatste_dag
    return max((min(dag, laatste) if laatste else dag for dag in dagen), default=None)


def _split(grondslag: str, tot_en_met: date | None) -> Iterator[Deel]:
    plek, wet = 0, None
    for gevonden in _GROND.finditer(grondslag):
        wet = _PER_NAAM[gevonden["wet"]] if gevonden["wet"] else wet
        if wet is None:
            continue
        if gevonden.start() > plek:
            yield Deel(grondslag[plek : gevonden.start()])
        yield Deel(gevonden[0], _make_adres(wet, gevonden["nummer"] or gevonden["ook"] or gevonden["kort"], tot_en_met))
        plek = gevonden.end()
    if plek < len(grondslag):
        yield Deel(grondslag[plek:])


def _make_adres(wet: Wettekst, artikel: str | None, tot_en_met: date | None) -> str:
    dag = min((d for d in (wet.tekst, tot_en_met) if d), default=None)
    adres = f"{_SITE}/{wet.nummer}/" + (dag.isoformat() if dag else "")
    return f"{adres}#Artikel{artikel}" if artikel else adres
