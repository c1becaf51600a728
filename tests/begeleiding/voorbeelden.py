"""Examples for the addresses of this package in the matrix."""

from collections.abc import Callable
from typing import Any

from tests.factories_begeleiding import (
    ActiviteitFactory,
    AfspraakFactory,
    BetrokkenheidFactory,
    CheckpuntFactory,
    CoachingFactory,
    CursusdeelnameFactory,
    CursusFactory,
    CursuslesFactory,
    MeldcodeconsultFactory,
    SchoolaanmeldingFactory,
    SignaalFactory,
    TrajectFactory,
    VoorzieningFactory,
    WerktrajectFactory,
)
from tests.matrix.wereld import Geval


def _traject(g: Geval) -> Any:
    bestaand = g.client.trajecten.order_by("pk").first()
    return bestaand or TrajectFactory(client=g.client, gemeente=g.gemeente)


def _cursus(g: Geval) -> Any:
    """A course in which the client of the case takes part."""
    cursus = CursusFactory(locatie=g.locatie)
    CursusdeelnameFactory(cursus=cursus, client=g.client)
    CursuslesFactory(cursus=cursus, op=cursus.begin)
    return cursus


def _hier(g: Geval) -> dict[str, Any]:
    return {"locatie": g.locatie, "gemeente": g.gemeente}


VAN_CLIENT: dict[str, Callable[[Geval], Any]] = {
    "traject_pk": lambda g: _traject(g).pk,
    "voorziening_pk": lambda g: VoorzieningFactory(client=g.client).pk,
    "coaching_pk": lambda g: CoachingFactory(client=g.client).pk,
    "afspraak_pk": lambda g: AfspraakFactory(client=g.client, gebruiker=g.iemand()).pk,
    "werktraject_pk": lambda g: WerktrajectFactory(client=g.client).pk,
    "schoolaanmelding_pk": lambda g: SchoolaanmeldingFactory(client=g.client).pk,
    "betrokkenheid_pk": lambda g: BetrokkenheidFactory(client=g.client).pk,
    "cursusdeelname_pk": lambda g: CursusdeelnameFactory(client=g.client, cursus__locatie=g.locatie).pk,
}
VAN_PLAATS: dict[str, Callable[[Geval], Any]] = {
    "checkpunt_pk": lambda g: CheckpuntFactory(locatie=g.locatie).pk,
    "beheercursus_pk": lambda g: CursusFactory(locatie=g.locatie).pk,
    "activiteit_pk": lambda g: ActiviteitFactory(**_hier(g)).pk,
    "signaal_pk": lambda g: SignaalFactory(**_hier(g)).pk,
    "meldcodeconsult_pk": lambda g: MeldcodeconsultFactory(**_hier(g)).pk,
}
# Everybody who may see groups sees the courses of all teams.
VRIJ: dict[str, Callable[[Geval], Any]] = {
    "cursus_pk": lambda g: _cursus(g).pk,
}
