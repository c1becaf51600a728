"""The home page of each role."""

import re
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from clients.tonen.lijst import ZONDER_BEGELEIDER
from organisatie.rechten import Rol
from spreekuur.models import Concept
from spreekuur.tonen.vandaag import MEESTE_VASTGELEGD
from tests.factories import (
    AanstellingFactory,
    BalietoegangFactory,
    ClientFactory,
    ContactFactory,
    GebruikerFactory,
    HuisvestingFactory,
    LidmaatschapFactory,
    OnderwerpFactory,
    SpreekuurFactory,
    ToewijzingFactory,
    VraagFactory,
)
from tests.team import Collega
from vandaag.models import Hartslag


@pytest.fixture
def vandaag():
    return timezone.localdate()


def blokken(wie):
    """The context of each block of the home page of this person, by its name."""
    shown = wie.get("vandaag:vandaag").context["blokken"]
    return {blok["template"].removesuffix(".html").replace("/blokken/", "."): blok for blok in shown}


def block(wie, naam):
    """What one block of the home page of this person shows."""
    return blokken(wie)[naam]


OPEN, ZONDER, GEOPEND = "Open vragen", "Cliënten zonder begeleider", "Geopend zonder contact"


def tellers(wie):
    """The counters of the team leader, by their label."""
    return {regel.inhoud["label"]: regel.inhoud["aantal"] for regel in block(wie, "vandaag.team")["regels"]}


def my_client(wie, locatie, **kwargs):
    return ToewijzingFactory(client__locatie=locatie, gebruiker=wie.gebruiker, **kwargs).client


def question(locatie, voor, *, op=date(2026, 1, 5), clients=(), **kwargs):
    contact = ContactFactory(locatie=locatie, uitkomst="open", op=op, clients=clients)
    return VraagFactory(contact=contact, voor=voor, **kwargs)


MY_CLIENTS = "spreekuur.mijn_clienten"
DESK = ["spreekuur.nieuw_contact", "spreekuur.mijn_clienten", "spreekuur.vastgelegd"]
LEADING = ["termijnen.controle", "vandaag.team", "termijnen.drukte", "vandaag.veranderd"]
MACHINE = ["vandaag.systeem", "organisatie.toegang_stopt"]


def test_each_role_gets_its_own_blocks(vrijwilliger, juridisch, teamleider, beheerder, ambtenaar):
    assert list(blokken(vrijwilliger)) == list(blokken(juridisch)) == DESK
    assert list(blokken(teamleider)) == ["spreekuur.nieuw_contact", *LEADING, "rapportage.totalen"]
    assert list(blokken(beheerder)) == MACHINE
    assert list(blokken(ambtenaar)) == ["rapportage.cijfers"]


def test_somebody_with_two_roles_sees_both_blocks(vrijwilliger, locatie):
    AanstellingFactory(gebruiker=vrijwilliger.gebruiker, rol=Rol.BEHEERDER.value, locatie=locatie)

    assert list(blokken(vrijwilliger)) == [*DESK, *MACHINE]


def test_my_clients_show_the_last_contact_and_the_longest_ago_comes_first(vrijwilliger, locatie, vandaag):
    kort = my_client(vrijwilliger, locatie)
    lang = my_client(vrijwilliger, locatie)
    ContactFactory(locatie=locatie, clients=[kort], op=vandaag - timedelta(days=2))
    ContactFactory(locatie=locatie, clients=[lang], op=vandaag - timedelta(days=9))
    ContactFactory(locatie=locatie, clients=[lang], op=vandaag - timedelta(days=20))

    assert block(vrijwilliger, MY_CLIENTS)["clienten"] == [lang, kort]
    assert "9 dagen geleden" in vrijwilliger.get("vandaag:vandaag").content.decode()


def test_a_client_without_any_contact_comes_before_all_others(vrijwilliger, locatie, vandaag):
    met = my_client(vrijwilliger, locatie)
    ContactFactory(locatie=locatie, clients=[met], op=vandaag)
    zonder = my_client(vrijwilliger, locatie)

    assert block(vrijwilliger, MY_CLIENTS)["clienten"] == [zonder, met]


def test_a_contact_with_a_gekoppelde_record_is_a_contact_with_the_person(vrijwilliger, locatie, vandaag):
    hoofd = my_client(vrijwilliger, locatie)
    dubbel = ClientFactory(locatie=locatie, hoofd=hoofd)
    ContactFactory(locatie=locatie, clients=[dubbel], op=vandaag)

    assert block(vrijwilliger, MY_CLIENTS)["clienten"][0].laatste_contact == vandaag


def test_clients_of_others_and_of_before_are_not_mine(vrijwilliger, locatie, vandaag):
    ClientFactory(locatie=locatie)
    my_client(vrijwilliger, locatie, eind=vandaag)

    assert block(vrijwilliger, MY_CLIENTS)["clienten"] == []


def test_a_team_leader_sees_under_my_clients_only_their_own(teamleider, locatie):
    ClientFactory(locatie=locatie)
    eigen = my_client(teamleider, locatie)

    assert block(teamleider, MY_CLIENTS)["clienten"] == [eigen]


def test_questions_for_me_stand_under_what_to_do_now(vrijwilliger, teamleider, locatie):
    voor_mij = question(locatie, vrijwilliger.gebruiker)
    question(locatie, teamleider.gebruiker)
    klaar = {"afgehandeld_op": date(2026, 1, 6), "afgehandeld_door": vrijwilliger.gebruiker}
    question(locatie, vrijwilliger.gebruiker, **klaar)

    assert [regel.inhoud["vraag"].pk for regel in block(vrijwilliger, "vandaag.nu_doen")["regels"]] == [voor_mij.pk]


def test_a_question_about_somebody_i_may_not_see_shows_no_name(vrijwilliger, locatie):
    client = ClientFactory(naam="Geheime Voorbeeld", locatie=locatie)
    question(locatie, vrijwilliger.gebruiker, clients=[client])

    text = vrijwilliger.get("vandaag:vandaag").content.decode()

    assert "nog iemand" in text
    assert "Geheime" not in text


def test_what_i_logged_today_is_counted(vrijwilliger, locatie, vandaag):
    client = my_client(vrijwilliger, locatie)
    onderwerp = OnderwerpFactory(locatie=locatie, naam="post uitleggen")
    eigen = {"locatie": locatie, "gebruiker": vrijwilliger.gebruiker}
    ContactFactory(**eigen, op=vandaag, clients=[client], onderwerpen=[onderwerp])
    ContactFactory(**eigen, op=vandaag)
    ContactFactory(**eigen, op=vandaag - timedelta(days=1))

    text = vrijwilliger.get("vandaag:vandaag").content.decode()

    assert "Vandaag geregistreerd: 2" in text
    assert "post uitleggen" in text
    assert "Onbekende bezoeker" in text


def test_of_a_day_with_many_contacts_the_latest_show_with_the_number_of_all(vrijwilliger, locatie, vandaag):
    eigen = {"locatie": locatie, "gebruiker": vrijwilliger.gebruiker, "op": vandaag}
    contacten = [ContactFactory(**eigen) for _ in range(MEESTE_VASTGELEGD + 3)]

    blok = block(vrijwilliger, "spreekuur.vastgelegd")

    assert [regel.contact for regel in blok["regels"]] == contacten[:2:-1]
    assert (blok["aantal"], blok["eerder"]) == (len(contacten), 3)
    text = vrijwilliger.get("vandaag:vandaag").content.decode()
    assert f"Vandaag geregistreerd: {len(contacten)}" in text
    assert "zijn er nog 3." in text


def test_what_was_typed_and_not_saved_is_offered_back(vrijwilliger, teamleider):
    Concept.objects.create(
        gebruiker=vrijwilliger.gebruiker, uuid="12345678-1234-5678-1234-567812345678", bewaard_at=timezone.now()
    )

    assert "Niet opgeslagen" in vrijwilliger.get("vandaag:vandaag").content.decode()
    assert "Niet opgeslagen" not in teamleider.get("vandaag:vandaag").content.decode()


def test_the_counters_of_the_team_leader_count(teamleider, vrijwilliger, locatie, other_location, vandaag):
    question(locatie, vrijwilliger.gebruiker)
    question(other_location, GebruikerFactory())
    begeleid = my_client(vrijwilliger, locatie)
    zonder = ClientFactory(locatie=locatie)
    gisteren = vandaag - timedelta(days=1)
    for client in (begeleid, zonder):
        BalietoegangFactory(client=client, gebruiker=vrijwilliger.gebruiker, locatie=locatie, op=gisteren)
    ContactFactory(locatie=locatie, gebruiker=vrijwilliger.gebruiker, clients=[zonder], op=gisteren)

    assert tellers(teamleider).items() >= {OPEN: 1, ZONDER: 1, GEOPEND: 1}.items()


def test_who_is_guided_by_somebody_who_left_has_no_begeleider(teamleider, vrijwilliger, locatie, vandaag):
    my_client(vrijwilliger, locatie)
    type(vrijwilliger.aanstelling).objects.filter(pk=vrijwilliger.aanstelling.pk).update(eind=vandaag)

    assert tellers(teamleider)[ZONDER] == 1


def test_each_counter_opens_the_rows_that_it_counted(teamleider, vrijwilliger, locatie, vandaag):
    eigen = my_client(vrijwilliger, locatie)
    ClientFactory.create_batch(2, locatie=locatie)
    question(locatie, vrijwilliger.gebruiker)
    for ago in (6, 7):
        BalietoegangFactory(
            client=ClientFactory(locatie=locatie, hoofd=eigen),
            gebruiker=vrijwilliger.gebruiker,
            locatie=locatie,
            op=vandaag - timedelta(days=ago),
        )

    geteld = tellers(teamleider)

    clienten = teamleider.get("clients:client-list", query={"begeleider": ZONDER_BEGELEIDER}).context["pagina"]
    vragen = teamleider.get("spreekuur:vraag-list").context["pagina"]
    zonder_contact = teamleider.get("spreekuur:balietoegang-list").context["zonder"]
    assert (clienten.paginator.count, vragen.paginator.count) == (geteld[ZONDER], geteld[OPEN])
    assert len(zonder_contact) == geteld[GEOPEND] == 1
    assert geteld[ZONDER] == 2


def test_what_changed_since_yesterday_is_named(teamleider, vrijwilliger, locatie, gemeente, vandaag):
    nieuw = ClientFactory(locatie=locatie)
    nieuw.inschrijvingen.update(begin=vandaag)
    woont = ClientFactory(locatie=locatie)
    HuisvestingFactory(client=woont, gemeente=gemeente, begin=vandaag - timedelta(days=1))
    HuisvestingFactory(client=ClientFactory(locatie=locatie), gemeente=gemeente, begin=vandaag - timedelta(days=2))

    veranderd = [regel.inhoud for regel in block(teamleider, "vandaag.veranderd")["regels"]]

    assert [(regel["client"], regel["wat"]) for regel in veranderd] == [
        (nieuw, "is nieuw bij ons"),
        (woont, "heeft een woning"),
    ]


def test_the_team_shows_who_guides_how_many_and_the_last_contact(teamleider, vrijwilliger, locatie, vandaag):
    my_client(vrijwilliger, locatie)
    ContactFactory(locatie=locatie, gebruiker=vrijwilliger.gebruiker, op=vandaag)

    team = block(teamleider, "termijnen.drukte")["team"]
    rijen = {collega.naam: (collega.aantal_clienten, collega.laatste_contact) for collega in team.vrij}

    assert rijen == {vrijwilliger.gebruiker.naam: (1, vandaag), teamleider.gebruiker.naam: (None, None)}


def test_a_helper_never_meets_their_own_gezin_on_the_home_page(teamleider, locatie):
    zelf = ClientFactory(naam="Eigen Voorbeeld", locatie=locatie, gebruiker=teamleider.gebruiker)
    lid = LidmaatschapFactory(client=zelf, gezin__locatie=locatie)
    zus = ClientFactory(naam="Zus Voorbeeld", locatie=locatie)
    LidmaatschapFactory(client=zus, gezin=lid.gezin)

    assert tellers(teamleider)[ZONDER] == 0
    assert "Zus Voorbeeld" not in teamleider.get("vandaag:vandaag").content.decode()


def fill(locatie, wie, vandaag, aantal):
    for _ in range(aantal):
        client = my_client(wie, locatie)
        contact = {"locatie": locatie, "gebruiker": wie.gebruiker, "op": vandaag, "clients": [client]}
        ContactFactory(**contact, onderwerpen=[OnderwerpFactory(locatie=locatie)])
        VraagFactory(contact=ContactFactory(**contact, uitkomst="open"), voor=wie.gebruiker)
        client.inschrijvingen.update(begin=vandaag)
        Collega(Rol.VRIJWILLIGER, locatie)


def test_the_home_page_costs_the_same_for_a_large_team(teamleider, locatie, vandaag, django_assert_num_queries):
    fill(locatie, teamleider, vandaag, 2)
    with CaptureQueriesContext(connection) as few:
        teamleider.get("vandaag:vandaag")
    fill(locatie, teamleider, vandaag, 30)

    with django_assert_num_queries(len(few)):
        teamleider.get("vandaag:vandaag")


def test_the_list_of_questions_shows_those_of_my_locatie_the_oldest_first(teamleider, locatie, other_location):
    jong = question(locatie, teamleider.gebruiker, op=date(2026, 3, 1))
    oud = question(locatie, teamleider.gebruiker, op=date(2026, 2, 1))
    question(other_location, GebruikerFactory())

    vragen = teamleider.get("spreekuur:vraag-list").context["vragen"]
    assert [regel.pk for regel in vragen] == [oud.pk, jong.pk]


@pytest.mark.parametrize(("minuten", "woorden"), [(1, "In orde: om"), (5, "Staat stil"), (None, "Nog niet")])
def test_the_beheerder_sees_whether_scheduled_tasks_are_done(beheerder, minuten, woorden):
    if minuten is not None:
        Hartslag.objects.create(naam=Hartslag.TAKEN, at=timezone.now() - timedelta(minutes=minuten))

    assert woorden in beheerder.get("vandaag:vandaag").content.decode()


def test_the_beheerder_sees_whose_way_in_needs_attention(beheerder, locatie, vandaag):
    bijna = AanstellingFactory(locatie=locatie, eind=vandaag + timedelta(days=30))
    AanstellingFactory(locatie=locatie, eind=vandaag + timedelta(days=31))

    regels = [regel.inhoud for regel in block(beheerder, "vandaag.systeem")["regels"]]
    aantallen = {regel["label"]: regel["aantal"] for regel in regels if isinstance(regel, dict) and "label" in regel}
    assert block(beheerder, "organisatie.toegang_stopt")["aanstellingen"] == [bijna]
    assert aantallen == {"Mensen met toegang": 3, "Nog geen wachtwoord gekozen": 3}


def test_the_beheerder_sees_no_client(beheerder, locatie):
    ClientFactory(naam="Geheime Voorbeeld", locatie=locatie)

    assert "Geheime" not in beheerder.get("vandaag:vandaag").content.decode()


def test_everything_that_the_gemeente_can_click_opens(ambtenaar):
    text = ambtenaar.get("vandaag:vandaag").content.decode().split("<main")[1].split("</main>")[0]

    for path in {link.split("#")[0] for link in re.findall(r'<a[^>]* href="(/[^"]*)"', text)}:
        assert ambtenaar.open(path).status_code == 200


def menu(wie):
    return [item["label"] for item in wie.get("vandaag:vandaag").context["navigatie"]]


def test_the_menu_holds_only_what_opens(vrijwilliger, beheerder, ambtenaar):
    assert menu(beheerder) == ["Vandaag", "Beheer"]
    assert menu(vrijwilliger) == ["Vandaag", "Cliënten", "Termijnen", "Spreekuren"]
    assert menu(ambtenaar) == ["Vandaag", "Cijfers"]
    assert not ambtenaar.get("vandaag:vandaag").context["zoek_url"]


def test_everything_on_the_settings_page_opens(teamleider, beheerder):
    for wie in (teamleider, beheerder):
        for item in wie.get("vandaag:beheer-list").context["items"]:
            assert wie.open(item["url"]).status_code == 200


def test_the_frame_says_which_walk_in_hour_is_going_on(vrijwilliger, locatie):
    nu = timezone.localtime()
    uren = {"begintijd": nu.replace(hour=0, minute=0).time(), "eindtijd": nu.replace(hour=23, minute=59).time()}
    SpreekuurFactory(locatie=locatie, weekdag=nu.weekday(), **uren)

    assert "00:00–23:59 is nu bezig" in vrijwilliger.get("vandaag:vandaag").content.decode()


def test_the_frame_is_silent_between_walk_in_hours(vrijwilliger, locatie):
    SpreekuurFactory(locatie=locatie, weekdag=(timezone.localdate().weekday() + 1) % 7)

    assert "is nu bezig" not in vrijwilliger.get("vandaag:vandaag").content.decode()
