"""What stays silent: a package registers what it misses, and the page *Wat mis ik?* shows all of it.

Each kind says in a sentence what it counts, so that who reads a number knows what it means.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from core.register import order

MEESTE = 25
"""So many lines of one kind stand on a page."""
HOOGSTENS = 500
"""Where all kinds stand together each is counted so far, and then is "meer dan 500": on its own page it is exact."""


@dataclass(frozen=True, slots=True)
class Blad:
    """Which lines of a kind are asked for, from 0, and how far counting goes; ``hoogstens`` None: to the end."""

    vanaf: int = 0
    hoogstens: int | None = HOOGSTENS

    @property
    def tot(self) -> int:
        """The first line that is not asked for."""
        return self.vanaf + MEESTE


@dataclass(frozen=True, slots=True)
class Gemisregel:
    """One thing that stays silent: about which client (None: about nobody), what, since when, and where to go on."""

    client: Any
    wat: str
    url: str
    sinds: date | None = None


@dataclass(frozen=True, slots=True)
class Gevonden:
    """The lines of one kind, those of longest ago first, and how many there are; ``is_meer``: more than that."""

    regels: tuple[Gemisregel, ...]
    aantal: int
    is_meer: bool = False


Zoeker = Callable[[Any, Blad], Gevonden]


@dataclass(frozen=True, slots=True)
class Gemis:
    """One kind of silence: its heading, its definition in a sentence, and ``(toegang, blad) -> Gevonden``."""

    naam: str
    kop: str
    definitie: str
    recht: Any
    volgorde: int
    prepare: Zoeker


GEMIS: dict[str, Gemis] = {}


def register_gemis(recht: Any, *, kop: str, definitie: str, volgorde: int) -> Callable[[Zoeker], Zoeker]:
    """Register ``(toegang, blad) -> Gevonden`` as ``<package>.<function>``; its rows only through ``visible_to``.

    Raises ValueError when the name is taken.
    """

    def register(functie: Any) -> Zoeker:
        naam = f"{functie.__module__.split('.', maxsplit=1)[0]}.{functie.__name__}"
        if naam in GEMIS:
            raise ValueError(f"{naam} is registered twice")
        GEMIS[naam] = Gemis(naam, kop, definitie, recht, volgorde, functie)
        return functie

    return register


def list_gemis(toegang: Any) -> list[tuple[Gemis, Gevonden]]:
    """All kinds that this person may see, in order, each with the first of what was found."""
    soorten = sorted((s for s in GEMIS.values() if toegang.mag(s.recht)), key=order)
    return [(soort, soort.prepare(toegang, Blad())) for soort in soorten]


def add_up(gevonden: Iterable[Gevonden]) -> Gevonden:
    """How many all of these are together."""
    alle = list(gevonden)
    return Gevonden((), sum(een.aantal for een in alle), any(een.is_meer for een in alle))


def find_regels(rows: Any, blad: Blad, make_regels: Callable[[list[Any]], Iterable[Gemisregel]]) -> Gevonden:
    """The lines of these rows, a queryset in the order in which they stand."""
    gelezen = list(rows[blad.vanaf : blad.tot + 1])
    regels = make_regels(gelezen[:MEESTE])
    is_einde = len(gelezen) <= MEESTE and (gelezen or not blad.vanaf)
    return count_up_to(regels, blad.vanaf + len(gelezen) if is_einde else _count(rows, blad), blad)


def count_up_to(regels: Iterable[Gemisregel], aantal: int, blad: Blad) -> Gevonden:
    """These lines of so many; past what is counted, only that there are more."""
    is_meer = blad.hoogstens is not None and aantal > blad.hoogstens
    return Gevonden(tuple(regels), blad.hoogstens if is_meer and blad.hoogstens else aantal, is_meer)


def _count(rows: Any, blad: Blad) -> int:
    """How many there are, or one more than is counted."""
    alle = rows.order_by()
    geteld: int = (alle if blad.hoogstens is None else alle[: blad.hoogstens + 1]).count()
    return geteld
