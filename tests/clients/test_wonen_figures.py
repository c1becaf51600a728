"""The querysets that the housing figures count: by the date that the gemeente counts, and each person once."""

from datetime import date, timedelta

import pytest

from clients.models import Bewoning, Huisvesting, Woning
from core.periode import Periode
from tests.factories import (
    BewoningFactory,
    ClientFactory,
    GemeentedefinitieFactory,
    GemeenteFactory,
    HuisvestingFactory,
    WoningFactory,
)

JAAR = Periode.jaar(2017)
NIEUWJAAR, OUDJAAR = date(2017, 1, 1), date(2017, 12, 31)
EEN_DAG = timedelta(days=1)


def counted(periode=JAAR):
    return set(Huisvesting.objects.gehuisvest_in(periode))


@pytest.mark.parametrize(
    ("dag", "telt"),
    [(NIEUWJAAR - EEN_DAG, False), (NIEUWJAAR, True), (OUDJAAR, True), (OUDJAAR + EEN_DAG, False)],
)
def test_a_placement_counts_in_the_year_of_its_day(db, dag, telt):
    huisvesting = HuisvestingFactory(begin=dag)

    assert (huisvesting in counted()) is telt


@pytest.mark.parametrize(("definitie", "veld"), [("eigen", "begin"), ("brp", "brp_op"), ("coa", "coa_op")])
def test_the_gemeente_says_which_date_counts(db, definitie, veld):
    gemeente = GemeenteFactory()
    GemeentedefinitieFactory(gemeente=gemeente, huisvestingsdatum=definitie)
    data = {"begin": date(2016, 12, 20), "brp_op": date(2016, 12, 24), "coa_op": date(2016, 12, 28)}

    huisvesting = HuisvestingFactory(gemeente=gemeente, **data | {veld: date(2017, 1, 3)})

    assert counted() == {huisvesting}
    assert counted(Periode.jaar(2016)) == set()


def test_the_definition_of_the_own_date_decides_and_not_a_later_one(db):
    gemeente = GemeenteFactory()
    GemeentedefinitieFactory(gemeente=gemeente, huisvestingsdatum="eigen", eind=date(2017, 7, 1))
    GemeentedefinitieFactory(gemeente=gemeente, huisvestingsdatum="brp", begin=date(2017, 7, 1))
    oud = HuisvestingFactory(gemeente=gemeente, begin=date(2017, 6, 30), brp_op=date(2018, 1, 2))
    HuisvestingFactory(gemeente=gemeente, begin=date(2017, 7, 1), brp_op=date(2018, 1, 2))

    assert counted() == {oud}


def test_a_placement_without_the_date_that_counts_is_missing_and_not_counted(db):
    gemeente = GemeenteFactory()
    GemeentedefinitieFactory(gemeente=gemeente, huisvestingsdatum="brp")
    zonder = HuisvestingFactory(gemeente=gemeente, begin=OUDJAAR)
    HuisvestingFactory(gemeente=gemeente, begin=OUDJAAR, soort="verhuisd")
    HuisvestingFactory(gemeente=gemeente, begin=OUDJAAR, brp_op=OUDJAAR)

    assert set(Huisvesting.objects.zonder_teldatum_in(JAAR)) == {zonder}
    assert zonder not in counted()


def test_who_moved_here_from_another_gemeente_is_not_counted(db):
    HuisvestingFactory(soort="verhuisd")

    assert counted() == set()


def test_two_records_of_one_person_count_once_by_the_first_placement(db):
    hoofd = ClientFactory()
    dubbel = ClientFactory(hoofd=hoofd)
    gemeente = GemeenteFactory()
    eerste = HuisvestingFactory(client=dubbel, gemeente=gemeente, begin=date(2017, 2, 1))
    HuisvestingFactory(client=hoofd, gemeente=gemeente, begin=date(2017, 3, 1))

    assert counted() == {eerste}


def test_two_records_with_one_day_count_once(db):
    hoofd = ClientFactory()
    dubbel = ClientFactory(hoofd=hoofd)
    gemeente = GemeenteFactory()
    eerste = HuisvestingFactory(client=hoofd, gemeente=gemeente)
    HuisvestingFactory(client=dubbel, gemeente=gemeente)

    assert counted() == {eerste}


def test_two_records_loosened_again_count_twice(db):
    hoofd = ClientFactory()
    dubbel = ClientFactory(hoofd=hoofd)
    gemeente = GemeenteFactory()
    huisvestingen = {HuisvestingFactory(client=client, gemeente=gemeente) for client in (hoofd, dubbel)}

    dubbel.hoofd = None
    dubbel.save()

    assert counted() == huisvestingen


def test_a_move_within_the_gemeente_is_no_placement_and_no_rehousing(db):
    huisvesting = HuisvestingFactory(begin=date(2016, 5, 1))
    BewoningFactory(huisvesting=huisvesting, eind=date(2017, 5, 1))
    BewoningFactory(huisvesting=huisvesting, begin=date(2017, 5, 1))

    assert counted() == set()
    assert not Bewoning.objects.geherhuisvest_in(JAAR).exists()


def test_the_next_home_of_a_gva_resident_is_a_rehousing(db):
    huisvesting = HuisvestingFactory(begin=date(2017, 2, 1), is_gva=True)
    BewoningFactory(huisvesting=huisvesting, eind=OUDJAAR)
    volgende = BewoningFactory(huisvesting=huisvesting, begin=OUDJAAR)

    assert list(Bewoning.objects.geherhuisvest_in(JAAR)) == [volgende]
    assert not Bewoning.objects.geherhuisvest_in(Periode.jaar(2018)).exists()
    assert counted() == {huisvesting}


@pytest.mark.parametrize(
    ("dag", "telt"),
    [(NIEUWJAAR - EEN_DAG, False), (NIEUWJAAR, True), (OUDJAAR, True), (OUDJAAR + EEN_DAG, False), (None, False)],
)
def test_a_home_counts_in_the_year_in_which_it_became_available(db, dag, telt):
    woning = WoningFactory(beschikbaar_vanaf=dag)

    assert (woning in Woning.objects.beschikbaar_in(JAAR)) is telt
