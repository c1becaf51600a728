"""What packages show on the page of a client besides their card: *Nu*, the tijdlijn and the levenslijn.

They register it in their ``panelen.py``, each with its right; the page names no package. Every function gets the
``Kijk``; what several of them need of the same client is read once (``Kijk.read``).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, time
from heapq import merge
from itertools import islice
from typing import Any

from core.kijk import Kijk
from core.levenslijn import Spoor
from core.register import add, name_part, order


@dataclass(frozen=True, slots=True)
class Badge:
    """A word in a pill; ``kleur`` is rood, amber, blauw, groen or gewoon."""

    tekst: str
    kleur: str = "gewoon"


@dataclass(frozen=True, slots=True)
class Nuregel:
    """One thing that asks for something now. ``aanhef`` stands before the day, or instead of it; ``bij`` below it.

    ``doe`` says what to do about it.
    """

    wat: str
    url: str
    op: date | None = None
    aanhef: str = ""
    bij: str = ""
    doe: str = ""
    badge: Badge | None = None


@dataclass(frozen=True, slots=True)
class Nudeel:
    """What one package knows about now, the most urgent first, and where one finds all of it."""

    regels: tuple[Nuregel, ...]
    meer_url: str = ""
    meer: str = ""


@dataclass(frozen=True, slots=True)
class Nubron:
    """What one package knows about now."""

    naam: str
    recht: Any
    volgorde: int
    prepare: Callable[[Kijk], Nudeel]


NU: dict[str, Nubron] = {}


def nu(recht: Any, *, volgorde: int) -> Callable[[Callable[[Kijk], Nudeel]], Callable[[Kijk], Nudeel]]:
    """Register ``(kijk) -> Nudeel`` as ``<package>.<function>``: a few lines at most, not all of them have a place."""

    def register(functie: Callable[[Kijk], Nudeel]) -> Callable[[Kijk], Nudeel]:
        naam = name_part(functie)
        add(NU, naam, Nubron(naam, recht, volgorde, functie))
        return functie

    return register


def list_nu(kijk: Kijk, plaatsen: int) -> tuple[list[Nuregel], list[Nudeel]]:
    """So many lines at most that ask for something now, and the parts that lead to more.

    Each package that has something gets one place; the others go to the first packages.
    """
    delen = [deel for bron in _list_allowed(NU, kijk) if (deel := bron.prepare(kijk)).regels]
    over = plaatsen - len(delen)
    regels: list[Nuregel] = []
    for deel in delen:
        erbij = min(len(deel.regels) - 1, max(over, 0))
        over -= erbij
        regels += deel.regels[: 1 + erbij]
    return regels, [deel for deel in delen if deel.meer]


@dataclass(frozen=True, slots=True)
class Gebeurtenis:
    """One line of the tijdlijn: on which day (and when), what it was, where one reads more.

    ``vorm`` is how its mark looks: punt, brief, huis, pas or notitie.
    """

    op: date
    kop: str
    url: str
    tekst: str = ""
    bij: str = ""
    om: time | None = None
    badge: Badge | None = None
    vorm: str = "punt"

    @property
    def volgorde(self) -> tuple[date, time]:
        """Its place in time; without a time of day it stands at the beginning of its day."""
        return self.op, self.om or time.min


Verteller = Callable[[Kijk, int], Iterable[Gebeurtenis]]


@dataclass(frozen=True, slots=True)
class Tijdlijnbron:
    """What one package tells in the tijdlijn, under the word ``soort`` of the filter."""

    naam: str
    soort: str
    recht: Any
    volgorde: int
    prepare: Verteller


TIJDLIJN: dict[str, Tijdlijnbron] = {}


def tijdlijn(recht: Any, *, soort: str, volgorde: int) -> Callable[[Verteller], Verteller]:
    """Register ``(kijk, hoogstens) -> Iterable[Gebeurtenis]``: the newest first, and no more than so many.

    ``volgorde`` is the place of its word in the filter. Raises ValueError when the name is taken.
    """

    def register(functie: Verteller) -> Verteller:
        naam = name_part(functie)
        add(TIJDLIJN, naam, Tijdlijnbron(naam, soort, recht, volgorde, functie))
        return functie

    return register


def list_soorten(kijk: Kijk) -> list[str]:
    """The words of the filter for who looks, in order."""
    return list(dict.fromkeys(bron.soort for bron in _list_allowed(TIJDLIJN, kijk)))


def tell_tijdlijn(kijk: Kijk, *, soort: str = "", vanaf: int = 0, aantal: int) -> tuple[list[Gebeurtenis], bool]:
    """``aantal`` lines of this kind (empty: of every kind) from the ``vanaf``-th on, newest first; and if more follow.

    Each package is asked once, for as many as could be needed, whatever the others have.
    """
    nodig = vanaf + aantal + 1
    bronnen = [bron for bron in _list_allowed(TIJDLIJN, kijk) if not soort or bron.soort == soort]
    verteld = [_put_newest_first(bron.prepare(kijk, nodig)) for bron in bronnen]
    samen = list(islice(merge(*verteld, key=lambda g: g.volgorde, reverse=True), vanaf, nodig))
    return samen[:aantal], len(samen) > aantal


def _put_newest_first(gebeurtenissen: Iterable[Gebeurtenis]) -> list[Gebeurtenis]:
    return sorted(gebeurtenissen, key=lambda g: g.volgorde, reverse=True)


@dataclass(frozen=True, slots=True)
class Spoorbron:
    """The row of one package on the levenslijn."""

    naam: str
    recht: Any
    volgorde: int
    prepare: Callable[[Kijk], Spoor | None]


SPOREN: dict[str, Spoorbron] = {}


def spoor(recht: Any, *, volgorde: int) -> Callable[[Callable[[Kijk], Spoor | None]], Callable[[Kijk], Spoor | None]]:
    """Register ``(kijk) -> Spoor | None`` as ``<package>.<function>``. Raises ValueError when the name is taken."""

    def register(functie: Callable[[Kijk], Spoor | None]) -> Callable[[Kijk], Spoor | None]:
        naam = name_part(functie)
        add(SPOREN, naam, Spoorbron(naam, recht, volgorde, functie))
        return functie

    return register


def list_sporen(kijk: Kijk) -> list[Spoor]:
    """The rows of the levenslijn for who looks, in order."""
    klaar = [bron.prepare(kijk) for bron in _list_allowed(SPOREN, kijk)]
    return [rij for rij in klaar if rij is not None]


def _list_allowed(register: dict[str, Any], kijk: Kijk) -> list[Any]:
    """What is registered here and this person may see of this client, in order."""
    gezocht = [bron for bron in register.values() if bron.recht in kijk.rechten]
    return sorted(gezocht, key=order)
