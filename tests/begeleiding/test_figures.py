"""Which trajecten and what was arranged count, and for which gemeente."""

from datetime import date

import pytest

from begeleiding.models import Puntstand, Traject
from core.periode import Periode
from tests.factories import GemeentedefinitieFactory, GemeenteFactory
from tests.factories_begeleiding import PuntstandFactory, TrajectFactory

JAAR = Periode.jaar(2017)


@pytest.fixture
def gemeente(db):
    return GemeenteFactory()


def test_the_second_year_of_a_year_is_the_cohort_of_the_year_before(gemeente):
    for begin in (date(2015, 12, 31), date(2018, 1, 1)):
        TrajectFactory(gemeente=gemeente, begin=begin)
    cohort = {TrajectFactory(gemeente=gemeente, begin=begin) for begin in (date(2016, 1, 1), date(2016, 12, 31))}

    assert set(Traject.objects.in_gemeente(gemeente).tweede_jaar_in(JAAR)) == cohort


def test_who_left_in_the_first_year_still_belongs_to_the_cohort(gemeente):
    weg = TrajectFactory(gemeente=gemeente, begin=date(2016, 2, 2), afgerond_op=date(2016, 5, 5), uitkomst="verhuisd")

    assert set(Traject.objects.tweede_jaar_in(JAAR)) == {weg}


@pytest.mark.parametrize(("maanden", "aantal"), [(12, 0), (15, 1), (18, 1), (24, 1)])
def test_a_year_of_guidance_has_no_second_year(gemeente, maanden, aantal):
    GemeentedefinitieFactory(gemeente=gemeente, maanden_begeleiding=maanden)
    TrajectFactory(gemeente=gemeente, begin=date(2016, 2, 2))

    assert Traject.objects.tweede_jaar_in(JAAR).count() == aantal


def test_the_definition_of_the_first_day_decides(gemeente):
    GemeentedefinitieFactory(gemeente=gemeente, maanden_begeleiding=12, eind=date(2016, 7, 1))
    GemeentedefinitieFactory(gemeente=gemeente, begin=date(2016, 7, 1), maanden_begeleiding=24, vestiging_tot=6)
    oud, nieuw = (TrajectFactory(gemeente=gemeente, begin=begin) for begin in (date(2016, 6, 30), date(2016, 7, 1)))

    rows = {traject: traject.regels() for traject in Traject.objects.met_regels()}
    assert (rows[oud].maanden, rows[nieuw].maanden, rows[nieuw].vestiging_tot) == (12, 24, 6)


def test_a_second_go_and_what_lapsed_count_nowhere(gemeente):
    eerste = TrajectFactory(gemeente=gemeente, afgerond_op=date(2017, 4, 4), uitkomst="afgebroken", reden="weg")
    TrajectFactory(gemeente=gemeente, client=eerste.client, begin=date(2017, 9, 9), herstart_van=eerste)
    vervallen = TrajectFactory(gemeente=gemeente, afgerond_op=date(2017, 4, 4), uitkomst="vervallen")
    PuntstandFactory(traject=vervallen)

    assert set(Traject.objects.begonnen_in(JAAR)) == {eerste}
    assert set(Traject.objects.afgerond_in(JAAR)) == {eerste}
    assert not Puntstand.objects.gedaan_in(JAAR).exists()


def test_what_is_not_needed_was_not_arranged(gemeente):
    PuntstandFactory(traject__gemeente=gemeente, stand="niet nodig")
    gedaan = PuntstandFactory(traject__gemeente=gemeente, stand="samen gedaan")

    assert set(Puntstand.objects.in_gemeente(gemeente).gedaan_in(JAAR)) == {gedaan}
