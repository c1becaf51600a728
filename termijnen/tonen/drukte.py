"""Who of the team has how much to do now, as a picture and in words. Reads only.

The measure is open work, not people: deadlines of somebody that are late or come within a month, and the open
questions that were passed to them. Hours are not known here, so nobody is called slow: who has far more than others
have on average is only marked, for the team leader to ask after.
"""

from dataclasses import dataclass
from statistics import fmean
from typing import Any

from core.prepared import Prepared, Vraagstelling, read
from organisatie.rechten import Toegang
from spreekuur.tonen.vandaag import list_collegas
from spreekuur.tonen.vragen import list_open_vragen
from termijnen.domain import Grensdagen, Termijngroep, find_grensdagen
from termijnen.tonen.eigenaar import add_who_acts
from termijnen.tonen.groepen import count_per, find_this_month

VRAGEN = "vragen"
DELEN = {
    Termijngroep.TE_LAAT.value: ("laat", "te laat"),
    Termijngroep.DEZE_WEEK.value: ("week", "deze week"),
    Termijngroep.DEZE_MAAND.value: ("maand", "deze maand"),
    VRAGEN: ("vragen", "open vragen"),
}
"""What counts as open work: the style of its part of the bar, and its word."""
KEER, VERSCHIL = 2, 3
"""Far more than others: more than so many times the average, and at least so many things more."""


@dataclass(frozen=True, slots=True)
class Balkdeelbeeld:
    """One kind of work in a bar: how much, and from where to where of a hundred it runs."""

    soort: str
    woord: str
    aantal: int
    begin: float
    breedte: float


@dataclass(frozen=True, slots=True)
class Druktebeeld:
    """One colleague: their open work in parts."""

    collega: Any
    delen: tuple[Balkdeelbeeld, ...]
    totaal: int
    is_druk: bool


@dataclass(frozen=True, slots=True)
class Teambeeld:
    """The team, who has most to do first; ``gemiddeld`` is that of those who help, on the bar at ``streep``."""

    bezig: list[Druktebeeld]
    vrij: list[Any]
    gemiddeld: float
    streep: float

    @property
    def legenda(self) -> list[tuple[str, str]]:
        """What the parts of a bar are."""
        return list(DELEN.values())


def make_drukte(toegang: Toegang) -> Teambeeld:
    """Of who works here today; one trip, for a large team as for a small one."""
    collegas, termijnen, vragen = map(list, read(_COLLEGAS(toegang), ask_verdeling(toegang), _VRAGEN(toegang)))
    werk = {collega.pk: dict.fromkeys(DELEN, 0) for collega in collegas}
    for wie, soort, aantal in [*termijnen, *((wie, VRAGEN, aantal) for wie, aantal in vragen)]:
        if wie in werk and soort in DELEN:
            werk[wie][soort] += aantal
    totalen = {wie: sum(delen.values()) for wie, delen in werk.items()}
    # Who guides nobody and has nothing waiting, does other work: that says nothing of the others.
    helpt = [totalen[c.pk] for c in collegas if totalen[c.pk] or c.aantal_clienten]
    gemiddeld = fmean(helpt) if helpt else 0.0
    schaal = 100 / max([*totalen.values(), 1])
    return Teambeeld(
        bezig=[
            Druktebeeld(
                collega=collega,
                delen=_make_delen(werk[collega.pk], schaal),
                totaal=totalen[collega.pk],
                is_druk=is_far_above(totalen[collega.pk], gemiddeld),
            )
            for collega in sorted(collegas, key=lambda c: -totalen[c.pk])
            if totalen[collega.pk]
        ],
        vrij=[collega for collega in collegas if not totalen[collega.pk]],
        gemiddeld=gemiddeld,
        streep=round(gemiddeld * schaal, 1),
    )


def is_far_above(totaal: int, gemiddeld: float) -> bool:
    """Whether somebody has so much more than the team has on average that one should ask."""
    return totaal > KEER * gemiddeld and totaal >= gemiddeld + VERSCHIL


def ask_verdeling(toegang: Toegang) -> Vraagstelling:
    """The question how many deadlines ask for something before the end of the month: by who takes care, and by group.

    Who is an id, or None: nobody does. The number comes last.
    """
    return _TERMIJNEN(toegang, find_grensdagen(toegang.vandaag))


def _count_termijnen(toegang: Toegang, dagen: Grensdagen) -> Any:
    return count_per(add_who_acts(find_this_month(toegang, dagen), toegang), "doet", "groep")


_COLLEGAS, _TERMIJNEN = Prepared(list_collegas), Prepared(_count_termijnen)
_VRAGEN = Prepared(lambda toegang: count_per(list_open_vragen(toegang), "voor"))


def _make_delen(werk: dict[str, int], schaal: float) -> tuple[Balkdeelbeeld, ...]:
    delen, begin = [], 0.0
    for soort, aantal in werk.items():
        if aantal:
            stijl, woord = DELEN[soort]
            if soort == VRAGEN and aantal == 1:
                woord = "open vraag"
            delen.append(Balkdeelbeeld(stijl, woord, aantal, round(begin, 1), round(aantal * schaal, 1)))
            begin += aantal * schaal
    return tuple(delen)
