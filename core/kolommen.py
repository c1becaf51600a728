"""What packages know about each client in the list of clients: a day in a column to sort by, and a filter.

A package registers both in its ``panelen.py``; the list, which lies below, names no package.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Uitdrukking = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Kolom:
    """A day per client: ``make(toegang)`` is an expression over clients. ``leeg`` stands where there is none.

    ``leeg_eerst``: nothing at all comes before the oldest day.
    """

    naam: str
    label: str
    recht: Any
    volgorde: int
    make: Uitdrukking
    leeg: str
    leeg_eerst: bool


@dataclass(frozen=True, slots=True)
class Lijstfilter:
    """A filter as one chip: ``make(toegang)`` is the condition over clients."""

    naam: str
    label: str
    recht: Any
    make: Uitdrukking


KOLOMMEN: dict[str, Kolom] = {}
FILTERS: dict[str, Lijstfilter] = {}


def register_kolom(
    naam: str, label: str, recht: Any, make: Uitdrukking, *, volgorde: int, leeg: str = "–", leeg_eerst: bool = False
) -> None:
    """Put a day in the list of clients, for who has the right. Raises ValueError when the name is taken."""
    if naam in KOLOMMEN:
        raise ValueError(f"{naam} is registered twice")
    KOLOMMEN[naam] = Kolom(naam, label, recht, volgorde, make, leeg, leeg_eerst)


def register_filter(naam: str, label: str, recht: Any, make: Uitdrukking) -> None:
    """Put a filter over the list of clients, for who has the right. Raises ValueError when the name is taken."""
    if naam in FILTERS:
        raise ValueError(f"{naam} is registered twice")
    FILTERS[naam] = Lijstfilter(naam, label, recht, make)


def list_kolommen(toegang: Any) -> list[Kolom]:
    """The columns for who looks, in order."""
    return sorted((kolom for kolom in KOLOMMEN.values() if toegang.mag(kolom.recht)), key=lambda k: k.volgorde)


def list_filters(toegang: Any) -> list[Lijstfilter]:
    """The filters for who looks, by their words."""
    return sorted((filter_ for filter_ in FILTERS.values() if toegang.mag(filter_.recht)), key=lambda f: f.label)
