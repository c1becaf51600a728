"""Who looked, and what the team leader reads of it."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from historie.models import Inzage
from historie.tonen import KAARTJES_PER_UUR
from organisatie.rechten import Rol
from tests.factories import ClientFactory, ToewijzingFactory
from tests.inzages import make_inzage
from tests.team import Collega


def look(wie, client, *, ago=timedelta(), soort="pagina", recht="client zien"):
    return make_inzage(wie.gebruiker, client, soort=soort, recht=recht, at=timezone.now() - ago)


@pytest.fixture
def client_here(locatie):
    return ClientFactory(locatie=locatie)


def test_the_list_shows_who_looked_and_under_which_right(teamleider, vrijwilliger, client_here):
    gezien = look(vrijwilliger, client_here, recht="werkbeeld zien")

    response = teamleider.get("historie:inzage-list", client_here.pk)

    assert list(response.context["inzages"]) == [gezien]
    text = response.content.decode()
    assert vrijwilliger.gebruiker.naam in text
    assert "bekeek de pagina" in text
    assert "de pagina bekijken" in text
    assert "werkbeeld" not in text


def test_a_name_seen_while_searching_is_told_from_a_name_seen_on_another_page(teamleider, vrijwilliger, client_here):
    look(vrijwilliger, client_here, soort="kaartje", recht="kaartje zien")
    tekst = teamleider.get("historie:inzage-list", client_here.pk).content.decode()
    assert "zag het kaartje bij het zoeken" in tekst
    assert "zag de naam op een andere pagina" not in tekst

    look(vrijwilliger, client_here, soort="kaartje", recht="termijn zien")
    assert "zag de naam op een andere pagina" in teamleider.get("historie:inzage-list", client_here.pk).content.decode()


def test_looking_at_the_list_is_a_look(teamleider, client_here):
    teamleider.get("historie:inzage-list", client_here.pk)

    assert Inzage.objects.values_list("gebruiker", "client", "recht").get() == (
        teamleider.gebruiker.pk,
        client_here.pk,
        "inzage zien",
    )


def test_the_list_goes_back_a_month(teamleider, vrijwilliger, client_here):
    look(vrijwilliger, client_here, ago=timedelta(days=31))

    assert list(teamleider.get("historie:inzage-list", client_here.pk).context["inzages"]) == []


def test_the_list_of_another_locatie_does_not_exist(teamleider, other_location):
    elders = ClientFactory(locatie=other_location)

    assert teamleider.get("historie:inzage-list", elders.pk).status_code == 404


def test_a_volunteer_does_not_read_who_looked(vrijwilliger, client_here):
    assert vrijwilliger.get("historie:inzage-list", client_here.pk).status_code == 403


def test_the_list_costs_the_same_for_many(teamleider, vrijwilliger, client_here, django_assert_num_queries):
    look(vrijwilliger, client_here)
    with CaptureQueriesContext(connection) as few:
        teamleider.get("historie:inzage-list", client_here.pk)
    for _ in range(30):
        look(vrijwilliger, client_here)

    with django_assert_num_queries(len(few)):
        teamleider.get("historie:inzage-list", client_here.pk)


def kaartjes(wie, locatie, aantal, client=None):
    uur = timezone.now().replace(minute=0, second=0, microsecond=0) - timedelta(hours=2)
    mensen = [client] * aantal if client else ClientFactory.create_batch(aantal, locatie=locatie)
    for c in mensen:
        make_inzage(wie.gebruiker, c, soort="kaartje", recht="kaartje zien", at=uur)


@pytest.mark.parametrize(("aantal", "opgevallen"), [(KAARTJES_PER_UUR, 1), (KAARTJES_PER_UUR - 1, 0)])
def test_many_kaartjes_in_an_hour_reach_the_team_leader(teamleider, vrijwilliger, locatie, aantal, opgevallen):
    kaartjes(vrijwilliger, locatie, aantal)

    uren = teamleider.get("historie:opvallend-list").context["uren"]

    assert [(rij["gebruiker__naam"], rij["aantal"]) for rij in uren] == [
        (vrijwilliger.gebruiker.naam, aantal)
    ] * opgevallen


def test_the_same_kaartje_often_is_one_person(teamleider, vrijwilliger, locatie, client_here):
    kaartjes(vrijwilliger, locatie, KAARTJES_PER_UUR, client=client_here)

    assert teamleider.get("historie:opvallend-list").context["uren"] == []


def test_pages_of_ones_own_clients_do_not_stand_out_and_others_do(teamleider, vrijwilliger, locatie, client_here):
    eigen = ToewijzingFactory(client__locatie=locatie, gebruiker=vrijwilliger.gebruiker).client
    look(vrijwilliger, eigen)
    look(vrijwilliger, client_here)
    look(vrijwilliger, client_here)

    buiten = teamleider.get("historie:opvallend-list").context["buiten"]

    assert [(rij["client"], rij["keren"]) for rij in buiten] == [(client_here.pk, 2)]


def test_a_look_after_the_toewijzing_ended_stands_out(teamleider, vrijwilliger, locatie):
    gisteren = timezone.localdate() - timedelta(days=1)
    rij = ToewijzingFactory(client__locatie=locatie, gebruiker=vrijwilliger.gebruiker, eind=gisteren)
    look(vrijwilliger, rij.client)

    assert [r["client"] for r in teamleider.get("historie:opvallend-list").context["buiten"]] == [rij.client_id]


def test_ones_own_looks_are_left_to_a_colleague(teamleider, locatie, client_here):
    collega = Collega(Rol.TEAMLEIDER, locatie)
    look(teamleider, client_here)

    assert list(teamleider.get("historie:opvallend-list").context["buiten"]) == []
    assert [r["gebruiker__naam"] for r in collega.get("historie:opvallend-list").context["buiten"]] == [
        teamleider.gebruiker.naam
    ]


def test_what_happened_elsewhere_is_not_shown(teamleider, vrijwilliger, other_location):
    look(vrijwilliger, ClientFactory(locatie=other_location))

    assert list(teamleider.get("historie:opvallend-list").context["buiten"]) == []
