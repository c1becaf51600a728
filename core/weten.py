"""What packages have to tell about the people who sit at the desk, while somebody logs a contact with them.

A package registers its lines in its ``panelen.py``; the page that shows them names no package.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from core.paneel import Lijstregel
from core.prepared import Vraagstelling, read
from core.register import order

Vragen = Callable[[Any, Sequence[Any]], Sequence[Vraagstelling]]
VanClients = Callable[..., Iterable[Lijstregel]]


@dataclass(frozen=True, slots=True)
class Weten:
    """The lines of one package about these people, for who has the right."""

    naam: str
    recht: Any
    volgorde: int
    ask: Vragen
    prepare: VanClients


WETEN: dict[str, Weten] = {}


def _ask_nothing(_toegang: Any, _clients: Sequence[Any]) -> Sequence[Vraagstelling]:
    return ()


def weten(recht: Any, *, volgorde: int, ask: Vragen = _ask_nothing) -> Callable[[VanClients], VanClients]:
    """Register ``(toegang, clients, *answers) -> Iterable[Lijstregel]``; its rows only through ``visible_to``.

    The answers are those to ``ask(toegang, clients)``: the questions of all packages go in one trip. Its template finds
    what a line holds as ``regel``. Raises ValueError when the name is taken.
    """

    def register(functie: VanClients) -> VanClients:
        naam = f"{functie.__module__}.{functie.__name__}"
        if naam in WETEN:
            raise ValueError(f"{naam} is registered twice")
        WETEN[naam] = Weten(naam, recht, volgorde, ask, functie)
        return functie

    return register


def list_weten(toegang: Any, clients: Sequence[Any]) -> list[Lijstregel]:
    """All that there is to tell about these clients, in order, for who looks."""
    gezocht = sorted((deel for deel in WETEN.values() if toegang.mag(deel.recht)), key=order)
    vragen = [deel.ask(toegang, clients) for deel in gezocht]
    antwoorden = iter(read(*(vraag for van_deel in vragen for vraag in van_deel)))
    return [
        regel
        for deel, van_deel in zip(gezocht, vragen, strict=True)
        for regel in deel.prepare(toegang, clients, *islice(antwoorden, len(van_deel)))
    ]
