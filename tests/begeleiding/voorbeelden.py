"""Examples for the addresses of this package in the matrix."""

from collections.abc import Callable
from typing import Any

from tests.factories_begeleiding import (
    AfspraakFactory,
    CheckpuntFactory,
    CoachingFactory,
    TrajectFactory,
    VoorzieningFactory,
)
from tests.matrix.wereld import Geval


def _traject(g: Geval) -> Any:
    bestaand = g.client.trajecten.order_by("pk").first()
    return bestaand or TrajectFactory(client=g.client, gemeente=g.gemeente)


VAN_CLIENT: dict[str, Callable[[Geval], Any]] = {
    "traject_pk": lambda g: _traject(g).pk,
    "voorziening_pk": lambda g: VoorzieningFactory(client=g.client).pk,
    "coaching_pk": lambda g: CoachingFactory(client=g.client).pk,
    "afspraak_pk": lambda g: AfspraakFactory(client=g.client, gebruiker=g.iemand()).pk,
}
VAN_PLAATS: dict[str, Callable[[Geval], Any]] = {
    "checkpunt_pk": lambda g: CheckpuntFactory(locatie=g.locatie).pk,
}
