"""Examples for the addresses of this package in the matrix."""

from collections.abc import Callable
from typing import Any

from organisatie.models import Werkgebied
from tests.factories_team import TeamfunctieFactory, TeamopleidingFactory, TeamverklaringFactory
from tests.matrix.wereld import Geval


def _functie(g: Geval) -> Any:
    """One of two, so that it may be taken away."""
    eerste = TeamfunctieFactory(locatie=g.locatie)
    return TeamfunctieFactory(locatie=g.locatie, teamlid=eerste.teamlid, functie="tolk")


VAN_PLAATS: dict[str, Callable[[Geval], Any]] = {
    "werkgebied_pk": lambda g: Werkgebied.objects.get(locatie=g.locatie).pk,
    "teamlid_pk": lambda g: TeamfunctieFactory(locatie=g.locatie).teamlid_id,
    "teamfunctie_pk": lambda g: _functie(g).pk,
    "teamopleiding_pk": lambda g: TeamopleidingFactory(locatie=g.locatie).pk,
    "teamverklaring_pk": lambda g: TeamverklaringFactory(teamlid=_functie(g).teamlid).pk,
}
