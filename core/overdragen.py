"""What somebody leaves behind who goes away: a package registers it, and the page *Overdragen* hands all of it on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class Overdrachtstuk:
    """One thing that somebody has in their hands: of which kind, about which client (None: about nobody), and what.

    What has the same ``samen`` had better go to one colleague: the clients of one gezin. ``keuzes``: what can be done
    with it, each with a key and in words, when it cannot go to any colleague; empty: it can.
    """

    soort: str
    pk: int
    client: Any
    wat: str
    samen: str = ""
    keuzes: tuple[tuple[str, str], ...] = ()

    @property
    def bundel(self) -> str:
        """What goes together to one colleague: all about one client; what is about nobody goes by itself.

        So does what cannot go to any colleague.
        """
        return f"{self.soort}-{self.pk}" if self.client is None or self.keuzes else f"client-{self.client.pk}"


@dataclass(frozen=True, slots=True)
class Houder:
    """Somebody who has things in their hands, who may have no account (``gebruiker`` None: an id).

    ``stukken``: each thing in words, with the page where it is handed on. ``is_weg``: does not work here any more.
    """

    naam: str
    gebruiker: int | None
    stukken: tuple[tuple[str, str], ...]
    is_weg: bool = False


@dataclass(frozen=True, slots=True)
class Overdraagbaar:
    """One kind of thing that can be handed on.

    ``list_of(toegang, gebruiker, op)`` gives those of a colleague on that day. ``give(by, stuk, naar, op)`` hands one
    on for good; ``lend(by, stuk, naar, begin, eind)`` for a while, and ``read(by, stuk, wie, begin, eind)`` lets who
    hands over look for a while: these two do nothing where it comes along with the client. ``count(toegang, op)``
    says how many of them each colleague (id) has, to divide fairly. ``list_houders(toegang, op)`` gives who has them
    where that may be somebody without an account. ``naar`` is a colleague, or a key of the ``keuzes`` of the stuk.
    """

    soort: str
    volgorde: int
    list_of: Callable[[Any, Any, date], list[Overdrachtstuk]]
    give: Callable[[Any, Overdrachtstuk, Any, date], Any]
    lend: Callable[[Any, Overdrachtstuk, Any, date, date], Any] = lambda *_: None
    read: Callable[[Any, Overdrachtstuk, Any, date, date], Any] = lambda *_: None
    count: Callable[[Any, date], Mapping[int, int]] = lambda *_: {}
    list_houders: Callable[[Any, date], list[Houder]] = lambda *_: []


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


def list_houders(toegang: Any, op: date) -> list[Houder]:
    """Everybody who may have something in their hands without having an account."""
    return [houder for deel in list_overdraagbaar() for houder in deel.list_houders(toegang, op)]
