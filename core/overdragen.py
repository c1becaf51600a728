"""What somebody leaves behind who goes away: a package registers it, and the page *Overdragen* hands all of it on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class Overdrachtstuk:
    """One thing that somebody has in their hands: of which kind, about which client (None: about nobody), and what.

    What has the same ``samen`` had better go to one colleague: the clients of one gezin.
    """

    soort: str
    pk: int
    client: Any
    wat: str
    samen: str = ""

    @property
    def bundel(self) -> str:
        """What goes together to one colleague: all about one client; what is about nobody goes by itself."""
        return f"{self.soort}-{self.pk}" if self.client is None else f"client-{self.client.pk}"


@dataclass(frozen=True, slots=True)
class Overdraagbaar:
    """One kind of thing that can be handed on.

    ``list_of(toegang, gebruiker, op)`` gives those of a colleague on that day. ``give(by, stuk, naar, op)`` hands one
    on for good; ``lend(by, stuk, naar, begin, eind)`` for a while, and ``read(by, stuk, wie, begin, eind)`` lets who
    hands over look for a while: these two do nothing where it comes along with the client. ``count(toegang, op)``
    says how many of them each colleague (id) has, to divide fairly.
    """

    soort: str
    volgorde: int
    list_of: Callable[[Any, Any, date], list[Overdrachtstuk]]
    give: Callable[[Any, Overdrachtstuk, Any, date], Any]
    lend: Callable[[Any, Overdrachtstuk, Any, date, date], Any] = lambda *_: None
    read: Callable[[Any, Overdrachtstuk, Any, date, date], Any] = lambda *_: None
    count: Callable[[Any, date], Mapping[int, int]] = lambda *_: {}


OVERDRAAGBAAR: dict[str, Overdraagbaar] = {}


def register_overdraagbaar(deel: Overdraagbaar) -> None:
    """Register a kind of thing. Raises ValueError when the name is taken."""
    if deel.soort in OVERDRAAGBAAR:
        raise ValueError(f"{deel.soort} is registered twice")
    OVERDRAAGBAAR[deel.soort] = deel


def list_overdraagbaar() -> list[Overdraagbaar]:
    """All kinds, in the order in which they are handed on."""
    return sorted(OVERDRAAGBAAR.values(), key=lambda deel: (deel.volgorde, deel.soort))


def list_stukken(toegang: Any, gebruiker: Any, op: date) -> list[Overdrachtstuk]:
    """Everything that this colleague has in their hands on that day."""
    return [stuk for deel in list_overdraagbaar() for stuk in deel.list_of(toegang, gebruiker, op)]


def count_stukken(toegang: Any, op: date) -> dict[int, int]:
    """How much each colleague (id) has in their hands."""
    geteld: dict[int, int] = {}
    for deel in list_overdraagbaar():
        for gebruiker, aantal in deel.count(toegang, op).items():
            geteld[gebruiker] = geteld.get(gebruiker, 0) + aantal
    return geteld
