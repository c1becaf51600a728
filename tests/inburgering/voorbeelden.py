"""Examples for the addresses of groups in the matrix."""

from collections.abc import Callable
from typing import Any

from tests.factories_termijnen import PvtdeelnameFactory, PvtgroepFactory
from tests.matrix.wereld import Geval

VAN_CLIENT: dict[str, Callable[[Geval], Any]] = {
    "pvtdeelname_pk": lambda g: PvtdeelnameFactory(client=g.client, groep__locatie=g.locatie).pk,
}
VAN_PLAATS: dict[str, Callable[[Geval], Any]] = {
    "beheergroep_pk": lambda g: PvtgroepFactory(locatie=g.locatie).pk,
}
# Everybody who may see groups sees those of all teams.
VRIJ: dict[str, Callable[[Geval], Any]] = {
    "pvtgroep_pk": lambda g: PvtgroepFactory(locatie=g.locatie).pk,
}
