"""The desk: open a kaartje for now, and the weekly check of what was opened."""

from datetime import date, time, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from clients.domain.keuzes import Openingsreden
from clients.models import Balietoegang
from core.errors import Refused
from organisatie.rechten import Recht, Rol
from spreekuur.actions import balietoegang_create
from spreekuur.models import Contact
from tests.factories import BalietoegangFactory, ContactFactory, SpreekuurFactory, ZittingFactory, moment
from tests.spreekuur.conftest import DAG, Team, als
from tests.team import Collega


@pytest.fixture
def zitting(team):
    return ZittingFactory(
        spreekuur=SpreekuurFactory(locatie=team.locatie), datum=DAG, begintijd=time(14), eindtijd=time(15, 30)
    )


def test_during_a_zitting_one_tap_opens_until_its_end(team, zitting):
    helper, client = team.helper(), team.client()

    toegang = balietoegang_create(by=als(helper), client=client, reden=Openingsreden.SPREEKUUR)

    assert (toegang.einde, toegang.buiten_spreekuur, toegang.locatie) == (moment(DAG, 15, 30), False, team.locatie)


def test_outside_a_zitting_an_explanation_is_asked_and_it_lasts_two_hours(team, zitting):
    helper, client = team.helper(), team.client()
    laat = als(helper, moment(DAG, 16))

    with pytest.raises(Refused) as refused:
        balietoegang_create(by=laat, client=client, reden=Openingsreden.TELEFOON)
    toegang = balietoegang_create(by=laat, client=client, reden=Openingsreden.TELEFOON, toelichting="belt over brief")

    assert refused.value.veld == "toelichting"
    assert (toegang.einde, toegang.buiten_spreekuur) == (moment(DAG, 18), True)


def test_another_reason_asks_for_an_explanation_too(team, zitting):
    with pytest.raises(Refused):
        balietoegang_create(by=als(team.helper()), client=team.client(), reden=Openingsreden.ANDERS)


def test_opening_twice_keeps_one_opening(team, zitting):
    by, client = als(team.helper()), team.client()

    eerste = balietoegang_create(by=by, client=client, reden=Openingsreden.SPREEKUUR)

    assert balietoegang_create(by=by, client=client, reden=Openingsreden.SPREEKUUR) == eerste


def test_a_client_of_another_locatie_cannot_be_opened(team, zitting):
    with pytest.raises(PermissionDenied):
        balietoegang_create(by=als(team.helper()), client=Team().client(), reden=Openingsreden.SPREEKUUR)


def test_the_contacts_of_the_client_show_while_it_is_open_and_not_after(team, zitting):
    helper, client = team.helper(), team.client()
    contact = ContactFactory(locatie=team.locatie, clients=[client])

    def seen(uur: int) -> bool:
        toegang = als(helper, moment(DAG, uur, 0))
        return contact in Contact.objects.visible_to(toegang, Recht.CONTACT_ZIEN)

    voor = seen(14)
    balietoegang_create(by=als(helper), client=client, reden=Openingsreden.SPREEKUUR)

    assert (voor, seen(15), seen(16)) == (False, True, False)


def test_the_page_opens_the_client_or_says_what_is_missing(team):
    helper, client = Collega(Rol.VRIJWILLIGER, team.locatie), team.client()

    pagina = helper.get("spreekuur:balietoegang-create", client.pk)
    fout = helper.post("spreekuur:balietoegang-create", client.pk, data={"reden": "anders"})
    goed = helper.post("spreekuur:balietoegang-create", client.pk, data={"reden": "belt nu", "toelichting": "brief"})

    assert "geen spreekuur" in pagina.content.decode()
    assert list(fout.context["form"].errors) == ["toelichting"]
    assert fout.context["form"]["reden"].value() == "anders"
    assert goed.status_code == 302
    assert Balietoegang.objects.get().client == client


def test_the_weekly_check_puts_openings_without_a_contact_first(team):
    leider = Collega(Rol.TEAMLEIDER, team.locatie)
    helper, ander = team.helper(), team.helper()
    vandaag = timezone.localdate()
    met, zonder, van_ander = (
        BalietoegangFactory(client=team.client(), gebruiker=helper, locatie=team.locatie, op=vandaag) for _ in range(3)
    )
    ContactFactory(locatie=team.locatie, gebruiker=helper, op=vandaag, clients=[met.client])
    ContactFactory(locatie=team.locatie, gebruiker=ander, op=vandaag, clients=[van_ander.client])
    oud = BalietoegangFactory(
        client=team.client(), gebruiker=helper, locatie=team.locatie, op=vandaag - timedelta(days=7)
    )

    context = leider.get("spreekuur:balietoegang-list").context
    eerder = leider.get("spreekuur:balietoegang-list", query={"tot": context["begin"].isoformat()}).context

    assert {rij.pk for rij in context["zonder"]} == {zonder.pk, van_ander.pk}
    assert (context["aantal"], context["met_contact"]) == (3, 1)
    assert [rij.pk for rij in eerder["zonder"]] == [oud.pk]


def test_openings_outside_a_spreekuur_are_listed_even_with_a_contact(team):
    leider, helper, vandaag = Collega(Rol.TEAMLEIDER, team.locatie), team.helper(), timezone.localdate()
    rij = BalietoegangFactory(
        client=team.client(), gebruiker=helper, locatie=team.locatie, op=vandaag, buiten_spreekuur=True
    )
    ContactFactory(locatie=team.locatie, gebruiker=helper, op=vandaag, clients=[rij.client])

    context = leider.get("spreekuur:balietoegang-list").context

    assert [r.pk for r in context["buiten"]] == [rij.pk]


def test_an_impossible_week_shows_this_one(team):
    leider = Collega(Rol.TEAMLEIDER, team.locatie)

    context = leider.get("spreekuur:balietoegang-list", query={"tot": "gisteren"}).context

    assert context["eind"] - context["begin"] == timedelta(days=7)
    assert isinstance(context["eind"], date)
