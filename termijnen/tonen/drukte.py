"""Who of the team has how much to do now, as a picture and in words. Reads only.

The measure is open work, not people: deadlines of somebody that are late or come within a month, and the open
questions that were passed to them. Hours are not known here, so nobody is called slow: who has far more than others
have on average is only marked, for the team leader to ask after.
"""

from dataclasses import dataclass
from statistics import fmean
from typing import Any

from django.db.models import Count, F

from organisatie.models import Gebruiker
from organisatie.rechten import Recht, Toegang
from spreekuur.tonen.vandaag import list_collegas
from spreekuur.tonen.vragen import list_open_vragen
from termijnen.domain import Termijngroep, find_end_of_month
from termijnen.models import Termijn
from termijnen.tonen.eigenaar import add_who_acts
from termijnen.tonen.groepen import add_groep
from termijnen.tonen.werklijst import keep_now

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
class Deelbeeld:
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
    delen: tuple[Deelbeeld, ...]
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
    """Of who works here today; as many queries for a large team as for a small one."""
    collegas: list[Gebruiker] = list(list_collegas(toegang))
    werk = {collega.pk: dict.fromkeys(DELEN, 0) for collega in collegas}
    for wie, soort, aantal in [*_count_termijnen(toegang), *_count_vragen(toegang)]:
        if wie in werk and soort in DELEN:
            werk[wie][soort] += aantal
    totalen = {wie: sum(delen.values()) for wie, delen in werk.items()}
    # Who guides nobody and has nothing waiting, does other work: that says nothing of the others.
    helpt = [totalen[c.pk] for c in collegas if totalen[c.pk] or c.aantal_clienten]  # type: ignore[attr-defined]
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


def _count_termijnen(toegang: Toegang) -> Any:
    rows: Any = Termijn.objects.visible_to(toegang, Recht.TERMIJN_ZIEN)
    rows = keep_now(rows, find_end_of_month(toegang.vandaag), toegang.vandaag)
    rows = add_who_acts(add_groep(rows, toegang.vandaag), toegang).order_by()
    return rows.values_list("doet", "groep").annotate(aantal=Count("pk"))


def _count_vragen(toegang: Toegang) -> list[tuple[int, str, int]]:
    rows = list_open_vragen(toegang).order_by().values_list(F("voor")).annotate(aantal=Count("pk"))
    return [(wie, VRAGEN, aantal) for wie, aantal in rows]


def _make_delen(werk: dict[str, int], schaal: float) -> tuple[Deelbeeld, ...]:
    delen, begin = [], 0.0
    for soort, aantal in werk.items():
        if aantal:
            stijl, woord = DELEN[soort]
            if soort == VRAGEN and aantal == 1:
                woord = "open vraag"
            delen.append(Deelbeeld(stijl, woord, aantal, round(begin, 1), round(aantal * schaal, 1)))
            begin += aantal * schaal
    return tuple(delen)
