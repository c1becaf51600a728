"""Lists that several packages fill: who gets how many places, and in which order the lines stand."""

from collections.abc import Sequence
from datetime import date
from itertools import chain

from core.paneel import Bijdrage, Lijstregel

Gevuld = Sequence[tuple[Bijdrage, list[Lijstregel]]]


def share_places(gevuld: Gevuld, plaatsen: int) -> list[Lijstregel]:
    """So many lines in all: first those that always stand there, then in order what fits."""
    vast = [min(len(regels), deel.altijd) for deel, regels in gevuld]
    over = max(0, plaatsen - sum(vast))
    gekozen: list[Lijstregel] = []
    for (_, regels), altijd in zip(gevuld, vast, strict=True):
        erbij = min(len(regels) - altijd, over)
        over -= erbij
        gekozen += regels[: altijd + erbij]
    return gekozen


def list_together(gevuld: Gevuld) -> list[Lijstregel]:
    """All lines, those of one package after those of another."""
    return list(chain.from_iterable(regels for _, regels in gevuld))


def list_newest(gevuld: Gevuld, meeste: int) -> list[Lijstregel]:
    """The newest lines of all packages together."""
    return sorted(list_together(gevuld), key=lambda regel: regel.op or date.min, reverse=True)[:meeste]
