"""Where and when somebody has lessons, and who counts."""

from datetime import date

import pytest

from core.errors import Refused
from core.periode import Periode
from inburgering.actions import taalles_create
from inburgering.models import Taalles
from tests.factories import ClientFactory, HuisvestingFactory, PartnerFactory, ToewijzingFactory
from tests.factories_termijnen import TaallesFactory

JAAR = Periode.jaar(2017)


@pytest.fixture
def client(locatie, vrijwilliger):
    client = ClientFactory(locatie=locatie)
    ToewijzingFactory(client=client, gebruiker=vrijwilliger.gebruiker)
    return client


@pytest.fixture
def bewoner(db, gemeente):
    return HuisvestingFactory(gemeente=gemeente, begin=date(2015, 1, 1)).client


def test_lessons_stand_on_the_page_and_end(vrijwilliger, client):
    school = PartnerFactory(naam="Taalschool Voorbeeld", soort="taalschool")
    data = {"aanbieder": school.pk, "lestijden": "maandag, 9 tot 12 uur", "begin": "5-1-2026"}
    vrijwilliger.post("inburgering:taalles-create", client.pk, data=data)
    les = Taalles.objects.get()

    tekst = vrijwilliger.get("inburgering:inburgering-detail", client.pk).content.decode()
    vrijwilliger.post("inburgering:taalles-update", les.pk, data=data | {"laatste_dag": "9-1-2026", "versie": "1"})

    assert "Taalschool Voorbeeld" in tekst
    assert "maandag, 9 tot 12 uur" in tekst
    les.refresh_from_db()
    assert les.eind == date(2026, 1, 10)


@pytest.mark.parametrize(
    ("velden", "veld"),
    [({"eind": date(2026, 1, 5)}, "laatste_dag"), ({"aanbieder": "advocaat"}, "aanbieder")],
)
def test_lessons_are_given_by_a_school_and_end_after_they_begin(systeem, client, velden, veld):
    aanbieder = PartnerFactory(soort=velden.pop("aanbieder", "taalschool"))

    with pytest.raises(Refused) as niet:
        taalles_create(by=systeem, client=client, aanbieder=aanbieder, begin=date(2026, 1, 5), **velden)

    assert niet.value.veld == veld


@pytest.mark.parametrize(
    ("begin", "eind", "telt"),
    [
        (date(2016, 5, 5), None, True),
        (date(2016, 5, 5), date(2017, 1, 1), False),
        (date(2017, 12, 31), None, True),
        (date(2018, 1, 1), None, False),
    ],
)
def test_one_day_in_the_year_counts(bewoner, gemeente, begin, eind, telt):
    les = TaallesFactory(client=bewoner, begin=begin, eind=eind)

    assert list(Taalles.objects.gevolgd_in(JAAR, gemeente)) == ([les] if telt else [])


def test_a_person_counts_once_over_schools_and_records(bewoner, gemeente):
    eerste = TaallesFactory(client=bewoner, begin=date(2017, 1, 1), eind=date(2017, 3, 3))
    TaallesFactory(client=bewoner, begin=date(2017, 4, 4))
    TaallesFactory(client=ClientFactory(hoofd=bewoner), begin=date(2017, 5, 5))

    assert list(Taalles.objects.gevolgd_in(JAAR, gemeente)) == [eerste]
