"""What packages have to tell about the people who sit at the desk, while somebody logs a contact with them.

A package registers its lines in its ``panelen.py``; the page that shows them names no package.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from core.paneel import Lijstregel
from core.register import order

VanClients = Callable[[Any, Sequence[Any]], Iterable[Lijstregel]]


@dataclass(frozen=True, slots=True)
class Weten:
    """The lines of one package about these people, for who has the right."""

    naam: str
    recht: Any
    volgorde: int
    prepare: VanClients


WETEN: dict[str, Weten] = {}


def weten(recht: Any, *, volgorde: int) -> Callable[[VanClients], VanClients]:
    """Register ``(toegang, clients) -> Iterable[Lijstregel]``; its rows only through ``visible_to``.

    Its template finds what a line holds as ``regel``. Raises ValueError when the name is taken.
    """

    def register(functie: VanClients) -> VanClients:
        naam = f"{functie.__module__}.{functie.__name__}"
        if naam in WETEN:
            raise ValueError(f"{naam} is registered twice")
        WETEN[naam] = Weten(naam, recht, volgorde, functie)
        return functie

    return register


def list_weten(toegang: Any, clients: Sequence[Any]) -> list[Lijstregel]:
    """All that there is to tell about these clients, in order, for who looks."""
    gezocht = sorted((deel for deel in WETEN.values() if toegang.mag(deel.recht)), key=order)
    return [regel for deel in gezocht for regel in deel.prepare(toegang, clients)]
