"""For which gemeenten a locatie works, and the day that a date field understood."""

from datetime import timedelta

import pytest
from django.utils import timezone

from core.datums import say_day
from organisatie.models import Werkgebied
from tests.factories import GemeenteFactory


def test_a_beheerder_lets_a_locatie_work_for_one_more_gemeente(beheerder, locatie):
    nieuw = GemeenteFactory(naam="Verzonnen aan Zee")

    response = beheerder.post("organisatie:werkgebied-create", locatie.pk, data={"gemeente": nieuw.pk})

    assert response.status_code == 302
    assert nieuw in locatie.gemeenten.all()
    assert "Verzonnen aan Zee" in beheerder.get("organisatie:locatie-list").content.decode()


def test_a_gemeente_that_the_locatie_serves_already_cannot_be_chosen(beheerder, locatie, gemeente):
    response = beheerder.post("organisatie:werkgebied-create", locatie.pk, data={"gemeente": gemeente.pk})

    assert response.context["form"].errors == {"gemeente": ["Kies een mogelijkheid uit de lijst."]}
    assert Werkgebied.objects.filter(locatie=locatie).count() == 1


def test_the_list_of_locaties_asks_as_much_for_many_as_for_few(beheerder, locatie, django_assert_max_num_queries):
    for _ in range(5):
        Werkgebied.objects.create(locatie=locatie, gemeente=GemeenteFactory())

    with django_assert_max_num_queries(8):
        beheerder.get("organisatie:locatie-list")


@pytest.mark.parametrize("woord", ["gisteren", "GISTEREN "])
def test_a_typed_day_is_shown_back_with_its_weekday(vrijwilliger, woord):
    text = vrijwilliger.get("organisatie:dag-detail", query={"tekst": woord}).content.decode()

    assert text == say_day(timezone.localdate() - timedelta(days=1))


@pytest.mark.parametrize(
    ("tekst", "zin"),
    [("", ""), ("onzin", ""), ("31-02-2026", "Februari 2026 heeft 28 dagen. Kijk de datum na."), ("x" * 5000, "")],
)
def test_what_is_no_day_is_asked_about_or_left(vrijwilliger, tekst, zin):
    assert vrijwilliger.get("organisatie:dag-detail", query={"tekst": tekst}).content.decode() == zin
