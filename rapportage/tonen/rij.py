"""How one row behind a figure is shown: what a page of rows asks of each kind."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from organisatie.rechten import Recht


@dataclass(frozen=True, slots=True)
class Rijcelbeeld:
    """One cell of a row: its words, and the page that it opens."""

    tekst: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Rijbeeld:
    """How rows of one model are shown: under which right they open, and the cells of a row."""

    recht: Recht
    koppen: tuple[str, ...]
    cellen: Callable[[Any], tuple[Rijcelbeeld, ...]]
    bij: tuple[str, ...]  # what is fetched along, so that a page of rows is one query
    soort: tuple[str, str]  # what a row that may not be opened is called: one, several
