"""The crowd of made-up people in which the search has to find somebody, and the list of misspelt names.

Where both come from, and what is kept out of the crowd: tests/clients/namen/HERKOMST.md.
"""

import csv
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from namen.zoeksleutel import make_sleutel

MAP = Path(__file__).parent / "namen"
RELATIVES = 2
# Out of a hundred people in the crowd; how many parts their names have.
HERKOMST = {
    "arabisch": (40, 3),
    "eritrees": (25, 3),
    "afghaans": (12, 2),
    "koerdisch-turks": (10, 2),
    "oekraiens": (6, 2),
    "somalisch": (7, 3),
}


@dataclass(frozen=True, slots=True)
class Misspelling:
    """One row of the list: what is stored, what is typed, and why these differ."""

    opgeslagen: str
    vraag: str
    groep: str
    bron: str
    uitleg: str


def misspellings() -> list[Misspelling]:
    with (MAP / "misspellingen.csv").open(encoding="utf-8", newline="") as bestand:
        return [Misspelling(**rij) for rij in csv.DictReader(bestand)]


def menigte(aantal: int, *, naast: Sequence[str], seed: int = 2017) -> list[str]:
    """Give that many names: relatives of the people in `naast` first, then strangers with common names.

    Nobody gets exactly the same set of keys as somebody in `naast`: no search can tell two namesakes apart
    by name.
    """
    toeval = random.Random(seed)
    bezet = {frozenset(make_sleutel(naam).split()) for naam in naast}
    gezien: list[str] = []
    stroom = _names(toeval, naast)
    while len(gezien) < aantal:
        naam = next(stroom)
        if frozenset(make_sleutel(naam).split()) not in bezet:
            gezien.append(naam)
    return gezien


def _names(toeval: random.Random, naast: Sequence[str]) -> Iterator[str]:
    voornamen, achternamen = _pools()
    for naam in naast:
        delen = naam.split()
        for _ in range(RELATIVES):
            herkomst = toeval.choice(list(HERKOMST))
            yield " ".join([*toeval.choices(*voornamen[herkomst]), *delen[1:]])
    while True:
        herkomst = toeval.choices(list(HERKOMST), [deel for deel, _ in HERKOMST.values()])[0]
        given = toeval.choices(*voornamen[herkomst], k=HERKOMST[herkomst][1] - 1)
        yield " ".join([*given, *toeval.choices(*achternamen[herkomst])])


Pool = tuple[list[str], list[int]]


def _pools() -> tuple[dict[str, Pool], dict[str, Pool]]:
    pools: dict[str, dict[str, Pool]] = {"voornaam": {}, "achternaam": {}}
    with (MAP / "menigte.csv").open(encoding="utf-8", newline="") as bestand:
        for rij in csv.DictReader(bestand):
            namen, gewichten = pools[rij["soort"]].setdefault(rij["herkomst"], ([], []))
            delen = rij["namen"].split()
            namen += delen
            gewichten += [int(rij["gewicht"])] * len(delen)
    return pools["voornaam"], pools["achternaam"]
