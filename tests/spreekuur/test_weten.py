"""What one must know stands beside the form as soon as somebody is chosen, and only for who may know it."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from clients.models import Client
from historie.models import Inzage
from organisatie.rechten import Rol
from tests.factories import ContactFactory, ToewijzingFactory, VraagFactory
from tests.factories_termijnen import TermijnFactory
from tests.spreekuur.conftest import typed
from tests.team import Collega

HX = {"HTTP_HX_REQUEST": "true"}


@pytest.fixture
def eigen(team, helper) -> Client:
    """A client whom the helper guides."""
    client = team.client(naam="Amina Voorbeeld", telefoon="0600000101")
    ToewijzingFactory(client=client, gebruiker=helper.gebruiker)
    return client


def choose(helper, team, client):
    """The part of the page that comes back when this client is chosen."""
    response = helper.post("spreekuur:contact-create", data=typed(team, bezoeker="client", kies=client.pk), **HX)
    return response.content.decode()


def with_much_to_know(team, client, onderwerp="Energiecontract"):
    """A question that is open, a contact and a deadline of this client."""
    vandaag = timezone.localdate()
    contact = ContactFactory(
        locatie=team.locatie, clients=[client], onderwerpen=[team.onderwerp(naam=onderwerp)],
        op=vandaag - timedelta(days=9), uitkomst="open",
    )  # fmt: skip
    vraag = VraagFactory(contact=contact)
    TermijnFactory(client=client, wat="Stuur de loonstrook", dag=vandaag, laatste=vandaag)
    return vraag


def test_question_last_contact_deadline_language_and_phone_show_with_the_chosen_person(team, helper, eigen):
    vraag = with_much_to_know(team, eigen)

    deel = choose(helper, team, eigen)

    for woorden in ("Open vraag", f"voor {vraag.voor}", "9 dagen geleden", "Energiecontract", "Stuur de loonstrook"):
        assert woorden in deel
    assert "Vertel het nu." in deel
    assert 'href="tel:0600000101"' in deel
    assert Inzage.objects.filter(client=eigen, gebruiker=helper.gebruiker, soort="pagina").exists()


def test_of_somebody_of_whom_only_the_kaartje_is_known_nothing_is_told(team, helper):
    vreemd = team.client(naam="Samir Verzonnen", telefoon="0600000102")
    with_much_to_know(team, vreemd)

    deel = choose(helper, team, vreemd)

    for woorden in ("Wat je nu moet weten", "Energiecontract", "Stuur de loonstrook", "0600000102", "Open vraag"):
        assert woorden not in deel
    assert not Inzage.objects.filter(client=vreemd, soort="pagina").exists()


def test_an_answered_question_and_those_of_others_do_not_show(team, helper, eigen):
    vandaag = timezone.localdate()
    contact = ContactFactory(locatie=team.locatie, clients=[eigen], uitkomst="open")
    VraagFactory(contact=contact, afgehandeld_op=vandaag, afgehandeld_door=helper.gebruiker)
    VraagFactory(contact=ContactFactory(locatie=team.locatie, clients=[team.client()], uitkomst="open"))

    assert "Open vraag" not in choose(helper, team, eigen)


def test_a_contact_of_another_record_of_the_same_person_counts_as_the_last(team):
    leider = Collega(Rol.TEAMLEIDER, team.locatie)
    client = team.client()
    ContactFactory(
        locatie=team.locatie, clients=[team.client(hoofd=client)], onderwerpen=[team.onderwerp(naam="Energiecontract")]
    )

    assert "Energiecontract" in choose(leider, team, client)


def test_nothing_is_told_while_searching_nor_on_the_page_of_a_change(team, helper, eigen):
    contact = ContactFactory(locatie=team.locatie, gebruiker=helper.gebruiker, clients=[eigen])

    zoekt = helper.post("spreekuur:contact-create", data=typed(team, clients=[eigen.pk], zoek="sam"), **HX)
    wijzigt = helper.get("spreekuur:contact-update", contact.pk)

    for response in (zoekt, wijzigt):
        assert "Wat je nu moet weten" not in response.content.decode()


def test_much_to_know_takes_as_many_queries_as_little(team, helper, eigen):
    def measure() -> int:
        with CaptureQueriesContext(connection) as gevraagd:
            choose(helper, team, eigen)
        return len(gevraagd)

    with_much_to_know(team, eigen)
    measure()
    weinig = measure()
    for nummer in range(10):
        with_much_to_know(team, eigen, onderwerp=f"Onderwerp {nummer}")

    assert measure() == weinig
