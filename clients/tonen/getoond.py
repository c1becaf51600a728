"""Who was shown to whom: what this package asks of the book of looks, which lies above it."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from core.prepared import Prepared
from organisatie.rechten import Toegang
from organisatie.verzoek import Verzoek

KAARTJES_PER_UUR = 40
"""So many different people who are not one's own somebody is shown in an hour, whatever the way. A full walk-in hour
sees some twelve people; a search that fits several shows five at most."""
GEZOCHT_BLIJFT = timedelta(days=7)
"""So long somebody who came from a search can be chosen by number: as long as a draft is kept."""
VEEL_GEZIEN = (
    f"Je zag dit uur al {KAARTJES_PER_UUR} mensen die niet bij jou horen. Meer mensen zie je straks weer. "
    "Zit er nu iemand voor je? Vraag je teamleider."
)


class Boek(Protocol):
    """The book of looks: it writes down a kaartje before it is shown, and knows which were."""

    getoond: Prepared
    """Of (gebruiker id, client ids, since when) the ids of whom a search showed."""

    def show(self, toegang: Toegang, ids: Sequence[int], *, recht: str, pagina: str) -> frozenset[int]:
        """Write down that these kaartjes are shown, as far as the budget of this hour goes; give the ids of those."""


_boek: list[Boek] = []


def register_boek(boek: Boek) -> None:
    """Register who keeps the book."""
    _boek[:] = [boek]


def show_within_budget(request: Verzoek, ids: Iterable[int]) -> frozenset[int]:
    """The ids of those of these people whose kaartje may be shown now; they are written down at once."""
    gevraagd = list(dict.fromkeys(ids))
    if not gevraagd:
        return frozenset()
    match = request.resolver_match
    pagina = match.view_name if match else ""
    getoond = _boek[0].show(request.toegang, gevraagd, recht=request.recht, pagina=pagina)
    request.geboekt |= getoond
    return getoond


def read_who_was_shown(toegang: Toegang, ids: Iterable[int]) -> list[int]:
    """Which of these people a search showed to this person in the last days."""
    return _boek[0].getoond.rows(toegang.gebruiker_id, sorted(ids), _find_begin(toegang.nu))


def was_shown(toegang: Toegang, client_pk: int) -> bool:
    """Whether a search showed this person in the last days."""
    return bool(read_who_was_shown(toegang, [client_pk]))


def _find_begin(nu: datetime) -> datetime:
    return nu - GEZOCHT_BLIJFT
