"""Before another definition is kept, the page says what it would have done to the figures of last year."""

from datetime import date

import pytest
from django.utils import timezone

from begeleiding.actions import trajecten_bijwerken
from begeleiding.models import Traject
from organisatie.models import Gemeentedefinitie
from tests.factories import ClientFactory, GemeentedefinitieFactory, HuisvestingFactory, RegistratieFactory
from tests.organisatie.test_schermen import FORMS

DATA = {naam: waarde for naam, waarde in FORMS["gemeentedefinitie-create"].items() if naam != "bekeken"}


@pytest.fixture
def vorig_jaar():
    return timezone.localdate().year - 1


@pytest.fixture
def filled(systeem, locatie, gemeente, vorig_jaar):
    """Last year an adult and a child came to live here, and the gemeente begins a traject from 16 on."""
    GemeentedefinitieFactory(gemeente=gemeente, traject_vanaf=16)
    for groep in ("trajecten", "huisvesting"):
        RegistratieFactory(gemeente=gemeente, groep=groep)
    for geboren in (1990, vorig_jaar - 8):
        dag = date(geboren, 1, 1)
        client = ClientFactory(locatie=locatie, geboren_vroegst=dag, geboren_laatst=dag)
        HuisvestingFactory(client=client, gemeente=gemeente, begin=date(vorig_jaar, 3, 3))
    trajecten_bijwerken(by=systeem)
    return gemeente


def post(collega, gemeente, **velden):
    return collega.post("organisatie:gemeentedefinitie-create", gemeente.pk, data=DATA | velden)


def verschillen(response):
    return {naam: (voor, na) for naam, voor, na in response.context["proef"].verschillen}


def test_a_lower_age_shows_how_many_trajecten_there_would_have_been(teamleider, filled, vorig_jaar):
    response = post(teamleider, filled, traject_vanaf="", huisvestingsdatum="eigen")

    assert response.context["proef"].jaar == vorig_jaar
    assert verschillen(response) == {"Trajecten, eerste jaar": (1, 2)}
    assert "Trajecten, eerste jaar" in response.content.decode()


def test_looking_stores_nothing(teamleider, filled):
    post(teamleider, filled, traject_vanaf="")

    assert Gemeentedefinitie.objects.count() == 1
    assert Traject.objects.count() == 1


def test_saving_after_looking_starts_the_definition_and_its_trajecten(teamleider, filled, vorig_jaar):
    begin = f"01-01-{vorig_jaar}"
    bekeken = post(teamleider, filled, traject_vanaf="", begin=begin, huisvestingsdatum="eigen")
    hidden = {field.html_name: field.value() or "" for field in bekeken.context["form"]}

    response = teamleider.post("organisatie:gemeentedefinitie-create", filled.pk, data=hidden | {"bekeken": "ja"})

    assert response.status_code == 302
    assert Gemeentedefinitie.objects.count() == 2
    assert Traject.objects.count() == 2


def test_what_cannot_be_kept_is_said_before_it_is_looked_at(teamleider, filled):
    response = post(teamleider, filled, begin="01-01-2000")

    assert response.context["form"].errors == {"begin": ["Op deze dag begint al een definitie. Kies een andere dag."]}


def test_a_beheerder_sees_which_figures_change_and_no_number(beheerder, filled):
    response = post(beheerder, filled, traject_vanaf="", huisvestingsdatum="eigen")

    text = response.content.decode()
    assert "Trajecten, eerste jaar" in text
    assert "Zou tellen" not in text


def test_without_a_difference_it_says_so(teamleider, filled):
    response = post(teamleider, filled, maanden_infopunt="24", huisvestingsdatum="eigen")

    assert "Geen enkel cijfer" in response.content.decode()
