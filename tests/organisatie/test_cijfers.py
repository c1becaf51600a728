"""The settings that figures follow from."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied

from core.errors import Refused
from organisatie.actions import (
    beginsaldo_set,
    gemeentedefinitie_create,
    gepubliceerd_create,
    registratie_create,
    saldocorrectie_create,
    taakstelling_set,
)
from organisatie.models import Beginsaldo, Gemeentedefinitie
from tests.factories import GemeenteFactory


def define(systeem, gemeente, begin, maanden=24):
    return gemeentedefinitie_create(
        by=systeem,
        gemeente=gemeente,
        begin=begin,
        maanden_begeleiding=maanden,
        maanden_infopunt=12,
        volwassen_vanaf=18,
        traject_vanaf=None,
        huisvestingsdatum="eigen",
    )


@pytest.fixture
def gemeente(db):
    return GemeenteFactory()


def test_a_new_definition_ends_the_one_before(systeem, gemeente):
    define(systeem, gemeente, date(2015, 1, 1))
    define(systeem, gemeente, date(2018, 1, 1), maanden=18)

    rows = Gemeentedefinitie.objects.order_by("begin").values_list("begin", "eind", "maanden_begeleiding")
    assert list(rows) == [(date(2015, 1, 1), date(2018, 1, 1), 24), (date(2018, 1, 1), None, 18)]


@pytest.mark.parametrize("begin", [date(2014, 1, 1), date(2016, 1, 1), date(2019, 1, 1)])
def test_a_definition_put_in_between_leaves_no_gap_and_no_overlap(systeem, gemeente, begin):
    define(systeem, gemeente, date(2015, 1, 1))
    define(systeem, gemeente, date(2018, 1, 1))

    define(systeem, gemeente, begin)

    rows = list(Gemeentedefinitie.objects.order_by("begin"))
    assert [row.eind for row in rows] == [*(row.begin for row in rows[1:]), None]


def test_two_definitions_never_begin_on_one_day(systeem, gemeente):
    define(systeem, gemeente, date(2015, 1, 1))

    with pytest.raises(Refused, match="begint al een definitie") as refused:
        define(systeem, gemeente, date(2015, 1, 1))

    assert refused.value.veld == "begin"


def test_the_taakstelling_of_a_half_year_is_one_row(systeem, gemeente):
    taakstelling_set(by=systeem, gemeente=gemeente, jaar=2017, helft=1, aantal=17)
    row = taakstelling_set(by=systeem, gemeente=gemeente, jaar=2017, helft=1, aantal=18)

    assert (row.aantal, row.versie) == (18, 2)


def test_there_is_one_opening_balance_ever(systeem, gemeente):
    beginsaldo_set(by=systeem, gemeente=gemeente, jaar=2016, saldo=-16)
    beginsaldo_set(by=systeem, gemeente=gemeente, jaar=2015, saldo=-9)

    assert list(Beginsaldo.objects.values_list("jaar", "saldo")) == [(2015, -9)]


def test_a_correction_of_nothing_is_refused_by_the_database(systeem, gemeente):
    with pytest.raises(Refused, match="verandert niets"):
        saldocorrectie_create(by=systeem, gemeente=gemeente, op=date(2019, 1, 1), aantal=0, reden="niets")


def test_the_same_group_is_not_kept_twice(systeem, gemeente):
    registratie_create(by=systeem, gemeente=gemeente, groep="gva", begin=date(2016, 1, 1))

    with pytest.raises(Refused, match="al bijgehouden"):
        registratie_create(by=systeem, gemeente=gemeente, groep="gva", begin=date(2017, 1, 1))


def test_a_printed_figure_stands_once_per_source(systeem, gemeente):
    cijfer = {"gemeente": gemeente, "code": "gehuisvest", "jaar": 2017, "bron": "jaarverslag"}
    gepubliceerd_create(by=systeem, waarde=39, **cijfer)

    with pytest.raises(Refused, match="al ingevuld voor deze bron"):
        gepubliceerd_create(by=systeem, waarde=40, **cijfer)


def test_the_gemeente_of_another_team_is_not_ours_to_set(teamleider, gemeente):
    with pytest.raises(PermissionDenied):
        beginsaldo_set(by=teamleider.toegang(), gemeente=gemeente, jaar=2016, saldo=0)
