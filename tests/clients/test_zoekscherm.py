"""The one search box: one's own clients, and kaartjes of one's own locatie."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from clients.models import Client
from clients.tonen.kaartjes import Kaartjebeeld, find_kaartjes
from historie.models import Inzage
from tests.factories import (
    AanstellingFactory,
    BalietoegangFactory,
    BewoningFactory,
    ClientFactory,
    LidmaatschapFactory,
    NaamvormFactory,
    ToewijzingFactory,
)

pytestmark = pytest.mark.django_db


def found(collega, tekst):
    return list(find_kaartjes(collega.toegang(), tekst).alle)


def ids(gevonden):
    return [kaartje.client_pk for kaartje in gevonden]


def test_own_clients_come_first_and_others_are_kaartjes(vrijwilliger, locatie):
    other = ClientFactory(naam="Amina Voorbeeldson", locatie=locatie)
    mine = ClientFactory(naam="Amina Voorbeeldsan", locatie=locatie)
    ToewijzingFactory(client=mine, gebruiker=vrijwilliger.gebruiker)

    gevonden = found(vrijwilliger, "amina voorbeeldson")

    assert [(k.client_pk, k.is_eigen) for k in gevonden] == [(mine.pk, True), (other.pk, False)]


def test_whose_name_was_typed_goes_before_somebody_of_mine_with_half_of_it(vrijwilliger, locatie):
    other = ClientFactory(naam="Amina Boterbloem", locatie=locatie)
    mine = ClientFactory(naam="Amina Appelboom", locatie=locatie)
    ToewijzingFactory(client=mine, gebruiker=vrijwilliger.gebruiker)

    assert ids(found(vrijwilliger, "Amina Boterblom"))[0] == other.pk
    assert ids(found(vrijwilliger, "Amina"))[0] == mine.pk


def test_a_kaartje_tells_who_knows_somebody_and_where_they_live_today(vrijwilliger, locatie):
    client = ClientFactory(naam="Tesfay Voorbeeld", locatie=locatie)
    begeleider = AanstellingFactory(locatie=locatie).gebruiker
    ToewijzingFactory(client=client, gebruiker=begeleider)
    BewoningFactory(huisvesting__client=client, woning__straat="Akkerwinde", eind=date(2018, 1, 1))
    BewoningFactory(huisvesting=client.huisvestingen.get(), woning__straat="Duinroos", begin=date(2018, 1, 1))

    gevonden = found(vrijwilliger, "tesfai")

    assert gevonden == [
        Kaartjebeeld(client.pk, "Tesfay Voorbeeld", "1988", "Duinroos", begeleider.naam, is_eigen=False)
    ]


def test_a_kaartje_does_not_send_to_a_colleague_who_left(vrijwilliger, locatie):
    client = ClientFactory(naam="Tesfay Voorbeeld", locatie=locatie)
    weg = AanstellingFactory(locatie=locatie, eind=date(2018, 1, 1)).gebruiker
    ToewijzingFactory(client=client, gebruiker=weg)

    assert [k.bekend_bij for k in found(vrijwilliger, "tesfai")] == ["het team"]


def test_a_shielded_address_shows_no_street_and_is_not_found_by_it(vrijwilliger, locatie):
    client = ClientFactory(naam="Tesfay Voorbeeld", locatie=locatie, adres_afgeschermd=True)
    BewoningFactory(huisvesting__client=client, woning__straat="Akkerwinde")

    assert [k.straat for k in found(vrijwilliger, "tesfay")] == [""]
    assert found(vrijwilliger, "akkerwinde") == []


def test_people_are_found_by_street_and_number(vrijwilliger, locatie):
    here, there = (ClientFactory(naam=f"Amina Voorbeeld{n}", locatie=locatie) for n in "ab")
    BewoningFactory(huisvesting__client=here, woning__straat="Akkerwinde", woning__huisnummer="12")
    BewoningFactory(huisvesting__client=there, woning__straat="Akkerwinde", woning__huisnummer="34")

    assert ids(found(vrijwilliger, "Akkerwinde 12")) == [here.pk]
    assert found(vrijwilliger, "akkerw") == []


@pytest.mark.parametrize("tekst", ["06-12 34 56 78", "345678", "0123456789", "1971"])
def test_people_are_found_by_telephone_v_nummer_and_year(vrijwilliger, locatie, tekst):
    client = ClientFactory(
        locatie=locatie,
        telefoon="0612345678",
        v_nummer="0123456789",
        geboren_vroegst=date(1971, 1, 1),
        geboren_laatst=date(1971, 12, 31),
    )
    ClientFactory(locatie=locatie)

    assert ids(found(vrijwilliger, tekst)) == [client.pk]


def test_two_letters_find_own_clients_only(vrijwilliger, locatie):
    mine, _other = (ClientFactory(naam=f"Zahra Voorbeeld{n}", locatie=locatie) for n in "ab")
    ToewijzingFactory(client=mine, gebruiker=vrijwilliger.gebruiker)

    assert ids(found(vrijwilliger, "za")) == [mine.pk]


def test_at_most_five_kaartjes_show(vrijwilliger, locatie):
    for n in "abcdefgh":
        ClientFactory(naam=f"Zahra Voorbeeld{n}", locatie=locatie)

    assert len(found(vrijwilliger, "zahra")) == 5


def test_nobody_of_another_locatie_or_of_the_own_gezin_is_found(vrijwilliger, locatie, other_location):
    ClientFactory(naam="Zahra Elders", locatie=other_location)
    ik = ClientFactory(naam="Zahra Zelf", locatie=locatie, gebruiker=vrijwilliger.gebruiker)
    gezin = LidmaatschapFactory(client=ik).gezin
    LidmaatschapFactory(client=ClientFactory(naam="Zahra Dochter", locatie=locatie), gezin=gezin)

    assert found(vrijwilliger, "zahra") == []


def test_gekoppelde_records_show_once_under_the_shown_one(teamleider, locatie):
    hoofd = ClientFactory(naam="Zahra Voorbeeld", locatie=locatie)
    ClientFactory(naam="Zahra Voorbeelt", locatie=locatie, hoofd=hoofd)

    assert ids(found(teamleider, "zahra")) == [hoofd.pk]


def test_an_own_record_is_not_shown_again_as_somebody_elses(vrijwilliger, locatie):
    hoofd = ClientFactory(naam="Zahra Voorbeeld", locatie=locatie)
    dubbel = ClientFactory(naam="Zahra Voorbeelt", locatie=locatie, hoofd=hoofd)
    ToewijzingFactory(client=dubbel, gebruiker=vrijwilliger.gebruiker)

    assert [(k.client_pk, k.is_eigen) for k in found(vrijwilliger, "zahra")] == [(dubbel.pk, True)]


def test_somebody_found_by_another_spelling_shows_with_the_shown_name(teamleider, locatie):
    client = ClientFactory(naam="Mohammed Voorbeeld", locatie=locatie)
    NaamvormFactory(client=client, roepnaam="Hamoudi", achternaam="")

    assert [k.naam for k in found(teamleider, "hamoudi")] == ["Mohammed Voorbeeld"]


def test_somebody_at_the_desk_can_be_opened_from_the_search(vrijwilliger, locatie):
    client = ClientFactory(naam="Zahra Voorbeeld", locatie=locatie)
    nu = timezone.now()
    BalietoegangFactory(
        client=client, gebruiker=vrijwilliger.gebruiker, locatie=locatie, op=nu.date(), tot=nu + timedelta(hours=1)
    )

    assert [k.is_eigen for k in found(vrijwilliger, "zahra")] == [True]


def test_shown_kaartjes_and_own_clients_leave_an_inzage_each_of_its_kind(vrijwilliger, locatie):
    other, mine = (ClientFactory(naam=f"Zahra Voorbeeld{n}", locatie=locatie) for n in "ab")
    ToewijzingFactory(client=mine, gebruiker=vrijwilliger.gebruiker)

    vrijwilliger.get("clients:client-search", query={"q": "zahra"})

    assert {(i.client, i.soort) for i in Inzage.objects.all()} == {(other, "kaartje"), (mine, "lijst")}


def test_the_part_for_htmx_equals_the_region_of_the_page(vrijwilliger, locatie):
    ClientFactory(naam="Zahra Voorbeeld", locatie=locatie)

    page = vrijwilliger.get("clients:client-search", query={"q": "zahra"}).content.decode()
    part = vrijwilliger.get("clients:client-search", query={"q": "zahra"}, headers={"HX-Request": "true"})

    assert part.content.decode().strip() in page
    assert "<html" not in part.content.decode()


def test_a_new_client_is_offered_after_a_search_only(vrijwilliger):
    before = vrijwilliger.get("clients:client-search").content.decode()
    after = vrijwilliger.get("clients:client-search", query={"q": "Zahra & Ali"}).content.decode()

    assert "Nieuwe cliënt" not in before
    assert "/clienten/nieuw/?q=Zahra%20%26%20Ali" in after


def test_search_takes_no_more_queries_for_thirty_people_than_for_two(vrijwilliger, locatie):
    def count():
        with CaptureQueriesContext(connection) as captured:
            vrijwilliger.get("clients:client-search", query={"q": "zahra"})
        return len(captured)

    for n in range(2):
        ClientFactory(naam=f"Zahra Voorbeeld{n}", locatie=locatie)
    few = count()
    for n in range(28):
        ClientFactory(naam=f"Zahra Voorbeeld{n + 2}", locatie=locatie)

    # Once five are found, the street is not looked at any more.
    assert count() <= few


def test_a_search_says_how_many_of_the_team_it_leaves_out_and_shows_no_more_than_five(vrijwilliger, locatie):
    for n in range(11):
        ClientFactory(naam=f"Zahra Voorbeeld{n}", locatie=locatie)

    for meer in ({}, {"meer": "1"}):
        pagina = vrijwilliger.get("clients:client-search", query={"q": "zahra"} | meer)
        gevonden = pagina.context["gevonden"]

        assert gevonden.rest_anderen == "5 van 11: typ ook het geboortejaar of de straat."
        assert len(gevonden.alle) == 5
        assert not gevonden.is_meer_eigen
        tekst = pagina.content.decode()
        assert tekst.index("5 van 11") < tekst.index("Nieuwe cliënt")


def test_no_number_street_or_other_team_changes_how_many_are_left_out(vrijwilliger, locatie, other_location):
    mensen = [ClientFactory(naam=f"Zahra Voorbeeld{n}", locatie=locatie) for n in range(8)]
    before = find_kaartjes(vrijwilliger.toegang(), "zahra").rest_anderen
    for n, client in enumerate(mensen):
        Client.objects.filter(pk=client.pk).update(
            telefoon=f"06{n:08d}", v_nummer=f"{n:010d}", geboren_vroegst=None, geboren_laatst=None
        )
        BewoningFactory(huisvesting__client=client, woning__straat="Zahraplein")
        ClientFactory(naam=f"Zahra Elders{n}", locatie=other_location)

    assert (
        find_kaartjes(vrijwilliger.toegang(), "zahra").rest_anderen
        == before
        == ("5 van 8: typ ook het geboortejaar of de straat.")
    )


def test_of_my_own_clients_more_can_be_shown(vrijwilliger, locatie):
    for n in range(7):
        ToewijzingFactory(
            client=ClientFactory(naam=f"Zahra Voorbeeld{n}", locatie=locatie), gebruiker=vrijwilliger.gebruiker
        )

    eerst = vrijwilliger.get("clients:client-search", query={"q": "zahra"}).context["gevonden"]
    meer = vrijwilliger.get("clients:client-search", query={"q": "zahra", "meer": "1"}).context["gevonden"]

    assert (len(eerst.eigen), eerst.is_meer_eigen, eerst.rest_eigen[:7]) == (5, True, "5 van 7")
    assert (len(meer.eigen), meer.is_meer_eigen, meer.rest_eigen) == (7, False, "")


def test_a_name_with_a_street_behind_it_finds_who_lives_there(vrijwilliger, locatie):
    here, there = (ClientFactory(naam=f"Zahra Voorbeeld{n}", locatie=locatie) for n in "ab")
    BewoningFactory(huisvesting__client=here, woning__straat="Akkerwinde", woning__huisnummer="12")
    BewoningFactory(huisvesting__client=there, woning__straat="Duinroos", woning__huisnummer="12")

    assert ids(found(vrijwilliger, "zahra akkerw")) == [here.pk]
    assert ids(found(vrijwilliger, "zahra duinroos 12")) == [there.pk]


def test_two_letters_of_a_particle_find_own_clients(vrijwilliger, locatie):
    mine = ClientFactory(naam="Al Voorbeeld", locatie=locatie)
    ToewijzingFactory(client=mine, gebruiker=vrijwilliger.gebruiker)

    assert ids(found(vrijwilliger, "al")) == [mine.pk]


def test_what_is_typed_on_the_screen_of_a_contact_says_what_it_leaves_out_too(vrijwilliger, locatie):
    for n in range(6):
        ClientFactory(naam=f"Zahra Voorbeeld{n}", locatie=locatie)

    pagina = vrijwilliger.post(
        "spreekuur:contact-create", data={"zoek": "zahra", "zoek_nu": "1"}, headers={"HX-Request": "true"}
    )

    assert "5 van 6: typ ook het geboortejaar of de straat." in pagina.content.decode()
