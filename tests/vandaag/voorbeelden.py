"""Examples for the addresses of the home pages in the matrix."""

from collections.abc import Callable
from typing import Any

from tests.factories import ToewijzingFactory
from tests.matrix.wereld import Geval


def _overdrager(g: Geval) -> Any:
    """A colleague who guides somebody else than the client of the case."""
    return ToewijzingFactory(gebruiker=g.iemand(), client__locatie=g.locatie).gebruiker


VAN_PLAATS: dict[str, Callable[[Geval], Any]] = {
    "overdrager_pk": lambda g: _overdrager(g).pk,
}
