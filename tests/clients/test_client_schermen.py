"""The list, the page of one client, and making and changing one on screen."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from clients.models import Client
from historie.models import Inzage
from tests.factories import (
    BalietoegangFactory,
    ClientFactory,
    HuisvestingFactory,
    NaamvormFactory,
    ToewijzingFactory,
)

pytestmark = pytest.mark.django_db

NIEUW = {
    "gezocht": "amina",
    "roepnaam": "Amina",
    "vadersnaam": "Voorbeeld",
    "geboren_dag": "12",
    "geboren_maand": "3",
    "geboren_jaar": "1988",
    "geslacht": "vrouw",
    "nationaliteit": "Syrië",
    "taal": "Arabisch",
    "tweede_taal": "Engels",
    "derde_taal": "Arabisch",
    "tolk": "altijd",
    "v_nummer": "012-345.6789",
    "telefoon": "+31 6 12345678",
    "email": "amina@voorbeeld.test",
}


def queries(visit):
    with CaptureQueriesContext(connection) as captured:
        visit()
    return len(captured)


def page(response):
    return response.content.decode()


# The list


def test_a_volunteer_lists_own_clients_and_a_team_leader_all(vrijwilliger, teamleider, locatie, other_location):
    mine, unassigned = ClientFactory(locatie=locatie), ClientFactory(locatie=locatie)
    ToewijzingFactory(client=mine, gebruiker=vrijwilliger.gebruiker)
    ClientFactory(locatie=other_location)

    assert list(vrijwilliger.get("clients:client-list").context["clienten"]) == [mine]
    assert set(teamleider.get("clients:client-list").context["clienten"]) == {mine, unassigned}


@pytest.mark.parametrize(
    ("gekozen", "found"),
    [
        ({"naam": "tesfai"}, {"Tesfay Een"}),
        ({"begeleider": "zonder"}, {"Zahra Twee"}),
        ({"nationaliteit": "Jemen"}, {"Zahra Twee"}),
        ({"begeleider": "niemand"}, {"Tesfay Een", "Zahra Twee"}),
    ],
)
def test_the_list_can_be_narrowed(teamleider, vrijwilliger, locatie, gekozen, found):
    een = ClientFactory(naam="Tesfay Een", locatie=locatie)
    ClientFactory(naam="Zahra Twee", locatie=locatie, nationaliteit="Jemen")
    ToewijzingFactory(client=een, gebruiker=vrijwilliger.gebruiker)

    clienten = teamleider.get("clients:client-list", query=gekozen).context["clienten"]

    assert {client.naam for client in clienten} == found


def test_the_list_of_one_begeleider_holds_their_clients(teamleider, vrijwilliger, locatie):
    mine = ClientFactory(locatie=locatie)
    ClientFactory(locatie=locatie)
    ToewijzingFactory(client=mine, gebruiker=vrijwilliger.gebruiker)

    clienten = teamleider.get("clients:client-list", query={"begeleider": vrijwilliger.gebruiker.pk}).context[
        "clienten"
    ]

    assert list(clienten) == [mine]


def test_a_gekoppelde_record_shows_once_in_the_list(teamleider, locatie):
    hoofd = ClientFactory(locatie=locatie)
    ClientFactory(locatie=locatie, hoofd=hoofd)

    assert list(teamleider.get("clients:client-list").context["clienten"]) == [hoofd]


def test_the_list_takes_as_many_queries_for_thirty_clients_as_for_two(teamleider, locatie):
    ClientFactory.create_batch(2, locatie=locatie)
    few = queries(lambda: teamleider.get("clients:client-list"))
    ToewijzingFactory.create_batch(28, client__locatie=locatie)

    assert queries(lambda: teamleider.get("clients:client-list")) == few


def test_the_list_is_cut_in_pages_of_25(teamleider, locatie):
    ClientFactory.create_batch(26, locatie=locatie)

    assert len(teamleider.get("clients:client-list", query={"pagina": 2}).context["clienten"]) == 1


# The page


def test_the_page_says_why_and_since_when(vrijwilliger, locatie):
    vandaag = timezone.localdate()
    client = ClientFactory(naam="Amina Voorbeeld", locatie=locatie, talen=["Tigrinya"], tolk="altijd")
    ToewijzingFactory(client=client, gebruiker=vrijwilliger.gebruiker, begin=date(2020, 3, 3))
    HuisvestingFactory(client=client, begin=vandaag - timedelta(days=15))

    html = page(vrijwilliger.get("clients:client-detail", client.pk))

    assert "Je ziet deze gegevens omdat: begeleider sinds 3 mrt 2020." in html
    assert "jaar 1, week 3" in html
    assert "Tigrinya – tolk nodig" in html
    assert "<bdi>Amina Voorbeeld</bdi>" in html
    assert "<title>Cliënt – Wegwijs</title>" in html
    assert [i.soort for i in Inzage.objects.filter(client=client)] == ["pagina"]


def test_an_opening_at_the_desk_shows_no_more_than_the_working_view(vrijwilliger, locatie):
    client = ClientFactory(locatie=locatie, telefoon="0612345678", v_nummer="0123456789")
    tot = timezone.now() + timedelta(hours=1)
    BalietoegangFactory(client=client, gebruiker=vrijwilliger.gebruiker, locatie=locatie, tot=tot)

    html = page(vrijwilliger.get("clients:client-detail", client.pk))

    assert f"Dat kan nog tot {timezone.localtime(tot):%H:%M} uur" in html
    assert "Tijdlijn" in html
    assert "0612345678" not in html
    assert "012 345 6789" not in html
    assert vrijwilliger.get("clients:client-update", client.pk).status_code == 404


def test_somebody_of_another_locatie_does_not_exist(teamleider, other_location):
    client = ClientFactory(locatie=other_location)

    assert teamleider.get("clients:client-detail", client.pk).status_code == 404
    assert not Inzage.objects.exists()


def test_the_page_takes_as_many_queries_for_thirty_spellings_as_for_two(teamleider, locatie):
    client = ClientFactory(locatie=locatie)
    NaamvormFactory(client=client)
    few = queries(lambda: teamleider.get("clients:client-detail", client.pk))
    NaamvormFactory.create_batch(28, client=client)

    assert queries(lambda: teamleider.get("clients:client-detail", client.pk)) == few


def test_both_cards_of_one_person_lead_to_each_other(teamleider, locatie):
    hoofd = ClientFactory(naam="Zahra Een", locatie=locatie)
    dubbel = ClientFactory(naam="Zahra Twee", locatie=locatie, hoofd=hoofd)

    assert "Zahra Twee" in page(teamleider.get("clients:client-detail", hoofd.pk))
    assert "Zahra Een" in page(teamleider.get("clients:client-detail", dubbel.pk))


def test_opened_clients_go_first_in_the_next_search(teamleider, locatie):
    ClientFactory(naam="Zahra Voorbeeld", locatie=locatie)
    later = ClientFactory(naam="Zahra Voorbeeld", locatie=locatie)
    teamleider.get("clients:client-detail", later.pk)

    eigen = teamleider.get("clients:client-search", query={"q": "zahra"}).context["gevonden"].eigen

    assert eigen[0].client_pk == later.pk


# A new client


def test_a_new_client_needs_a_search_first(teamleider):
    response = teamleider.get("clients:client-create")

    assert response.status_code == 302
    assert response.url == "/clienten/zoeken/"


def test_the_searched_name_is_filled_in_without_its_numbers(teamleider):
    html = page(teamleider.get("clients:client-create", query={"q": "Amina 1988"}))

    assert 'name="roepnaam" value="Amina"' in html


def test_a_new_client_is_kept_as_it_was_typed(teamleider, locatie):
    response = teamleider.post("clients:client-create", data=NIEUW)

    client = Client.objects.get()
    assert response.url == f"/clienten/{client.pk}/"
    assert (client.naam, client.talen, client.tolk) == ("Amina Voorbeeld", ["Arabisch", "Engels"], "altijd")
    assert (client.v_nummer, client.telefoon) == ("0123456789", "0612345678")
    assert client.geboren == "12-03-1988"
    assert client.inschrijvingen.get().locatie == locatie


def test_a_name_a_year_and_the_sex_are_enough(teamleider):
    teamleider.post(
        "clients:client-create",
        data={"gezocht": "a", "voornamen": "Selam", "geboren_jaar": "1990", "geslacht": "vrouw"},
    )

    client = Client.objects.get()
    assert (client.naam, client.geboren, client.nationaliteit, client.tolk) == ("Selam", "1990", "Onbekend", "onbekend")


def test_a_year_of_birth_may_be_unknown(teamleider):
    teamleider.post(
        "clients:client-create", data={"gezocht": "a", "roepnaam": "Selam", "jaar_onbekend": "on", "geslacht": "vrouw"}
    )

    assert Client.objects.get().geboren == "onbekend"


def test_a_volunteer_who_makes_a_client_sees_their_kaartje(vrijwilliger):
    response = vrijwilliger.post("clients:client-create", data=NIEUW)

    anderen = vrijwilliger.open(response.url).context["gevonden"].anderen
    assert [kaartje.client_pk for kaartje in anderen] == [Client.objects.get().pk]


@pytest.mark.parametrize(
    ("fout", "veld", "zin"),
    [
        ({"roepnaam": "", "vadersnaam": ""}, "roepnaam", "Vul ten minste één naam in"),
        ({"geboren_jaar": ""}, "geboren_jaar", "Vul het geboortejaar in"),
        ({"geboren_jaar": "88"}, "geboren_jaar", "vier cijfers"),
        ({"geboren_jaar": "2099"}, "geboren_jaar", "in de toekomst"),
        ({"geboren_dag": "31", "geboren_maand": "2"}, "geboren_dag", "bestaat niet in die maand"),
        ({"geboren_maand": ""}, "geboren_maand", "Kies ook de maand"),
        ({"jaar_onbekend": "on"}, "jaar_onbekend", "Maak die leeg"),
        ({"geslacht": ""}, "geslacht", "Kies een mogelijkheid"),
        ({"nationaliteit": "Nergensland"}, "nationaliteit", "uit de lijst"),
        ({"taal": "Klingon"}, "taal", "uit de lijst"),
        ({"v_nummer": "12345"}, "v_nummer", "tien cijfers"),
        ({"telefoon": "12345"}, "telefoon", "Begin met 0 of met +"),
        ({"email": "amina"}, "email", "geen e-mailadres"),
        ({"achternaam": "123456782"}, "achternaam", "burgerservicenummer"),
    ],
)
def test_a_wrong_field_says_so_there_and_keeps_the_rest(teamleider, fout, veld, zin):
    response = teamleider.post("clients:client-create", data=NIEUW | fout)

    html = page(response)
    assert list(response.context["form"].errors) == [veld]
    assert zin in " ".join(response.context["form"].errors[veld])
    assert f'id="id_{veld}_error"' in html
    assert "<title>Fout: " in html
    assert 'value="Amina"' in html or "roepnaam" in fout
    assert 'value="amina@voorbeeld.test"' in html or "email" in fout
    assert not Client.objects.exists()


def test_a_taken_v_nummer_says_so_at_the_field_without_telling_who(teamleider, locatie):
    ClientFactory(naam="Geheim Elders", v_nummer="0123456789", locatie=locatie)

    response = teamleider.post("clients:client-create", data=NIEUW)

    assert list(response.context["form"].errors) == ["v_nummer"]
    assert "Geheim" not in page(response)


def test_a_possible_double_must_be_answered(teamleider, locatie):
    known = ClientFactory(naam="Amina Voorbeeld", locatie=locatie)

    asked = teamleider.post("clients:client-create", data=NIEUW)
    saved = teamleider.post("clients:client-create", data=NIEUW | {"getoond": str(known.pk), "is_ander": "on"})

    assert list(asked.context["form"].errors) == ["is_ander"]
    assert [(k.client_pk, k.is_eigen) for k in asked.context["dubbelen"]] == [(known.pk, True)]
    assert f'name="getoond" value="{known.pk}"' in page(asked)
    assert saved.status_code == 302
    assert Client.objects.count() == 2


def test_a_double_of_somebody_else_is_a_kaartje_that_leaves_an_inzage(vrijwilliger, locatie):
    known = ClientFactory(naam="Amina Voorbeeld", locatie=locatie)

    asked = vrijwilliger.post("clients:client-create", data=NIEUW)

    assert "Deze persoon zit nu bij mij" in page(asked)
    assert [(i.client, i.soort) for i in Inzage.objects.all()] == [(known, "kaartje")]


def test_an_answer_about_other_people_does_not_count(teamleider, locatie):
    ClientFactory(naam="Amina Voorbeeld", locatie=locatie)

    response = teamleider.post("clients:client-create", data=NIEUW | {"getoond": "0", "is_ander": "on"})

    assert list(response.context["form"].errors) == ["is_ander"]
    assert Client.objects.count() == 1


def test_somebody_of_another_generation_is_no_double(teamleider, locatie):
    ClientFactory(
        naam="Amine Voorbeeldt", locatie=locatie, geboren_vroegst=date(1950, 1, 1), geboren_laatst=date(1950, 1, 1)
    )

    assert teamleider.post("clients:client-create", data=NIEUW | {"achternaam": "Anders"}).status_code == 302


# Changing


def stored(client):
    return {
        "geboren_dag": "12",
        "geboren_maand": "3",
        "geboren_jaar": "1988",
        "geslacht": client.geslacht,
        "nationaliteit": client.nationaliteit,
        "tolk": client.tolk,
        "versie": str(client.versie),
    }


def test_the_form_shows_what_is_stored_and_saving_it_changes_nothing_else(teamleider, locatie):
    client = ClientFactory(locatie=locatie, talen=["Dari"], v_nummer="0123456789", tolk="soms")
    form = teamleider.get("clients:client-update", client.pk).context["form"]
    initial = {naam: form[naam].value() for naam in form.fields}

    response = teamleider.post(
        "clients:client-update", client.pk, data={k: v for k, v in initial.items() if v not in (None, False)}
    )

    after = Client.objects.get(pk=client.pk)
    assert response.status_code == 302
    assert after.versie == 2
    assert (after.talen, after.v_nummer, after.geboren, after.tolk) == (["Dari"], "0123456789", client.geboren, "soms")


def test_a_stale_save_shows_both_texts_and_saves_after_choosing(teamleider, locatie):
    client = ClientFactory(locatie=locatie)
    mine = stored(client) | {"telefoon": "0611111111"}
    teamleider.post("clients:client-update", client.pk, data=stored(client) | {"telefoon": "0622222222"})

    stale = teamleider.post("clients:client-update", client.pk, data=mine)
    again = teamleider.post("clients:client-update", client.pk, data=mine | {"versie": "2"})

    verschillen = stale.context["form"].verschillen
    assert [(v.label, v.nu, v.mijn) for v in verschillen] == [("Telefoon", "0622222222", "0611111111")]
    assert 'name="versie" value="2"' in page(stale)
    assert again.status_code == 302
    assert Client.objects.get(pk=client.pk).telefoon == "0611111111"


def test_an_impossible_year_says_so_and_breaks_nothing(teamleider):
    data = NIEUW | {"geboren_jaar": "123456", "jaar_onbekend": "on"}

    response = teamleider.post("clients:client-create", data=data)

    assert "geboren_jaar" in response.context["form"].errors


def test_a_new_client_has_no_nationality_until_it_is_chosen(teamleider):
    form = teamleider.get("clients:client-create", query={"q": "Amina"}).context["form"]

    assert form["nationaliteit"].value() == "Onbekend"


def test_the_team_leader_reads_on_the_page_who_looked(teamleider, vrijwilliger, locatie):
    client = ClientFactory(locatie=locatie)
    ToewijzingFactory(client=client, gebruiker=vrijwilliger.gebruiker)
    vrijwilliger.get("clients:client-detail", client.pk)

    link = f"/clienten/{client.pk}/inzage/"
    assert link in page(teamleider.get("clients:client-detail", client.pk))
    assert link not in page(vrijwilliger.get("clients:client-detail", client.pk))
