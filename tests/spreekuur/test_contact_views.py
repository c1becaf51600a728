"""The main screen, as an ordinary form and in parts."""

from concurrent.futures import ThreadPoolExecutor
from datetime import time, timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client as DjangoClient
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from historie.models import Inzage
from organisatie.rechten import Rol
from spreekuur.models import Contact, Contactdeelname
from tests.factories import (
    AanstellingFactory,
    ContactFactory,
    GezinFactory,
    LidmaatschapFactory,
    PartnerFactory,
    SpreekuurFactory,
    ToewijzingFactory,
    ZittingFactory,
)
from tests.inzages import find_by_search
from tests.spreekuur.conftest import Team, typed
from tests.team import Collega

HX = {"HTTP_HX_REQUEST": "true"}


def test_the_page_asks_who_and_what_about_and_has_a_default_for_the_rest(team, helper):
    onderwerp = team.onderwerp(naam="Inburgering")

    response = helper.get("spreekuur:contact-create")

    form = response.context["form"]
    assert [knop.choice_label for _, knop in form.tegels] == [onderwerp.naam]
    assert (form["uitkomst"].value(), form["wijze"].value(), form["tolk"].value(), form["duur"].value()) == (
        "geholpen", "spreekuur", "geen", 10,
    )  # fmt: skip
    assert form["op"].value() == timezone.localdate()


def test_without_a_script_search_choose_and_save_and_nothing_typed_is_lost(team, helper):
    client, onderwerp = team.client(naam="Amina Voorbeeld"), team.onderwerp()
    invoer = typed(team, bezoeker="client", onderwerp=onderwerp.pk, notitie="brief gelezen")

    gezocht = helper.post("spreekuur:contact-create", data={**invoer, "zoek": "ami", "zoek_nu": "1"})
    gekozen = helper.post("spreekuur:contact-create", data={**invoer, "zoek": "ami", "kies": client.pk})
    helper.post("spreekuur:contact-create", data={**invoer, "clients": [client.pk]})

    assert [kaartje.client_pk for kaartje in gezocht.context["gevonden"].alle] == [client.pk]
    assert gezocht.context["form"]["notitie"].value() == "brief gelezen"
    assert [c.pk for c in gekozen.context["form"].gekozen] == [client.pk]
    assert gekozen.context["form"]["onderwerp"].value() == str(onderwerp.pk)
    contact = Contact.objects.get()
    assert (contact.notitie, list(contact.clients.all())) == ("brief gelezen", [client])


def test_after_saving_the_same_screen_says_what_was_saved(team, helper):
    onderwerp, client = team.onderwerp(naam="Inburgering"), team.client(naam="Amina Voorbeeld")
    find_by_search(helper, client)
    invoer = typed(team, bezoeker="client", clients=[client.pk], onderwerp=onderwerp.pk)

    response = helper.post("spreekuur:contact-create", data=invoer)
    daarna = helper.open(response.url)

    assert daarna.context["opgeslagen"].zin == "Amina Voorbeeld, Inburgering"
    assert reverse("spreekuur:contact-undo", args=[Contact.objects.get().pk]) in daarna.content.decode()
    assert daarna.context["form"]["notitie"].value() in (None, "")


def test_posting_twice_gives_one_row_and_the_same_answer(team, helper):
    invoer = typed(team, onderwerp=team.onderwerp().pk)

    eerste = helper.post("spreekuur:contact-create", data=invoer)
    tweede = helper.post("spreekuur:contact-create", data=invoer)

    assert eerste.url == tweede.url
    assert Contact.objects.count() == 1


def test_the_team_leader_stands_first_among_who_can_take_a_question(team, helper):
    AanstellingFactory(rol=Rol.VRIJWILLIGER.value, locatie=team.locatie, gebruiker__naam="Aafje Voorbeeld")
    AanstellingFactory(rol=Rol.TEAMLEIDER.value, locatie=team.locatie, gebruiker__naam="Zwaantje Voorbeeld")

    form = helper.get("spreekuur:contact-create").context["form"]

    namen = [naam for _, naam in form.fields["vraag_voor"].choices]
    assert namen[:3] == ["ikzelf", "Zwaantje Voorbeeld (teamleider)", "Aafje Voorbeeld"]


def test_typing_a_second_name_searches_and_saves_nothing(team, helper):
    client, ander = team.client(naam="Amina Voorbeeld"), team.client(naam="Samir Voorbeeld")
    invoer = typed(team, bezoeker="client", clients=[client.pk], onderwerp=team.onderwerp().pk)

    gezocht = helper.post("spreekuur:contact-create", data={**invoer, "zoek": "sam"}, **HX)
    leeg = helper.post("spreekuur:contact-create", data={**invoer, "zoek": ""}, **HX)

    assert ander.naam in gezocht.content.decode()
    assert leeg.status_code == 200
    assert not Contact.objects.exists()


def test_a_search_for_nothing_is_meant_as_a_save(team, helper):
    """Without a script Enter presses the first button of the form, which searches."""
    helper.post("spreekuur:contact-create", data=typed(team, onderwerp=team.onderwerp().pk, zoek="", zoek_nu="1"))

    assert Contact.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_two_posts_at_the_same_moment_give_one_row_and_the_same_answer():
    team = Team()
    collega, invoer = Collega(Rol.VRIJWILLIGER, team.locatie), typed(team, onderwerp=team.onderwerp().pk)

    def send(_: int) -> str:
        try:
            browser = DjangoClient()
            browser.cookies = collega.client.cookies
            return browser.post(reverse("spreekuur:contact-create"), invoer).url
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        antwoorden = set(pool.map(send, range(4)))

    assert len(antwoorden) == 1
    assert Contact.objects.count() == 1


def test_the_number_of_another_person_is_refused_and_shows_nothing_of_it(team, helper):
    onderwerp, uuid = team.onderwerp(), str(uuid4())
    ander = Collega(Rol.VRIJWILLIGER, team.locatie)
    ander.post("spreekuur:contact-create", data=typed(team, uuid=uuid, onderwerp=onderwerp.pk, notitie="geheim"))

    response = helper.post("spreekuur:contact-create", data=typed(team, uuid=uuid, onderwerp=onderwerp.pk))

    assert response.status_code == 200
    assert "geheim" not in response.content.decode()
    assert Contact.objects.count() == 1


@pytest.mark.parametrize(
    ("veld", "fout"),
    [
        ("onderwerp", {"onderwerp": ""}),
        ("onderwerp", {"onderwerp": "999999"}),
        ("zoek", {"bezoeker": "client"}),
        ("clients", {"bezoeker": "client", "clients": ["999999"]}),
        ("uuid", {"uuid": "geen-uuid"}),
        ("uitkomst", {"uitkomst": "toveren"}),
        ("partners", {"uitkomst": "doorverwezen"}),
        ("vraag_voor", {"uitkomst": "open", "vraag_voor": "999999"}),
        ("notitie", {"notitie": "bsn 111222333"}),
        ("wijze", {"wijze": "telepathie"}),
        ("tolk", {"tolk": "robot"}),
        ("duur", {"duur": "veel"}),
        ("duur", {"duur": "0"}),
        ("duur", {"duur": ""}),
        ("op", {"op": ""}),
        ("op", {"op": "31-02-2017"}),
        ("op", {"op": "01-01-2999"}),
        ("om", {"om": "kwart over"}),
        ("zitting", {"zitting": "999999"}),
        ("meer_onderwerpen", {"meer_onderwerpen": ["999999"]}),
        ("erbij", {"erbij": ["999999"]}),
    ],
)
def test_each_field_wrong_once_gives_a_sentence_there_and_keeps_the_rest(team, helper, veld, fout):
    goed = typed(team, onderwerp=team.onderwerp().pk, notitie="blijft staan", duur="25", uitkomst="geholpen")

    response = helper.post("spreekuur:contact-create", data=goed | fout)

    form = response.context["form"]
    assert list(form.errors) == [veld]
    for naam in {"notitie", "duur", "uitkomst"} - set(fout):
        assert form[naam].value() == goed[naam]
    assert not Contact.objects.exists()
    assert "Fout: Nieuw contact" in response.content.decode()


def test_a_part_equals_the_same_region_of_the_full_page(team, helper):
    client = team.client(naam="Amina Voorbeeld")
    team.onderwerp()
    invoer = typed(team, bezoeker="client", zoek="ami")

    zoekdeel = helper.post("spreekuur:contact-create", data=invoer, **HX)
    zoekpagina = helper.post("spreekuur:contact-create", data={**invoer, "zoek_nu": "1"})
    kiesdeel = helper.post("spreekuur:contact-create", data={**invoer, "kies": client.pk}, **HX)
    kiespagina = helper.post("spreekuur:contact-create", data={**invoer, "kies": client.pk})

    assert zoekdeel.content.decode().strip() in zoekpagina.content.decode()
    assert kiesdeel.content.decode().strip() in kiespagina.content.decode()
    assert "<html" not in kiesdeel.content.decode()


def test_a_name_from_three_letters_leaves_an_inzage_of_the_kaartje(team, helper):
    client = team.client(naam="Amina Voorbeeld")

    helper.post("spreekuur:contact-create", data=typed(team, bezoeker="client", zoek="ami", zoek_nu="1"))

    inzage = Inzage.objects.get()
    assert (inzage.client, inzage.soort, inzage.gebruiker) == (client, "kaartje", helper.gebruiker)


def test_a_client_in_the_address_is_chosen_already(team, helper):
    client = team.client()
    find_by_search(helper, client)

    response = helper.get("spreekuur:contact-create", query={"client": client.pk})

    assert response.context["form"].gekozen == [client]
    assert Inzage.objects.filter(pagina="spreekuur:contact-create").get().client == client


def test_the_form_and_saving_take_few_trips(team, helper, django_assert_num_queries):
    client, onderwerp = team.client(), team.onderwerp()
    ToewijzingFactory(client=client, gebruiker=helper.gebruiker)
    voor_client = {"client": client.pk}
    helper.get("spreekuur:contact-create", query=voor_client)
    helper.post("spreekuur:contact-create", data=typed(team, clients=[client.pk], onderwerp=onderwerp.pk))

    # Session; account; all lists, drafts and who was chosen; who is reached; what one must know; the Inzage.
    with django_assert_num_queries(6):
        helper.get("spreekuur:contact-create", query=voor_client)
    # Session; account; all lists and who was chosen; name and right; lock and checks; the gemeente of the locatie; the
    # contact; what hangs on it; and the two ends of a savepoint in a test.
    with django_assert_num_queries(10):
        helper.post("spreekuur:contact-create", data=typed(team, clients=[client.pk], onderwerp=onderwerp.pk))


def test_a_client_of_another_locatie_in_the_address_chooses_nobody(team, helper):
    response = helper.get("spreekuur:contact-create", query={"client": Team().client().pk})

    assert response.context["form"].gekozen == []
    assert not Inzage.objects.exists()


def test_the_gezin_of_an_own_client_can_come_along_but_not_that_of_a_kaartje(team, helper):
    eigen, kind, ander, partner = (team.client() for _ in range(4))
    gezin, tweede = GezinFactory(locatie=team.locatie), GezinFactory(locatie=team.locatie)
    LidmaatschapFactory(gezin=gezin, client=eigen)
    LidmaatschapFactory(gezin=gezin, client=kind, relatie="zoon")
    LidmaatschapFactory(gezin=tweede, client=ander)
    LidmaatschapFactory(gezin=tweede, client=partner)
    for client in (eigen, kind):
        ToewijzingFactory(client=client, gebruiker=helper.gebruiker)

    van_eigen = helper.get("spreekuur:contact-create", query={"client": eigen.pk}).context["form"].gezin
    van_kaartje = helper.get("spreekuur:contact-create", query={"client": ander.pk}).context["form"].gezin

    assert [(lid.pk, lid.relatie) for lid in van_eigen] == [(kind.pk, "zoon")]
    assert van_kaartje == []


def test_the_gezin_of_a_shielded_address_does_not_show(team, helper):
    eigen, partner = team.client(), team.client(adres_afgeschermd=True)
    gezin = GezinFactory(locatie=team.locatie)
    for client in (eigen, partner):
        LidmaatschapFactory(gezin=gezin, client=client)
        ToewijzingFactory(client=client, gebruiker=helper.gebruiker)

    getoond = [
        helper.get("spreekuur:contact-create", query={"client": c.pk}).context["form"].gezin for c in (eigen, partner)
    ]

    assert getoond == [[], []]


def test_one_contact_with_a_gezin_is_one_row_with_several_persons(team, helper):
    eigen, kind = team.client(), team.client()
    gezin = GezinFactory(locatie=team.locatie)
    for client in (eigen, kind):
        LidmaatschapFactory(gezin=gezin, client=client)
        ToewijzingFactory(client=client, gebruiker=helper.gebruiker)
    invoer = typed(team, bezoeker="client", clients=[eigen.pk], erbij=[kind.pk], onderwerp=team.onderwerp().pk)

    helper.post("spreekuur:contact-create", data=invoer)

    assert list(Contactdeelname.objects.order_by("volgorde").values_list("client", flat=True)) == [eigen.pk, kind.pk]
    assert Contact.objects.count() == 1


def test_somebody_else_with_the_same_question_keeps_that_how_and_when_and_nothing_of_the_person(team, helper):
    gisteren = timezone.localdate() - timedelta(days=1)
    onderwerp, client = team.onderwerp(), team.client()
    contact = ContactFactory(
        locatie=team.locatie, gebruiker=helper.gebruiker, clients=[client], onderwerpen=[onderwerp], op=gisteren,
        wijze="telefoon", tolk="familie", notitie="van hem",
    )  # fmt: skip

    form = helper.get("spreekuur:contact-create", query={"zelfde": contact.pk}).context["form"]

    assert [form[naam].value() for naam in ("onderwerp", "wijze", "tolk", "op")] == [
        str(onderwerp.pk), "telefoon", "familie", f"{gisteren:%d-%m-%Y}",
    ]  # fmt: skip
    assert form.gekozen == []
    assert not form["notitie"].value()


def test_a_referral_and_an_open_question_are_saved_with_it(team, helper):
    collega, partner = Collega(Rol.VRIJWILLIGER, team.locatie), PartnerFactory()
    onderwerp = team.onderwerp().pk

    helper.post(
        "spreekuur:contact-create",
        data=typed(team, onderwerp=onderwerp, uitkomst="doorverwezen", partners=[partner.pk]),
    )
    helper.post(
        "spreekuur:contact-create",
        data=typed(team, onderwerp=onderwerp, uitkomst="open", vraag_voor=collega.gebruiker.pk),
    )

    verwezen, open_ = Contact.objects.order_by("pk")
    assert [d.partner for d in verwezen.doorverwijzingen.all()] == [partner]
    assert open_.vraag.voor == collega.gebruiker


def test_onderwerpen_stand_in_the_order_of_the_team_leader_however_often_they_are_used(team, helper):
    eerst, vaak = team.onderwerp(volgorde=10), team.onderwerp(volgorde=20)
    gisteren = timezone.localdate() - timedelta(days=1)
    for _ in range(3):
        ContactFactory(locatie=team.locatie, op=gisteren, gebruiker=helper.gebruiker, onderwerpen=[vaak])
    vandaag = timezone.localdate()
    contact = ContactFactory(
        locatie=team.locatie, gebruiker=helper.gebruiker, onderwerpen=[vaak], op=vandaag, gemaakt_op=vandaag
    )

    nieuw = helper.get("spreekuur:contact-create").context["form"].tegels
    wijzig = helper.get("spreekuur:contact-update", contact.pk).context["form"].tegels

    cijfers = [(cijfer, knop.data["value"]) for cijfer, knop in nieuw]
    assert cijfers == [(1, str(eerst.pk)), (2, str(vaak.pk))]
    assert [(cijfer, knop.data["value"]) for cijfer, knop in wijzig] == cijfers


@pytest.mark.parametrize(("aantal", "met_cijfer", "rest"), [(9, 9, 0), (10, 8, 2)])
def test_nine_digits_and_the_rest_under_anders(team, helper, aantal, met_cijfer, rest):
    for _ in range(aantal):
        team.onderwerp()

    form = helper.get("spreekuur:contact-create").context["form"]

    assert (len(form.tegels), len(form.anders)) == (met_cijfer, rest)


def test_the_zitting_that_is_going_on_is_filled_in(team, helper):
    nu = timezone.localtime()
    zitting = ZittingFactory(
        spreekuur=SpreekuurFactory(locatie=team.locatie), datum=nu.date(), begintijd=time(0),
        eindtijd=time(23, 59),
    )  # fmt: skip

    form = helper.get("spreekuur:contact-create").context["form"]

    assert form["zitting"].value() == zitting.pk


def test_somebody_at_two_locaties_chooses_where(team, helper):
    tweede = Team()
    AanstellingFactory(gebruiker=helper.gebruiker, locatie=tweede.locatie)
    onderwerp = tweede.onderwerp()

    response = helper.get("spreekuur:contact-create", query={"locatie": tweede.locatie.pk})
    helper.post("spreekuur:contact-create", data=typed(tweede, onderwerp=onderwerp.pk))

    assert {plaats.pk for plaats in response.context["locaties"]} == {team.locatie.pk, tweede.locatie.pk}
    assert Contact.objects.get().locatie == tweede.locatie


def test_saving_and_the_form_take_as_many_queries_for_many_rows_as_for_few(team, helper):
    def measure() -> tuple[int, int]:
        with CaptureQueriesContext(connection) as get:
            helper.get("spreekuur:contact-create")
        invoer = typed(team, onderwerp=team.onderwerp().pk, bezoeker="client", clients=[team.client().pk])
        with CaptureQueriesContext(connection) as post:
            helper.post("spreekuur:contact-create", data=invoer)
        return len(get), len(post)

    team.onderwerp()
    measure()
    weinig = measure()
    for _ in range(30):
        team.onderwerp()
        team.helper()
        PartnerFactory()
        ContactFactory(locatie=team.locatie)
    veel = measure()

    assert weinig == veel
