"""Who stands behind the figures of a team: its own team leader reads it, a gemeente and another team do not."""

from datetime import date

import pytest

from organisatie.models import Werkgebied
from organisatie.rechten import Rol
from tests.factories import RegistratieFactory
from tests.factories_team import MaandurenFactory, TeamfunctieFactory, TeamopleidingFactory
from tests.team import Collega

NAAM = "Rosa Regenlaars"


@pytest.fixture(autouse=True)
def rosa(locatie, gemeente):
    """A volunteer of 2017 with hours and a training."""
    for groep in ("team", "team-uren", "opleidingen"):
        RegistratieFactory(gemeente=gemeente, groep=groep, begin=date(2016, 1, 1))
    wie = TeamfunctieFactory(locatie=locatie, teamlid__naam=NAAM).teamlid
    MaandurenFactory(locatie=locatie, teamlid=wie)
    TeamopleidingFactory(locatie=locatie, teamlid=wie)
    TeamfunctieFactory(locatie=locatie, teamlid__naam=NAAM, verband="betaald", uren_per_week=24)


CODES = ["vrijwilligers", "uren-vrijwilliger-per-maand", "uren-beroepskracht-per-week", "opleidingen"]


@pytest.mark.parametrize("code", CODES)
def test_the_team_leader_opens_the_rows(teamleider, gemeente, code):
    pagina = teamleider.get("rapportage:indicator-detail", gemeente.pk, 2017, code)

    assert NAAM in pagina.content.decode()


@pytest.mark.parametrize("code", CODES)
def test_a_gemeente_never_reads_a_name(ambtenaar, gemeente, code):
    for naam, delen in (("rapportage:indicator-detail", (code,)), ("rapportage:jaar-detail", ())):
        pagina = ambtenaar.get(naam, gemeente.pk, 2017, *delen)

        assert NAAM not in pagina.content.decode()


@pytest.mark.parametrize("code", CODES)
def test_the_team_leader_of_another_team_for_the_same_gemeente_reads_no_name(gemeente, other_location, code):
    Werkgebied.objects.create(locatie=other_location, gemeente=gemeente)
    ander = Collega(Rol.TEAMLEIDER, other_location)

    pagina = ander.get("rapportage:indicator-detail", gemeente.pk, 2017, code).content.decode()

    assert NAAM not in pagina
    assert "van een ander team" in pagina
