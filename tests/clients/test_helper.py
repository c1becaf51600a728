"""A client who helps in the team is one person, and their own gezin stays closed whatever account they get."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from clients.actions import client_helper_set, client_update
from clients.models import Client
from core.errors import Refused
from organisatie.actions import teamlid_create, teamlid_update
from organisatie.models import Werkgebied
from organisatie.rechten import Recht, Rol
from tests.factories import ClientFactory, GebruikerFactory, LidmaatschapFactory
from tests.factories_team import TeamfunctieFactory, TeamlidFactory
from tests.team import Collega


@pytest.fixture
def teamlid(locatie):
    return TeamfunctieFactory(locatie=locatie, functie="tolk").teamlid


@pytest.fixture
def gezin(locatie):
    """Two people of one gezin: who interprets, and the other."""
    lid = LidmaatschapFactory(client__locatie=locatie, gezin__locatie=locatie)
    return lid.client, LidmaatschapFactory(client__locatie=locatie, gezin=lid.gezin).client


def reach(collega, client):
    return Client.objects.visible_to(collega.toegang(), Recht.CLIENT_ZIEN).filter(pk=client.pk).exists()


def test_a_helper_who_is_a_client_no_longer_reaches_that_record(teamleider, locatie):
    client, zelf = ClientFactory(locatie=locatie), Collega(Rol.TEAMLEIDER, locatie)

    client_helper_set(by=teamleider.toegang(), client=client, gebruiker=zelf.gebruiker)

    with pytest.raises(PermissionDenied):
        client_update(by=zelf.toegang(), client=client, versie=2, geslacht="x")


def test_a_colleague_is_one_client_at_most(teamleider, locatie, vrijwilliger):
    by = teamleider.toegang()
    client_helper_set(by=by, client=ClientFactory(locatie=locatie), gebruiker=vrijwilliger.gebruiker)

    with pytest.raises(Refused, match="al aan een andere cliënt") as refused:
        client_helper_set(by=by, client=ClientFactory(locatie=locatie), gebruiker=vrijwilliger.gebruiker)

    assert refused.value.veld == "gebruiker"


def test_somebody_of_the_team_is_one_client_at_most(teamleider, locatie, teamlid):
    by = teamleider.toegang()
    client_helper_set(by=by, client=ClientFactory(locatie=locatie), teamlid=teamlid)

    with pytest.raises(Refused, match="al aan een andere cliënt"):
        client_helper_set(by=by, client=ClientFactory(locatie=locatie), teamlid=teamlid)


def test_who_gets_an_account_later_does_not_reach_the_own_gezin_with_it(teamleider, locatie, teamlid, gezin):
    ik, ander = gezin
    client_helper_set(by=teamleider.toegang(), client=ik, teamlid=teamlid)
    account = Collega(Rol.TEAMLEIDER, locatie)
    assert reach(account, ander)

    teamlid_update(
        by=teamleider.toegang(), teamlid=teamlid, versie=1, naam=teamlid.naam, talen=[], gebruiker=account.gebruiker
    )

    assert (reach(account, ik), reach(account, ander)) == (False, False)
    assert reach(teamleider, ander)


def test_who_had_an_account_first_is_the_same_person_in_the_team(teamleider, locatie, gezin):
    ik, ander = gezin
    account = Collega(Rol.VRIJWILLIGER, locatie)
    client_helper_set(by=teamleider.toegang(), client=ik, gebruiker=account.gebruiker)

    wie = teamlid_create(
        by=teamleider.toegang(), werkgebied=Werkgebied.objects.get(locatie=locatie), naam="Rosa", functie="tolk",
        verband="vrijwillig", begin=timezone.localdate() - timedelta(days=1), gebruiker=account.gebruiker,
    )  # fmt: skip

    assert Client.objects.get(pk=ik.pk).teamlid == wie
    assert not reach(account, ander)


def test_the_account_of_a_client_is_not_let_go(teamleider, locatie, gezin):
    account = Collega(Rol.VRIJWILLIGER, locatie)
    wie = TeamfunctieFactory(locatie=locatie, teamlid__gebruiker=account.gebruiker).teamlid
    client_helper_set(by=teamleider.toegang(), client=gezin[0], teamlid=wie)

    for ander in (None, Collega(Rol.VRIJWILLIGER, locatie).gebruiker):
        with pytest.raises(Refused, match="eigen gezin gesloten"):
            teamlid_update(by=teamleider.toegang(), teamlid=wie, versie=1, naam="Rosa", talen=[], gebruiker=ander)

    assert not reach(account, gezin[1])


def test_the_account_of_another_client_cannot_be_given(teamleider, locatie, teamlid, gezin):
    account = Collega(Rol.VRIJWILLIGER, locatie)
    client_helper_set(by=teamleider.toegang(), client=gezin[0], teamlid=teamlid)
    client_helper_set(by=teamleider.toegang(), client=gezin[1], gebruiker=account.gebruiker)

    with pytest.raises(Refused, match="al aan een andere cliënt"):
        teamlid_update(
            by=teamleider.toegang(), teamlid=teamlid, versie=1, naam="Rosa", talen=[], gebruiker=account.gebruiker
        )


@pytest.mark.parametrize(
    ("veld", "maak"), [("gebruiker", GebruikerFactory), ("teamlid", TeamlidFactory)], ids=["account", "teamlid"]
)
def test_who_does_not_work_here_cannot_be_chosen(teamleider, locatie, veld, maak):
    with pytest.raises(Refused, match="niet bij jouw locatie") as refused:
        client_helper_set(by=teamleider.toegang(), client=ClientFactory(locatie=locatie), **{veld: maak()})

    assert refused.value.veld == veld


def test_two_different_people_are_not_one_client(teamleider, locatie, teamlid, vrijwilliger):
    with pytest.raises(Refused, match="iemand anders in het team"):
        client_helper_set(
            by=teamleider.toegang(), client=ClientFactory(locatie=locatie), gebruiker=vrijwilliger.gebruiker,
            teamlid=teamlid,
        )  # fmt: skip
