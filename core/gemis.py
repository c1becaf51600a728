"""What stays silent: a package registers what it misses, and the page *Wat mis ik?* shows all of it.

Each kind says in a sentence what it counts, so that who reads a number knows what it means.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, Window

from core.register import order

MEESTE = 25
"""So many lines of one kind stand on the page; how many there are, is always said."""


@dataclass(frozen=True, slots=True)
class Gemisregel:
    """One thing that stays silent: about which client (None: about nobody), what, since when, and where to go on."""

    client: Any
    wat: str
    url: str
    sinds: date | None = None


@dataclass(frozen=True, slots=True)
class Gevonden:
    """The first lines of one kind, those of longest ago first, and how many there are in all."""

    regels: tuple[Gemisregel, ...]
    aantal: int


@dataclass(frozen=True, slots=True)
class Gemis:
    """One kind of silence: its heading, its definition in a sentence, and ``(toegang) -> Gevonden``."""

    naam: str
    kop: str
    definitie: str
    recht: Any
    volgorde: int
    prepare: Callable[[Any], Gevonden]


GEMIS: dict[str, Gemis] = {}


def register_gemis(
    recht: Any, *, kop: str, definitie: str, volgorde: int
) -> Callable[[Callable[[Any], Gevonden]], Callable[[Any], Gevonden]]:
    """Register ``(toegang) -> Gevonden`` as ``<package>.<function>``; its rows only through ``visible_to``.

    Raises ValueError when the name is taken.
    """

    def register(functie: Callable[[Any], Gevonden]) -> Callable[[Any], Gevonden]:
        naam = f"{functie.__module__.split('.', maxsplit=1)[0]}.{functie.__name__}"
        if naam in GEMIS:
            raise ValueError(f"{naam} is registered twice")
        GEMIS[naam] = Gemis(naam, kop, definitie, recht, volgorde, functie)
        return functie

    return register


def list_gemis(toegang: Any) -> list[tuple[Gemis, Gevonden]]:
    """All kinds that this person may see, in order, each with what was found."""
    soorten = sorted((s for s in GEMIS.values() if toegang.mag(s.recht)), key=order)
    return [(soort, soort.prepare(toegang)) for soort in soorten]


def read_first(rows: Any) -> tuple[list[Any], int]:
    """The first of these rows, and how many there are in all; one question."""
    eerste = list(rows.annotate(van_alle=Window(Count("*")))[:MEESTE])
    return eerste, eerste[0].van_alle if eerste else 0


def take_first(regels: list[Gemisregel], aantal: int | None = None) -> Gevonden:
    """The first of these lines; ``aantal`` when there are more than were read."""
    return Gevonden(tuple(regels[:MEESTE]), len(regels) if aantal is None else aantal)
