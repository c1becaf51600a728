"""The free days of the Algemene termijnenwet, against lists that were made by hand."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.each import each
from wetgeving.begrippen import Duur
from wetgeving.boek import Regelboek, Versie
from wetgeving.kalender import (
    AANGEWEZEN,
    Aangewezen,
    Kalender,
    compute_eerste_paasdag,
    compute_koningsdag,
    feestdagen,
    is_kb_known,
    is_vrij,
    volgende_werkdag,
    vorige_werkdag,
    waarom_vrij,
)
from wetgeving.rekenen import compute_termijn

from .hulp import losse_regel

EEN_DAG = timedelta(days=1)
dagen = st.dates(date(1990, 1, 1), date(2090, 12, 31))

# Day and month, as DOMAIN.md lists them (weekend days included).
LIJSTEN = {
    2026: "1-1 2-1 3-4 6-4 27-4 5-5 14-5 15-5 25-5 25-12 26-12",
    2027: "1-1 26-3 29-3 27-4 5-5 6-5 7-5 17-5 25-12 26-12",
    2028: "1-1 14-4 17-4 27-4 28-4 5-5 25-5 26-5 5-6 25-12 26-12",
}
# Easter Sundays as printed in almanacs: the earliest, the latest and ordinary ones.
PASEN = [
    date(1818, 3, 22), date(1943, 4, 25), date(1954, 4, 18), date(1981, 4, 19), date(2000, 4, 23), date(2008, 3, 23),
    date(2011, 4, 24), date(2016, 3, 27), date(2019, 4, 21), date(2020, 4, 12), date(2021, 4, 4), date(2022, 4, 17),
    date(2023, 4, 9), date(2024, 3, 31), date(2025, 4, 20), date(2026, 4, 5), date(2027, 3, 28), date(2028, 4, 16),
    date(2029, 4, 1), date(2030, 4, 21), date(2038, 4, 25), date(2049, 4, 18), date(2076, 4, 19),
]  # fmt: skip


@pytest.mark.parametrize("jaar", LIJSTEN)
def test_the_holidays_of_a_year_are_those_of_the_list(jaar):
    lijst = [date(jaar, int(maand), int(dag)) for dag, maand in (d.split("-") for d in LIJSTEN[jaar].split())]

    assert list(feestdagen(jaar)) == lijst


@each(PASEN, ids=str)
def test_easter_falls_on_the_day_of_the_almanac(pasen):
    assert compute_eerste_paasdag(pasen.year) == pasen


def test_easter_is_always_a_sunday_between_22_march_and_25_april():
    for jaar in range(1900, 2200):
        pasen = compute_eerste_paasdag(jaar)

        assert pasen.weekday() == 6
        assert date(jaar, 3, 22) <= pasen <= date(jaar, 4, 25)


@pytest.mark.parametrize(
    ("jaar", "dag"),
    [
        (2012, date(2012, 4, 30)),
        (2006, date(2006, 4, 29)),
        (2013, date(2013, 4, 30)),
        (2014, date(2014, 4, 26)),
        (2025, date(2025, 4, 26)),
        (2026, date(2026, 4, 27)),
        (2031, date(2031, 4, 26)),
    ],
)
def test_the_birthday_of_the_king_moves_from_a_sunday_to_the_saturday_before(jaar, dag):
    assert compute_koningsdag(jaar) == dag
    assert dag in feestdagen(jaar)


def test_five_may_is_a_holiday_every_year():
    assert all(date(jaar, 5, 5) in feestdagen(jaar) for jaar in range(1995, 2060))


def test_two_holidays_on_one_day_keep_both_names():
    assert feestdagen(2016)[date(2016, 5, 5)] == "Bevrijdingsdag en Hemelvaartsdag"


def test_no_holiday_list_can_be_changed_by_a_caller():
    with pytest.raises(TypeError):
        feestdagen(2026)[date(2026, 7, 1)] = "verzonnen"  # type: ignore[index]


@pytest.mark.parametrize(
    ("dag", "waarom"),
    [
        (date(2026, 11, 21), "zaterdag"),
        (date(2026, 11, 22), "zondag"),
        (date(2026, 11, 23), None),
        (date(2026, 12, 26), "Tweede Kerstdag"),
        (date(2026, 4, 3), "Goede Vrijdag"),
        (date(2026, 5, 15), "dag na Hemelvaartsdag"),
        (date(2026, 12, 24), None),
    ],
)
def test_a_free_day_says_why_it_is_free(dag, waarom):
    assert waarom_vrij(dag) == waarom
    assert is_vrij(dag) is (waarom is not None)


def test_every_designated_day_is_a_working_day_otherwise_and_names_its_source():
    for aangewezen in AANGEWEZEN:
        assert aangewezen.dag.weekday() < 5
        assert feestdagen(aangewezen.dag.year)[aangewezen.dag] == aangewezen.naam
        assert aangewezen.bron
        assert is_kb_known(aangewezen.dag.year)


def test_a_designated_day_lies_beside_the_holiday_of_its_name():
    """A day typed wrong would lie alone."""
    for aangewezen in AANGEWEZEN:
        buren = [aangewezen.dag - EEN_DAG, aangewezen.dag + EEN_DAG]

        assert any(is_vrij(buur) and buur.weekday() < 5 for buur in buren), aangewezen
        if "Hemelvaart" in aangewezen.naam:
            assert aangewezen.dag == compute_eerste_paasdag(aangewezen.dag.year) + 40 * EEN_DAG


def test_the_decree_is_known_for_the_years_that_were_read_and_no_others():
    assert [jaar for jaar in range(1990, 2060) if is_kb_known(jaar)] == list(range(2017, 2029))


@given(dagen)
def test_the_next_and_the_previous_working_day_are_the_nearest_ones(dag):
    volgende, vorige = volgende_werkdag(dag), vorige_werkdag(dag)

    assert vorige <= dag <= volgende
    assert not is_vrij(volgende)
    assert not is_vrij(vorige)
    assert all(is_vrij(vorige + n * EEN_DAG) for n in range(1, (volgende - vorige).days))


@given(dagen)
def test_a_working_day_is_its_own_next_and_previous(dag):
    if not is_vrij(dag):
        assert volgende_werkdag(dag) == dag == vorige_werkdag(dag)


# A decree of the future: it designates a Monday that was an ordinary working day until then.
BEKEND = date(2027, 9, 1)
BRUG = Aangewezen(date(2029, 4, 30), "dag na Koningsdag", "Stcrt. 2027, verzonnen", ingevoerd=BEKEND)
VRIJDAG_KONINGSDAG = date(2029, 4, 27)


def boek() -> Regelboek:
    return Regelboek([losse_regel(Duur(weken=4))], (*AANGEWEZEN, BRUG))


@pytest.mark.parametrize(
    ("bekend_op", "einde"),
    [
        (date(2027, 8, 31), date(2029, 4, 30)),
        (BEKEND, date(2029, 5, 1)),
        (None, date(2029, 5, 1)),
    ],
)
def test_a_new_designated_day_counts_from_the_day_on_which_the_software_knew_it(bekend_op, einde):
    kalender = boek().kalender_op(bekend_op)
    berekend = compute_termijn(
        boek().regel_on("losse_termijn", VRIJDAG_KONINGSDAG), date(2029, 3, 30), kalender=kalender
    )

    assert berekend.ongerold == VRIJDAG_KONINGSDAG
    assert berekend.wettelijk == einde


def test_the_edition_of_the_calendar_stands_in_the_name_of_what_was_computed_with_it():
    regelboek = boek()
    regel = regelboek.regel_on("losse_termijn", VRIJDAG_KONINGSDAG)
    eerste, tweede = (Versie(regel, kalender).naam for kalender in regelboek.kalenders)

    assert (eerste, tweede) == ("losse_termijn@1900-01-01", "losse_termijn@1900-01-01+kalender-2027-09-01")
    assert regelboek.versie(tweede) is regelboek.versie(eerste) is regel
    assert regelboek.rekenwijze(tweede).kalender.is_vrij(BRUG.dag)
    assert not regelboek.rekenwijze(eerste).kalender.is_vrij(BRUG.dag)
    with pytest.raises(LookupError, match="2027-09-02"):
        regelboek.rekenwijze("losse_termijn@1900-01-01+kalender-2027-09-02")


def test_calendars_with_the_same_days_are_the_same_calendar():
    eerste, tweede = boek().kalenders

    assert eerste == Kalender((*AANGEWEZEN, BRUG), None) == Kalender(AANGEWEZEN, None)
    assert hash(eerste) == hash(Kalender(AANGEWEZEN, None))
    assert eerste != tweede
    assert eerste != "kalender"


@given(dagen, st.none() | dagen)
def test_an_older_calendar_knows_no_day_that_came_later(dag, bekend_op):
    kalender = boek().kalender_op(bekend_op)

    if dag != BRUG.dag:
        assert kalender.is_vrij(dag) == is_vrij(dag)
    assert kalender.is_vrij(BRUG.dag) is (bekend_op is None or bekend_op >= BEKEND)
