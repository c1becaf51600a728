"""Examples for the addresses of groups in the matrix."""

from collections.abc import Callable
from typing import Any

from inburgering.models import Pvtbijeenkomst
from tests.factories_termijnen import PvtdeelnameFactory, PvtgroepFactory, TaallesFactory
from tests.matrix.wereld import Geval


def _groep(g: Geval) -> Any:
    """A group in which the client of the case takes part."""
    groep = PvtgroepFactory(locatie=g.locatie)
    PvtdeelnameFactory(groep=groep, client=g.client)
    Pvtbijeenkomst.objects.create(groep=groep, op=groep.begin)
    return groep


VAN_CLIENT: dict[str, Callable[[Geval], Any]] = {
    "pvtdeelname_pk": lambda g: PvtdeelnameFactory(client=g.client, groep__locatie=g.locatie).pk,
    "taalles_pk": lambda g: TaallesFactory(client=g.client).pk,
}
VAN_PLAATS: dict[str, Callable[[Geval], Any]] = {
    "beheergroep_pk": lambda g: PvtgroepFactory(locatie=g.locatie).pk,
}
# Everybody who may see groups sees those of all teams.
VRIJ: dict[str, Callable[[Geval], Any]] = {
    "pvtgroep_pk": lambda g: _groep(g).pk,
}
