"""The page of a client at a glance: the strip, the filter of the tijdlijn, and what the cards say."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.clients.paneel import card
from tests.factories import (
    BalietoegangFactory,
    BewoningFactory,
    ClientFactory,
    ContactFactory,
    KoppelingFactory,
    LidmaatschapFactory,
    NaamvormFactory,
    NotitieFactory,
    ToewijzingFactory,
    WoningaanbodFactory,
    WoningFactory,
)
from tests.factories_termijnen import BrieftermijnFactory, VerblijfsvergunningFactory


@pytest.fixture
def client_(vrijwilliger, locatie):
    client = ClientFactory(locatie=locatie, naam="Amina Voorbeeld", telefoon="0600000101")
    ToewijzingFactory(client=client, gebruiker=vrijwilliger.gebruiker)
    return client


def live_at(client, gemeente, straat):
    woning = WoningFactory(gemeente=gemeente, straat=straat, huisnummer="8")
    return BewoningFactory(huisvesting__client=client, huisvesting__gemeente=gemeente, woning=woning)


def page(collega, client, **vraag):
    return collega.get("clients:client-detail", client.pk, query=vraag)


def test_the_strip_has_a_number_to_tap_the_home_and_the_other_spellings(vrijwilliger, client_, gemeente):
    live_at(client_, gemeente, "Eikenbladhof")
    NaamvormFactory(client=client_, roepnaam="Amineh", voornamen="", achternaam="")

    html = page(vrijwilliger, client_).content.decode()

    assert 'href="tel:0600000101"' in html
    assert "Eikenbladhof 8" in html
    assert "Ook geschreven als <bdi>Amineh</bdi>" in html


def test_at_the_desk_the_strip_says_neither_number_nor_home_nor_other_names(vrijwilliger, locatie, gemeente):
    client = ClientFactory(locatie=locatie, telefoon="0600000101")
    live_at(client, gemeente, "Eikenbladhof")
    NaamvormFactory(client=client, roepnaam="Amineh", voornamen="", achternaam="")
    tot = timezone.now() + timedelta(hours=1)
    BalietoegangFactory(client=client, gebruiker=vrijwilliger.gebruiker, locatie=locatie, tot=tot)

    html = page(vrijwilliger, client).content.decode()

    for geheim in ("0600000101", "Eikenbladhof", "Amineh"):
        assert geheim not in html


def fill(client, locatie):
    ContactFactory(locatie=locatie, gemeente=locatie.gemeenten.get(), clients=[client], op=date(2026, 5, 3))
    BrieftermijnFactory(client=client)
    NotitieFactory(client=client)
    VerblijfsvergunningFactory(client=client)


@pytest.mark.parametrize(
    ("soort", "kop"), [("brieven", "Brief van"), ("notities", "Notitie"), ("papieren", "Vergunning")]
)
def test_the_filter_shows_one_kind(vrijwilliger, client_, locatie, soort, kop):
    fill(client_, locatie)

    context = page(vrijwilliger, client_, toon=soort).context

    assert context["soort"] == soort
    assert context["tijdlijn"]
    assert all(regel.kop.startswith(kop) for regel in context["tijdlijn"])


@pytest.mark.parametrize("soort", ["", "iets anders", "<script>"])
def test_a_filter_that_is_not_there_shows_everything(vrijwilliger, client_, locatie, soort):
    fill(client_, locatie)

    context = page(vrijwilliger, client_, toon=soort).context

    assert context["soort"] == ""
    assert len(context["tijdlijn"]) == 4


def test_the_whole_timeline_has_pages_and_a_page_far_away_is_empty(vrijwilliger, client_):
    for dag in range(1, 29):
        NotitieFactory(client=client_, op=date(2026, 5, dag))
    adres = reverse("clients:tijdlijn-list", args=[client_.pk])

    def days(vraag):
        context = vrijwilliger.client.get(adres + vraag).context
        return [regel.op.day for regel in context["tijdlijn"]], context["er_is_meer"]

    assert days("") == (list(range(28, 3, -1)), True)
    assert days("?pagina=2") == ([3, 2, 1], False)
    assert days("?pagina=999999999999999999") == ([], False)
    assert days("?pagina=nee") == days("")


def test_the_card_of_wonen_says_how_far_it_is_with_a_home(teamleider, client_, gemeente):
    assert card(teamleider, client_, "clients.wonen") == "Nog geen koppeling en geen woning."

    koppeling = KoppelingFactory(client=client_, gemeente=gemeente)
    assert card(teamleider, client_, "clients.wonen") == f"Gekoppeld aan {gemeente}, nog geen woning"

    woning = WoningFactory(gemeente=gemeente, straat="Eikenbladhof", huisnummer="8")
    aanbod = WoningaanbodFactory(koppeling=koppeling, woning=woning, uitkomst="open")
    assert card(teamleider, client_, "clients.wonen") == "Eikenbladhof 8: aangeboden"

    aanbod.delete()
    live_at(client_, gemeente, "Strandpad")
    assert card(teamleider, client_, "clients.wonen") == "Strandpad 8"


def test_the_card_of_the_gezin_names_two_and_counts_the_others(teamleider, client_, locatie):
    gezin = LidmaatschapFactory(client=client_, gezin__locatie=locatie).gezin
    for naam in ("Bilal", "Chadi", "Dina", "Esra"):
        LidmaatschapFactory(client=ClientFactory(locatie=locatie, naam=naam), gezin=gezin, relatie="kind")

    zin = card(teamleider, client_, "clients.gezin")

    assert zin == "Bilal (kind), Chadi (kind), nog 2 personen"


def test_the_acts_and_the_cards_lead_to_pages_that_open(teamleider, client_):
    html = page(teamleider, client_).content.decode()

    for naam in (
        "spreekuur:notitie-create",
        "clients:client-update",
        "clients:toewijzing-create",
        "clients:overdracht-create",
        "historie:inzage-list",
        "clients:gegevens-detail",
        "clients:wonen-detail",
        "clients:gezin-detail",
        "verblijf:verblijf-detail",
        "inburgering:inburgering-detail",
    ):
        adres = reverse(naam, args=[client_.pk])
        assert f'href="{adres}"' in html
        assert teamleider.client.get(adres).status_code == 200
