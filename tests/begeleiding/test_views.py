"""The page of a traject, the list with one tap per thing, appointments, and the list that the team leader keeps."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from begeleiding.models import Afspraak, Checkpunt, Puntstand, Traject
from core.periode import add_months
from tests.factories import (
    ClientFactory,
    ContactFactory,
    GemeentedefinitieFactory,
    HuisvestingFactory,
    LidmaatschapFactory,
    PartnerFactory,
    ToewijzingFactory,
)
from tests.factories_begeleiding import AfspraakFactory, CheckpuntFactory, PuntstandFactory, TrajectFactory
from tests.factories_termijnen import TermijnFactory


@pytest.fixture
def vandaag():
    return timezone.localdate()


@pytest.fixture
def client(locatie, vrijwilliger):
    client = ClientFactory(locatie=locatie)
    ToewijzingFactory(client=client, gebruiker=vrijwilliger.gebruiker)
    return client


@pytest.fixture
def traject(client, gemeente, vandaag):
    GemeentedefinitieFactory(gemeente=gemeente)
    begin = add_months(vandaag, -2)
    HuisvestingFactory(client=client, gemeente=gemeente, begin=begin)
    return TrajectFactory(client=client, gemeente=gemeente, begin=begin)


def page(collega, client):
    return collega.get("begeleiding:traject-detail", client.pk)


def text(response):
    return " ".join(response.content.decode().split())


def test_the_page_says_where_somebody_is_on_the_way(vrijwilliger, locatie, client, traject, vandaag):
    ContactFactory(locatie=locatie, clients=[client], op=vandaag)

    response = page(vrijwilliger, client)

    assert response.context["nu"].maand == "maand 3 van 24"
    assert "1 contact, het laatste op" in response.context["lijn"]
    assert 'class="lijn-nu"' in response.context["lijn"]
    assert response.context["nu"].stil_sinds is None


def test_silence_stands_on_top(vrijwilliger, client, traject):
    assert "had er op" in text(page(vrijwilliger, client))


def test_a_try_in_vain_is_no_contact(vrijwilliger, locatie, client, traject, vandaag):
    ContactFactory(locatie=locatie, clients=[client], op=vandaag, uitkomst="poging")

    assert page(vrijwilliger, client).context["nu"].contacten == []


def test_without_children_there_is_no_school_on_the_list(vrijwilliger, locatie, client, traject):
    CheckpuntFactory(locatie=locatie, naam="Huisarts")
    CheckpuntFactory(locatie=locatie, naam="Basisschool", voor_wie="kind van 4 tot 12", groep="kinderen")
    assert "Basisschool" not in text(page(vrijwilliger, client))

    jarig = add_months(timezone.localdate(), -12 * 6)
    kind = ClientFactory(locatie=locatie, geboren_vroegst=jarig, geboren_laatst=jarig)
    gezin = LidmaatschapFactory(client=client, gezin__locatie=locatie).gezin
    LidmaatschapFactory(client=kind, gezin=gezin)

    tekst = text(page(vrijwilliger, client))
    assert "Basisschool" in tekst
    assert "Huisarts" in tekst


def test_one_tap_is_dated_and_comes_back_to_its_own_line(vrijwilliger, locatie, client, traject, vandaag):
    punt = CheckpuntFactory(locatie=locatie, naam="Huisarts")
    page(vrijwilliger, client)

    response = vrijwilliger.post("begeleiding:puntstand-update", traject.pk, punt.pk, data={"stand": "zelf gedaan"})

    assert response.url == f"{reverse('begeleiding:traject-detail', args=[client.pk])}#punt-{punt.pk}"
    stand = Puntstand.objects.get()
    assert (stand.stand, stand.op, stand.gebruiker) == ("zelf gedaan", vandaag, vrijwilliger.gebruiker)
    assert page(vrijwilliger, client).context["nu"].telling.zelf == 1


def test_a_thing_gets_another_day_as_people_write_it(vrijwilliger, locatie, client, traject, vandaag):
    punt = CheckpuntFactory(locatie=locatie, naam="Huisarts")
    adres = reverse("begeleiding:puntdag-update", args=[traject.pk, punt.pk])
    assert adres in page(vrijwilliger, client).content.decode()

    vrijwilliger.post(
        "begeleiding:puntdag-update", traject.pk, punt.pk, data={"stand": "samen gedaan", "op": "gisteren"}
    )

    stand = Puntstand.objects.get()
    assert (stand.stand, stand.op) == ("samen gedaan", vandaag - timedelta(days=1))
    veld = vrijwilliger.get("begeleiding:puntdag-update", traject.pk, punt.pk).context["form"]
    assert (veld["stand"].value(), veld["op"].value()) == ("samen gedaan", stand.op)


def test_a_day_that_cannot_be_is_refused_at_its_field(vrijwilliger, locatie, traject, vandaag):
    punt = CheckpuntFactory(locatie=locatie)
    morgen = f"{vandaag + timedelta(days=1):%d-%m-%Y}"

    form = vrijwilliger.post(
        "begeleiding:puntdag-update", traject.pk, punt.pk, data={"stand": "zelf gedaan", "op": morgen}
    ).context["form"]

    assert list(form.errors) == ["op"]
    assert form["op"].value() == morgen
    assert not Puntstand.objects.exists()


def test_what_was_said_of_a_line_stays_when_the_line_stops(vrijwilliger, locatie, client, traject, vandaag):
    oud = CheckpuntFactory(locatie=locatie, naam="Televisie", eind=vandaag)
    PuntstandFactory(traject=traject, punt=oud)

    assert "Televisie" in text(page(vrijwilliger, client))


def test_a_line_that_should_have_been_done_is_said_aloud(vrijwilliger, locatie, client, traject):
    CheckpuntFactory(locatie=locatie, naam="Huisarts", binnen_maanden=1)

    assert "had gemoeten voor" in text(page(vrijwilliger, client))


def test_a_month_before_the_end_the_leader_rounds_off(teamleider, client, traject, vandaag):
    Traject.objects.filter(pk=traject.pk).update(begin=add_months(vandaag, -23))
    assert "De tijd is om op" in text(page(teamleider, client))

    response = teamleider.post(
        "begeleiding:afronding-create",
        traject.pk,
        data={"afgerond_op": f"{vandaag:%d-%m-%Y}", "uitkomst": "zelfredzaam", "versie": "1"},
    )

    assert response.status_code == 302
    assert "redt zich zelf" in text(page(teamleider, client))


def test_who_moved_is_proposed_as_moved(teamleider, client, traject, vandaag):
    client.huisvestingen.update(eind=vandaag)

    response = teamleider.get("begeleiding:afronding-create", traject.pk)

    assert response.context["form"].get_initial_for_field(response.context["form"].fields["uitkomst"], "uitkomst") == (
        "verhuisd"
    )


def test_an_abort_without_a_reason_is_asked_at_its_field(teamleider, traject, vandaag):
    data = {"afgerond_op": f"{vandaag:%d-%m-%Y}", "uitkomst": "afgebroken", "versie": "1"}

    response = teamleider.post("begeleiding:afronding-create", traject.pk, data=data)

    assert response.context["form"].errors == {"reden": ["Schrijf in een paar woorden waarom."]}


def test_a_warm_handover_is_recorded_on_the_page(vrijwilliger, client, traject, vandaag):
    partner, dag = PartnerFactory(naam="Wijkteam Voorbeeld"), f"{vandaag:%d-%m-%Y}"

    vrijwilliger.post(
        "begeleiding:warmeoverdracht-create",
        traject.pk,
        data={"partner": partner.pk, "op": dag, "toestemming_op": dag, "met_wie": "Noor", "afgesproken": "Belt zelf"},
    )

    tekst = text(page(vrijwilliger, client))
    assert "Wijkteam Voorbeeld" in tekst
    assert "Belt zelf" in tekst


def test_who_has_no_traject_can_begin_one(vrijwilliger, client, gemeente, vandaag):
    assert "Er loopt nu geen traject" in text(page(vrijwilliger, client))
    HuisvestingFactory(client=client, gemeente=gemeente, begin=vandaag - timedelta(days=9))

    vrijwilliger.post(
        "begeleiding:traject-create", client.pk, data={"gemeente": gemeente.pk, "begin": f"{vandaag:%d-%m-%Y}"}
    )

    assert page(vrijwilliger, client).context["nu"].traject.is_vanzelf is False


def test_an_end_by_mistake_is_taken_back_from_the_page(teamleider, client, traject, vandaag):
    Traject.objects.filter(pk=traject.pk).update(afgerond_op=vandaag, uitkomst="verhuisd")

    teamleider.post("begeleiding:afronding-delete", traject.pk)

    assert page(teamleider, client).context["nu"].traject == traject


def make_afspraak(vrijwilliger, client, op, **velden):
    return AfspraakFactory(client=client, gebruiker=vrijwilliger.gebruiker, op=op, **velden)


def test_an_appointment_stands_on_vandaag_and_on_the_page_of_the_client(vrijwilliger, client, vandaag):
    data = {
        "op": f"{vandaag:%d-%m-%Y}", "om": "10:30", "waar": "bibliotheek", "meenemen": "de brief van DUO",
        "gebruiker": vrijwilliger.gebruiker.pk,
    }  # fmt: skip
    vrijwilliger.post("begeleiding:afspraak-create", client.pk, data=data)

    for tekst in (
        text(vrijwilliger.get("vandaag:vandaag")),
        text(vrijwilliger.get("clients:client-detail", client.pk)),
    ):
        assert "bibliotheek" in tekst
        assert "10:30" in tekst
        assert "Meenemen: de brief van DUO" in tekst


def test_one_key_makes_it_a_contact_and_then_it_is_done(vrijwilliger, locatie, client, vandaag):
    gisteren = vandaag - timedelta(days=1)
    make_afspraak(vrijwilliger, client, gisteren)
    (beeld,) = page(vrijwilliger, client).context["afspraken"]

    form = vrijwilliger.open(beeld.contact_url).context["form"]
    assert (form["op"].value(), form["wijze"].value(), form["clients"].value()) == (
        gisteren, "op afspraak", [str(client.pk)],
    )  # fmt: skip

    ContactFactory(locatie=locatie, clients=[client], op=gisteren)
    assert "Mijn afspraken" not in text(vrijwilliger.get("vandaag:vandaag"))


def test_an_address_that_somebody_made_up_begins_an_ordinary_contact(vrijwilliger, client):
    response = vrijwilliger.get("spreekuur:contact-create", query={"op": "2026-99-99", "om": "laat", "wijze": "vlucht"})

    assert response.context["form"]["wijze"].value() == "spreekuur"


def test_an_appointment_is_called_off(vrijwilliger, client, vandaag):
    afspraak = make_afspraak(vrijwilliger, client, vandaag + timedelta(days=3))

    vrijwilliger.post("begeleiding:afspraak-delete", afspraak.pk)

    assert Afspraak.objects.get().afgezegd_op == vandaag
    assert page(vrijwilliger, client).context["afspraken"] == []


def test_the_team_leader_begins_with_the_usual_list_and_changes_it(teamleider, locatie):
    assert "Begin met de gewone lijst" in text(teamleider.get("begeleiding:checkpunt-list"))
    teamleider.post("begeleiding:standaardlijst-create", locatie.pk)
    punt = Checkpunt.objects.get(naam="Huisarts")

    response = teamleider.get("begeleiding:checkpunt-update", punt.pk)
    data = {
        "naam": "Huisarts en praktijk", "groep": "gezondheid", "voor_wie": "iedereen", "vanaf_dagen": "0",
        "binnen_maanden": "2", "volgorde": "5", "begin": f"{punt.begin:%d-%m-%Y}", "versie": "1",
    }  # fmt: skip
    assert response.context["form"].row == punt
    teamleider.post("begeleiding:checkpunt-update", punt.pk, data=data)

    assert "Huisarts en praktijk" in text(teamleider.get("begeleiding:checkpunt-list"))


def test_a_line_never_ends_before_it_begins(teamleider, locatie):
    data = {
        "naam": "Fiets", "groep": "wonen", "voor_wie": "iedereen", "vanaf_dagen": "-3", "volgorde": "5",
        "begin": "1-5-2026", "laatste_dag": "1-4-2026",
    }  # fmt: skip

    response = teamleider.post("begeleiding:checkpunt-create", locatie.pk, data=data)

    assert set(response.context["form"].errors) == {"vanaf_dagen", "laatste_dag"}


def test_the_deadlines_of_others_stand_on_the_line(vrijwilliger, client, traject, vandaag):
    voor = page(vrijwilliger, client).context["lijn"].count('class="lijn-termijn"')
    TermijnFactory(client=client, begin=vandaag + timedelta(days=30))
    TermijnFactory(client=client, feit="brieftermijn-0", begin=vandaag + timedelta(days=2000))

    assert page(vrijwilliger, client).context["lijn"].count('class="lijn-termijn"') == voor + 1
