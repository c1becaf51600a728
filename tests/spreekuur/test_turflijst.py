"""The list of a day on paper: printed, and typed over in one grid."""

from datetime import timedelta

import pytest
from django.utils import timezone

from spreekuur.forms.turflijst import REGELS
from spreekuur.models import Contact
from tests.factories import ClientFactory, OnderwerpFactory, SpreekuurFactory, ToewijzingFactory, ZittingFactory


@pytest.fixture
def onderwerpen(locatie):
    return [OnderwerpFactory(locatie=locatie, naam=naam, volgorde=n) for n, naam in enumerate(("geld", "werk"))]


@pytest.fixture
def client(locatie, vrijwilliger):
    client = ClientFactory(locatie=locatie, naam="Verzonnen Voorbeeld", geboren_vroegst=None, geboren_laatst=None)
    ToewijzingFactory(client=client, gebruiker=vrijwilliger.gebruiker)
    return client


def filled_in(onderwerpen, regels, **velden):
    """What is sent: for each line who it was, and the numbers of its onderwerpen."""
    data = {"op": f"{timezone.localdate():%d-%m-%Y}"} | velden
    for nummer, (wie, waarover) in enumerate(regels, 1):
        data[f"wie-{nummer}"] = wie
        data |= {f"vak-{nummer}-{onderwerpen[plaats].pk}": "on" for plaats in waarover}
    return data


def send(vrijwilliger, locatie, data):
    return vrijwilliger.post("spreekuur:turflijst-create", locatie.pk, data=data)


def test_the_paper_has_a_line_for_each_visitor_and_a_box_for_each_onderwerp(vrijwilliger, locatie, onderwerpen):
    tekst = vrijwilliger.get("spreekuur:turflijst-detail", locatie.pk).content.decode()

    assert tekst.count("☐") == REGELS * len(onderwerpen)


def test_twenty_lines_become_twenty_contacts_of_one_day(vrijwilliger, locatie, onderwerpen, client):
    gisteren = timezone.localdate() - timedelta(days=1)
    zitting = ZittingFactory(spreekuur=SpreekuurFactory(locatie=locatie), datum=gisteren)
    regels = [(client.naam, [0, 1]), *[("", [1])] * (REGELS - 1)]

    response = send(vrijwilliger, locatie, filled_in(onderwerpen, regels, op=f"{gisteren:%d-%m-%Y}"))

    assert response.status_code == 302
    contacten = Contact.objects.all()
    assert {(contact.op, contact.zitting) for contact in contacten} == {(gisteren, zitting)}
    assert len(contacten) == REGELS
    van_client = Contact.objects.of_client(client.pk).get()
    assert [onderwerp.naam for onderwerp in van_client.onderwerpen.order_by("volgorde")] == ["geld", "werk"]


@pytest.mark.parametrize(
    ("regels", "waar"),
    [
        ([("Iemand Onbekend", [0])], "wie-1"),
        ([("", [0]), ("Verzonnen Voorbeeld", [])], "wie-2"),
        ([], "__all__"),
    ],
)
def test_what_is_wrong_stands_at_its_line_and_nothing_is_kept(vrijwilliger, locatie, onderwerpen, client, regels, waar):
    response = send(vrijwilliger, locatie, filled_in(onderwerpen, regels))

    assert list(response.context["form"].errors) == [waar]
    assert not Contact.objects.exists()


def test_what_was_typed_stays_and_a_day_to_come_is_refused(vrijwilliger, locatie, onderwerpen, client):
    morgen = timezone.localdate() + timedelta(days=1)
    data = filled_in(onderwerpen, [(client.naam, [1])], op=f"{morgen:%d-%m-%Y}")

    response = send(vrijwilliger, locatie, data)

    tekst = response.content.decode()
    assert "toekomst" in str(response.context["form"].errors["op"])
    assert f'value="{client.naam}"' in tekst
    assert tekst.count(" checked") == 1
    assert not Contact.objects.exists()


def test_only_ones_own_clients_can_be_typed(vrijwilliger, locatie, onderwerpen, client):
    ander = ClientFactory(locatie=locatie, naam="Ander Voorbeeld")

    tekst = vrijwilliger.get("spreekuur:turflijst-create", locatie.pk).content.decode()

    assert client.naam in tekst
    assert ander.naam not in tekst


def test_who_cannot_be_told_apart_cannot_be_typed(vrijwilliger, locatie, onderwerpen, client):
    dubbel = ClientFactory(locatie=locatie, naam=client.naam, geboren_vroegst=None, geboren_laatst=None)
    ToewijzingFactory(client=dubbel, gebruiker=vrijwilliger.gebruiker)

    response = send(vrijwilliger, locatie, filled_in(onderwerpen, [(client.naam, [0])]))

    assert list(response.context["form"].errors) == ["wie-1"]
