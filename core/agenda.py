"""What stands in somebody's own calendar besides deadlines: a package registers it, the feed writes it down.

A calendar often lies with a company abroad: what is registered here says when, and never who, where or what about.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, time
from typing import Any


@dataclass(frozen=True, slots=True)
class Agendapunt:
    """One moment. ``sleutel``: what it is known by inside Wegwijs. ``soort``: one word, such as "Afspraak"."""

    sleutel: str
    soort: str
    op: date
    om: time | None = None


AGENDA: dict[str, Callable[[Any], Iterable[Agendapunt]]] = {}


def register_agenda(naam: str, functie: Callable[[Any], Iterable[Agendapunt]]) -> None:
    """Register ``(toegang) -> moments`` of one's own, only through ``visible_to``. Raises ValueError when taken."""
    if naam in AGENDA:
        raise ValueError(f"{naam} is registered twice")
    AGENDA[naam] = functie


def list_agendapunten(toegang: Any) -> list[Agendapunt]:
    """All moments of who looks, by day."""
    punten = [punt for functie in AGENDA.values() for punt in functie(toegang)]
    return sorted(punten, key=lambda punt: (punt.op, punt.om or time.min, punt.sleutel))
