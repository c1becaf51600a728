"""The bar of the coming weeks: how many deadlines each holds, in numbers for a picture and in words. Pure."""

from dataclasses import dataclass
from datetime import date, timedelta

from core.templatetags.weergave import MAANDEN, dag_zonder_naam
from termijnen.domain import WEEK_DAGEN, Termijngroep
from termijnen.tonen.groepen import WEKEN, Telling

KLEINSTE, LEEG = 8, 2
"""In hundredths: one deadline beside a hundred is still seen, and so is a week without any."""


@dataclass(frozen=True, slots=True)
class Weekbeeld:
    """One bar. ``regels`` is its name in two short lines, ``woorden`` the same for who does not see it.

    ``hoogte`` is in hundredths of the tallest bar. ``groep`` or ``week`` (its first day) is what the list is made
    smaller to; ``is_hier`` says that it is so now.
    """

    soort: str
    regels: tuple[str, str]
    woorden: str
    aantal: int
    hoogte: int
    is_hier: bool
    groep: str = ""
    week: str = ""

    @property
    def top(self) -> int:
        """Where the bar begins, from above."""
        return 100 - self.hoogte


def make_weekbalk(telling: Telling, vandaag: date, *, week: int | None, groep: Termijngroep | None) -> list[Weekbeeld]:
    """What is late, and the coming twelve weeks; ``week`` or ``groep`` is what the list was made smaller to."""
    laat = telling.groepen[Termijngroep.TE_LAAT]
    hoogste = max(laat, *telling.weken, 1)
    eerste = Weekbeeld(
        soort="laat",
        regels=("te", "laat"),
        woorden="Te laat",
        aantal=laat,
        hoogte=_find_height(laat, hoogste),
        is_hier=groep is Termijngroep.TE_LAAT,
        groep=Termijngroep.TE_LAAT.value,
    )
    weken = (
        _make_week(n, vandaag, aantal, _find_height(aantal, hoogste), is_hier=n == week)
        for n, aantal in enumerate(telling.weken)
    )
    return [eerste, *weken]


def _make_week(n: int, vandaag: date, aantal: int, hoogte: int, *, is_hier: bool) -> Weekbeeld:
    begin = _find_begin(n, vandaag)
    return Weekbeeld(
        soort="straks" if n else "nu",
        regels=(str(begin.day), MAANDEN[begin.month - 1]) if n else ("deze", "week"),
        woorden=say_week(n, vandaag),
        aantal=aantal,
        hoogte=hoogte,
        is_hier=is_hier,
        week=begin.isoformat(),
    )


def _find_height(aantal: int, hoogste: int) -> int:
    return max(round(100 * aantal / hoogste), KLEINSTE) if aantal else LEEG


def find_week(begin: date | None, vandaag: date) -> int | None:
    """Which of the coming weeks that day lies in, from 0; None when it lies in none of them."""
    n = -1 if begin is None else (begin - vandaag).days // WEEK_DAGEN
    return n if 0 <= n < WEKEN else None


def say_week(n: int, vandaag: date) -> str:
    """That week from its first to its last day: "3 dec t/m 9 dec 2026"."""
    begin = _find_begin(n, vandaag)
    eind = begin + timedelta(days=WEEK_DAGEN - 1)
    dagen = f"{begin.day} {MAANDEN[begin.month - 1]} t/m {dag_zonder_naam(eind)}"
    return dagen if n else f"Deze week, {dagen}"


def _find_begin(n: int, vandaag: date) -> date:
    return vandaag + timedelta(days=WEEK_DAGEN * n)
