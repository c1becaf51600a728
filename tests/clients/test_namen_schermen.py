"""Names as people bear and type them, on the screens: long ones, those with signs, and what a search begins."""

import pytest

from clients.domain import NAAMLENGTES, Geboorte, Naamdelen
from clients.models import Client
from clients.tonen.kaartjes import find_possible_dubbelen
from tests.factories import ClientFactory

pytestmark = pytest.mark.django_db

NIEUW = {"gezocht": "amina", "geboren_jaar": "1990", "geslacht": "vrouw"}


@pytest.mark.parametrize(
    "delen",
    [
        ("voornamen", "achternaam"),
        ("roepnaam", "vadersnaam", "grootvadersnaam"),
        ("voornamen", "vadersnaam", "grootvadersnaam"),
        tuple(NAAMLENGTES),
    ],
)
@pytest.mark.parametrize("teken", ["x", "ß", "ﷺ", "ተ"])
def test_the_longest_names_are_saved_whole(teamleider, locatie, delen, teken):
    typed = {deel: teken * NAAMLENGTES[deel] for deel in delen}

    response = teamleider.post("clients:client-create", data=NIEUW | typed)

    assert response.status_code == 302
    assert Client.objects.get().naam == Naamdelen(**typed).weergave()


@pytest.mark.parametrize("deel", NAAMLENGTES)
def test_a_longer_name_is_refused_at_its_field(teamleider, locatie, deel):
    response = teamleider.post("clients:client-create", data=NIEUW | {deel: "x" * (NAAMLENGTES[deel] + 1)})

    assert list(response.context["form"].errors) == [deel]
    assert not Client.objects.exists()


def test_a_long_search_can_become_a_client(teamleider, locatie):
    gezocht = "zahra " * 40
    form = teamleider.get("clients:client-create", query={"q": gezocht}).context["form"]

    response = teamleider.post(
        "clients:client-create", data=NIEUW | {"gezocht": form["gezocht"].value(), "roepnaam": "Zahra"}
    )

    assert response.status_code == 302


def test_the_words_of_the_search_become_a_name_and_no_part_is_called_optional(teamleider, locatie):
    pagina = teamleider.get("clients:client-create", query={"q": "amina van der berg 1988"})
    form = pagina.context["form"]

    assert (form["roepnaam"].value(), form["achternaam"].value()) == ("Amina", "van der Berg")
    naam = pagina.content.decode().split("<legend>Naam</legend>")[1].split("</fieldset>")[0]
    assert "niet verplicht" not in naam
    assert "Eén naam is genoeg" in naam


@pytest.mark.parametrize(
    ("opgeslagen", "getypt"),
    [("Ahmet Çelik", "celik"), ("Ahmet Sahin", "şahin"), ("Ben Testman", "ben"), ("李娜", "李娜")],
)
def test_the_filter_of_the_list_finds_names_as_the_search_does(teamleider, locatie, opgeslagen, getypt):
    wie = ClientFactory(naam=opgeslagen, locatie=locatie)
    ClientFactory(naam="Hasan Celil", locatie=locatie)

    pagina = teamleider.get("clients:client-list", query={"naam": getypt})

    assert list(pagina.context["clienten"]) == [wie]


def test_a_double_is_seen_without_its_signs(teamleider, locatie):
    wie = ClientFactory(naam="Ayşe Çelik", locatie=locatie)

    gevonden = find_possible_dubbelen(
        teamleider.toegang(), Naamdelen(roepnaam="Ayse", achternaam="Celik"), Geboorte.van_delen(1988)
    )

    assert [kaartje.client_pk for kaartje in gevonden] == [wie.pk]


def test_the_list_of_clients_is_in_the_order_of_people(teamleider, locatie):
    namen = ["Zyra Test", "Ömer Test", "Anna Test", "şeyma Test", "el-Amin Test", "Élise Test"]
    for naam in namen:
        ClientFactory(naam=naam, locatie=locatie)

    pagina = teamleider.get("clients:client-list")

    assert [client.naam.split()[0] for client in pagina.context["clienten"]] == [
        "Anna", "el-Amin", "Élise", "Ömer", "şeyma", "Zyra",
    ]  # fmt: skip
