"""Nobody harvests names: one budget of people shown, numbers that match whole, and nobody out of a number."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from clients.models import Balietoegang, Client
from clients.tonen.getoond import KAARTJES_PER_UUR
from core.errors import Refused
from historie.models import Inzage
from spreekuur.actions import contact_create
from spreekuur.tonen.keuzelijsten import MEESTE_VREEMDEN
from tests.factories import (
    BewoningFactory,
    ClientFactory,
    HuisvestingFactory,
    OnderwerpFactory,
    ToewijzingFactory,
    WoningFactory,
)

# Harvest.

BEGIN = ("Bar", "Dek", "Fol", "Gim", "Hus", "Jap", "Kor", "Lem", "Mut", "Nip")
EIND = ("tan", "rok", "vel", "zim", "dus", "pag", "mor")
"""Seventy names that do not sound alike."""


def names_in(antwoord, clients) -> set[str]:
    tekst = antwoord.content.decode()
    return {client.naam for client in clients if client.naam in tekst}


@pytest.fixture
def velen(locatie):
    """Enough people of the own locatie, none of them one's own."""
    namen = (begin + eind for begin in BEGIN for eind in EIND)
    return [ClientFactory(naam=f"{naam} Verzonnen", locatie=locatie) for naam in namen]


def test_a_contact_form_full_of_numbers_shows_nobody(vrijwilliger, velen):
    OnderwerpFactory(locatie=velen[0].inschrijvingen.get().locatie)
    ids = [client.pk for client in velen]
    path = reverse("spreekuur:contact-create")

    stap = vrijwilliger.client.post(path, {"clients": ids, "zoek": "", "weg": "0"})
    bewaren = vrijwilliger.client.post(path, {"clients": ids, "erbij": ids})
    adressen = [vrijwilliger.client.get(path, {"client": pk}) for pk in ids[:10]]

    assert set().union(*(names_in(antwoord, velen) for antwoord in (stap, bewaren, *adressen))) == set()


def test_every_way_together_shows_no_more_than_the_budget_of_an_hour(vrijwilliger, velen):
    """Searching by name, in the contact form, as a likeness, by number in an address: one budget."""
    gezien, zoek = set(), reverse("clients:client-search")
    for n, client in enumerate(velen):
        naam = client.naam.split()[0]
        match n % 4:
            case 0:
                antwoord = vrijwilliger.client.get(zoek, {"q": naam})
            case 1:
                antwoord = vrijwilliger.client.post(reverse("spreekuur:contact-create"), {"zoek": naam, "zoek_nu": "1"})
            case 2:
                data = {"gezocht": naam, "roepnaam": naam, "achternaam": "Verzonnen", "geboren_jaar": "1988"}
                antwoord = vrijwilliger.client.post(reverse("clients:client-create"), data)
                gezien |= {kaartje.naam for kaartje in antwoord.context["dubbelen"]}
                continue
            case _:
                antwoord = vrijwilliger.client.get(reverse("spreekuur:balietoegang-create", args=[client.pk]))
        gezien |= names_in(antwoord, velen)
    rest = vrijwilliger.client.get(zoek, {"q": velen[-1].naam})

    kaartjes = Inzage.objects.filter(gebruiker=vrijwilliger.gebruiker, soort="kaartje")
    assert kaartjes.values("client").distinct().count() == KAARTJES_PER_UUR
    assert len(gezien) <= KAARTJES_PER_UUR
    assert "Vraag je teamleider" in rest.content.decode()


def test_who_was_seen_already_and_ones_own_stay_to_be_found(vrijwilliger, velen, locatie):
    zoek = reverse("clients:client-search")
    mijn = ToewijzingFactory(client__locatie=locatie, client__naam="Eigen Bekend", gebruiker=vrijwilliger.gebruiker)
    for client in velen:
        vrijwilliger.client.get(zoek, {"q": client.naam})
    eerste = Inzage.objects.filter(gebruiker=vrijwilliger.gebruiker).order_by("pk")[0].client

    assert names_in(vrijwilliger.client.get(zoek, {"q": "Eigen Bekend"}), [mijn.client])
    assert names_in(vrijwilliger.client.get(zoek, {"q": eerste.naam}), [eerste])


def test_the_team_leader_reads_who_searched_so_much(vrijwilliger, teamleider, velen):
    for client in velen:
        vrijwilliger.client.get(reverse("clients:client-search"), {"q": client.naam})

    uren = teamleider.get("historie:opvallend-list").context["uren"]

    assert {rij["gebruiker__naam"] for rij in uren} == {vrijwilliger.gebruiker.naam}


def test_who_came_from_a_search_can_be_chosen(vrijwilliger, velen):
    client = velen[0]
    vrijwilliger.client.get(reverse("clients:client-search"), {"q": client.naam})

    pagina = vrijwilliger.client.get(reverse("spreekuur:contact-create"), {"client": client.pk})

    assert names_in(pagina, velen) == {client.naam}


def test_a_contact_takes_at_most_eight_people_who_are_not_mine(vrijwilliger, locatie, velen):
    by, onderwerp = vrijwilliger.toegang(), OnderwerpFactory(locatie=locatie, begin=date(2020, 1, 1))
    mijn = [ToewijzingFactory(client__locatie=locatie, gebruiker=vrijwilliger.gebruiker).client for _ in range(3)]

    def log(clients):
        return contact_create(
            by=by, locatie=locatie, uuid=uuid4(), clients=clients, onderwerpen=[onderwerp],
            op=by.vandaag,
        )  # fmt: skip

    with pytest.raises(Refused) as refused:
        log([*mijn, *velen[: MEESTE_VREEMDEN + 1]])
    goed = log([*mijn, *velen[:MEESTE_VREEMDEN]])

    assert refused.value.veld == "clients"
    assert goed.deelnames.count() == MEESTE_VREEMDEN + len(mijn)


def test_a_shielded_person_never_comes_out_of_a_number(vrijwilliger, locatie):
    client = ClientFactory(naam="Schuil Verzonnen", locatie=locatie, adres_afgeschermd=True)
    contact, balie = reverse("spreekuur:contact-create"), reverse("spreekuur:balietoegang-create", args=[client.pk])

    antwoorden = [
        vrijwilliger.client.get(contact, {"client": client.pk}),
        vrijwilliger.client.post(contact, {"clients": [client.pk], "weg": "0"}),
        vrijwilliger.client.get(balie),
        vrijwilliger.client.post(balie, {"reden": "belt nu", "toelichting": "x"}),
    ]

    assert set().union(*(names_in(antwoord, [client]) for antwoord in antwoorden)) == set()
    assert not Balietoegang.objects.exists()


def found(collega, tekst) -> set[int]:
    gevonden = collega.client.get(reverse("clients:client-search"), {"q": tekst}).context["gevonden"]
    return {kaartje.client_pk for kaartje in gevonden.anderen}


@pytest.mark.parametrize(
    ("getypt", "raak"),
    [
        *((f"{1234567890:010d}"[-n:], False) for n in range(3, 10)),
        ("1234567890", True),
        *(("0612345678"[-n:], n in {6, 9, 10}) for n in range(3, 11)),
        ("+31612345678", True),
        ("Oogststraat", False),
        ("Oogststr 1", False),
        ("Oogststraat 12", True),
        ("Oogststraat 1", False),
        ("O Oogststraat 12", False),
    ],
)
def test_a_number_or_an_address_is_found_whole_or_not_at_all(vrijwilliger, locatie, getypt, raak):
    """A V-nummer of ten digits came back digit by digit, in twenty-four searches."""
    client = ClientFactory(naam="Zeker Verzonnen", locatie=locatie, v_nummer="1234567890", telefoon="0612345678")
    gemeente = locatie.gemeenten.get()
    vandaag = timezone.localdate()
    woning = WoningFactory(gemeente=gemeente, straat="Oogststraat", huisnummer="12")
    huisvesting = HuisvestingFactory(client=client, gemeente=gemeente, begin=vandaag - timedelta(days=1))
    BewoningFactory(huisvesting=huisvesting, woning=woning)

    assert found(vrijwilliger, getypt) == ({client.pk} if raak else set())


def test_a_v_nummer_of_another_team_is_neither_found_nor_told(vrijwilliger, other_location):
    ClientFactory(naam="Elders Verzonnen", locatie=other_location, v_nummer="1234567890", telefoon="0612345678")
    data = {
        "gezocht": "Nieuw", "roepnaam": "Nieuw", "achternaam": "Verzonnen", "geboren_jaar": "1988",
        "geslacht": "vrouw", "v_nummer": "1234567890",
    }  # fmt: skip

    gevonden = found(vrijwilliger, "1234567890") | found(vrijwilliger, "0612345678")
    antwoord = vrijwilliger.client.post(reverse("clients:client-create"), data)

    assert gevonden == set()
    assert antwoord.status_code == 302
    assert Client.objects.filter(v_nummer="1234567890").count() == 2
