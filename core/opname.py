"""What follows from the facts about a client as they are now: taken before and after an act, to show what changes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from core.register import add, name_part

Opname = dict[str, Any]
VanClient = Callable[[Any, Any], Opname]


@dataclass(frozen=True, slots=True)
class Opnameregel:
    """Something that follows from the facts about a client as it is now: what, how it stands, why, and for whom.

    ``wie`` is empty for what is about all of it.
    """

    wat: str
    stand: str
    uitleg: str = ""
    wie: str = ""


@dataclass(frozen=True, slots=True)
class Opnamebron:
    """What a package above says that follows from facts below it: compared before and after an act, to show it."""

    recht: Any
    prepare: VanClient


OPNAMEN: dict[str, Opnamebron] = {}


def opname(recht: Any) -> Callable[[VanClient], VanClient]:
    """Register ``(toegang, client) -> {key: Opnameregel}`` as ``<package>.<function>``.

    Raises ValueError when the name is taken.
    """

    def register(functie: VanClient) -> VanClient:
        add(OPNAMEN, name_part(functie), Opnamebron(recht, functie))
        return functie

    return register


def list_opnamen(toegang: Any, client: Any) -> list[tuple[str, Opname]]:
    """Everything that follows for this client, by package, for who has the right."""
    return [(naam, bron.prepare(toegang, client)) for naam, bron in OPNAMEN.items() if toegang.mag(bron.recht)]
