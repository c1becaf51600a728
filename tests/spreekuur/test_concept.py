"""Nothing typed is lost: drafts, undo, and the line after saving."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client as DjangoClient
from django.urls import reverse
from django.utils import timezone

from organisatie.rechten import Rol
from spreekuur.models import Concept, Contact, Publieksvraag
from spreekuur.tasks import nacht
from tests.factories import (
    ContactFactory,
    ToewijzingFactory,
    VraagFactory,
)
from tests.inzages import find_by_search
from tests.spreekuur.conftest import Team, typed
from tests.team import Collega


def test_a_question_of_a_resident_is_counted_apart_and_can_be_taken_back(team, helper):
    invoer = typed(team, bezoeker="inwoner", notitie="Hoe kan ik helpen?")

    response = helper.post("spreekuur:contact-create", data=invoer)
    vraag = Publieksvraag.objects.get()
    lijn = helper.open(response.url)
    terug = helper.post("spreekuur:publieksvraag-undo", vraag.pk)
    klaar = helper.open(terug.url)

    assert not Contact.objects.exists()
    assert vraag.gemeente == team.gemeente
    assert lijn.context["publieksvraag"] == vraag
    assert not Publieksvraag.objects.exists()
    assert klaar.context["form"].soort_bezoeker == "inwoner"
    assert klaar.context["form"]["notitie"].value() == "Hoe kan ik helpen?"


@pytest.mark.parametrize("bezoeker", ["onbekend", "inwoner"])
def test_what_is_typed_after_saving_stays_on_the_screen_and_is_not_called_saved(team, helper, bezoeker):
    invoer = typed(team, bezoeker=bezoeker, onderwerp=team.onderwerp().pk, notitie="Komt terug.")
    eerste = helper.post("spreekuur:contact-create", data=invoer)
    dubbel = helper.post("spreekuur:contact-create", data=invoer)

    ander_soort = {"bezoeker": {"onbekend": "inwoner", "inwoner": "onbekend"}[bezoeker]}
    soort = helper.post("spreekuur:contact-create", data=invoer | ander_soort)
    anders = helper.post("spreekuur:contact-create", data=invoer | {"notitie": "Komt terug op maandag."})

    assert (eerste.status_code, dubbel.url) == (302, eerste.url)
    for antwoord in (anders, soort):
        (zin,) = antwoord.context["form"].non_field_errors()
        assert "was al opgeslagen. Wat je daarna veranderde, is nog niet bewaard." in zin
    assert anders.context["form"]["notitie"].value() == "Komt terug op maandag."
    assert [row.notitie for model in (Contact, Publieksvraag) for row in model.objects.all()] == ["Komt terug."]


def test_undo_brings_back_what_was_typed(team, helper):
    onderwerp = team.onderwerp()
    helper.post("spreekuur:contact-create", data=typed(team, onderwerp=onderwerp.pk, notitie="brief"))

    response = helper.post("spreekuur:contact-undo", Contact.objects.get().pk)
    form = helper.open(response.url).context["form"]

    assert not Contact.objects.exists()
    assert (form["onderwerp"].value(), form["notitie"].value(), form.soort_bezoeker) == (
        str(onderwerp.pk),
        "brief",
        "onbekend",
    )


def test_undo_that_comes_too_late_says_so(team, helper):
    toen = timezone.now() - timedelta(minutes=11)
    contact = ContactFactory(locatie=team.locatie, gebruiker=helper.gebruiker, ongedaan_tot=toen)

    response = helper.post("spreekuur:contact-undo", contact.pk)

    assert "10 minuten" in helper.open(response.url).content.decode()
    assert Contact.objects.exists()


def test_a_draft_is_kept_offered_back_and_gone_once_saved(team, helper):
    onderwerp = team.onderwerp()
    invoer = typed(team, onderwerp=onderwerp.pk, notitie="half af")

    bewaard = helper.post("spreekuur:concept-save", data=invoer)
    aanbod = helper.get("spreekuur:contact-create")
    verder = helper.get("spreekuur:contact-create", query={"concept": invoer["uuid"]})
    helper.post("spreekuur:contact-create", data=invoer)
    na_afloop = helper.post("spreekuur:concept-save", data=invoer)

    assert bewaard.json()["bewaard"]
    assert [str(c.uuid) for c in aanbod.context["concepten"]] == [invoer["uuid"]]
    assert not aanbod.context["form"]["notitie"].value()
    assert verder.context["form"]["notitie"].value() == "half af"
    assert str(verder.context["form"]["uuid"].value()) == invoer["uuid"]
    assert na_afloop.json()["bewaard"] is None
    assert not Concept.objects.exists()


def test_a_draft_is_offered_in_one_line_with_the_name_of_whom_it_is_about(team, helper):
    client = team.client()
    find_by_search(helper, client)
    helper.post("spreekuur:concept-save", data=typed(team, clients=[client.pk], notitie="half af"))

    [beeld] = helper.get("spreekuur:contact-create").context["concepten"]
    vandaag = helper.get("vandaag:vandaag").content.decode()

    assert beeld.namen == [client.naam]
    assert "Niet opgeslagen" in vandaag


def test_a_draft_of_a_colleague_is_not_offered_and_not_opened(team, helper):
    invoer = typed(team, notitie="van een ander")
    Collega(Rol.VRIJWILLIGER, team.locatie).post("spreekuur:concept-save", data=invoer)

    response = helper.get("spreekuur:contact-create", query={"concept": invoer["uuid"]})

    assert response.context["concepten"] == []
    assert "van een ander" not in response.content.decode()


def test_an_empty_form_leaves_no_draft(team, helper):
    helper.post("spreekuur:concept-save", data=typed(team))

    assert not Concept.objects.exists()


def test_a_draft_never_holds_a_burgerservicenummer(team, helper):
    response = helper.post("spreekuur:concept-save", data=typed(team, notitie="nummer 111222333 staat erop"))

    assert "111222333" not in str(Concept.objects.get().gegevens)
    assert "burgerservicenummer" in response.json()["let_op"]


def test_a_draft_can_be_thrown_away(team, helper):
    invoer = typed(team, notitie="weg ermee")
    helper.post("spreekuur:concept-save", data=invoer)

    helper.post("spreekuur:concept-delete", invoer["uuid"])

    assert not Concept.objects.exists()


def test_what_was_undone_can_be_thrown_away_from_the_form_it_came_back_in(team, helper):
    invoer = typed(team, notitie="weg ermee")
    helper.post("spreekuur:concept-save", data=invoer)
    weg = 'form="weggooien">Weggooien'
    assert weg not in helper.get("spreekuur:contact-create").content.decode()
    assert weg in helper.get("spreekuur:contact-create", query={"concept": invoer["uuid"]}).content.decode()

    response = helper.post("spreekuur:concept-delete", invoer["uuid"], data={"klaar": "1"})

    assert (response.status_code, response.url) == (302, "/")
    assert not Concept.objects.exists()


def test_a_warning_word_only_warns(team, helper):
    invoer = typed(team, onderwerp=team.onderwerp().pk, notitie="De diagnose is bekend")

    response = helper.post("spreekuur:contact-create", data=invoer)

    assert "diagnose" in helper.open(response.url).context["opgeslagen"].let_op
    assert Contact.objects.exists()


def test_another_open_question_of_this_client_is_told_after_saving(team, helper):
    client = team.client()
    ToewijzingFactory(client=client, gebruiker=helper.gebruiker)
    vraag = VraagFactory(contact__clients=[client], contact__locatie=team.locatie)
    invoer = typed(team, bezoeker="client", clients=[client.pk], onderwerp=team.onderwerp().pk)

    response = helper.post("spreekuur:contact-create", data=invoer)

    assert helper.open(response.url).context["opgeslagen"].nog_open == vraag


def test_the_same_about_the_same_person_on_one_day_is_told_after_saving(team, helper):
    client = team.client()
    ToewijzingFactory(client=client, gebruiker=helper.gebruiker)
    invoer = {"bezoeker": "client", "clients": [client.pk], "onderwerp": team.onderwerp().pk}
    anders = {**invoer, "onderwerp": team.onderwerp().pk}

    told = []
    for data in (invoer, anders, invoer):
        response = helper.post("spreekuur:contact-create", data=typed(team, **data))
        told.append(helper.open(response.url).context["opgeslagen"].eerder)

    assert told == [None, None, Contact.objects.order_by("pk").first()]


def test_at_night_drafts_of_a_week_ago_go_and_younger_ones_stay(helper):
    nu = timezone.now()
    for dagen in (8, 6):
        Concept.objects.create(gebruiker=helper.gebruiker, uuid=uuid4(), bewaard_at=nu - timedelta(days=dagen))

    nacht()

    assert Concept.objects.get().bewaard_at == nu - timedelta(days=6)


@pytest.mark.django_db(transaction=True)
def test_a_draft_that_comes_along_with_its_own_contact_is_never_left_beside_it():
    """The page sends the last of what was typed while it saves: whichever comes first, the draft does not stay."""
    team = Team()
    helper = Collega(Rol.VRIJWILLIGER, team.locatie)
    onderwerp = team.onderwerp()

    for _ in range(5):
        invoer = typed(team, onderwerp=onderwerp.pk, notitie="brief")

        def send(naam: str, invoer: dict = invoer) -> None:
            try:
                browser = DjangoClient()
                browser.cookies = helper.client.cookies
                browser.post(reverse(naam), invoer)
            finally:
                connection.close()

        with ThreadPoolExecutor(2) as pool:
            list(pool.map(send, ("spreekuur:contact-create", "spreekuur:concept-save")))

    assert Contact.objects.count() == 5
    assert not Concept.objects.exists()
