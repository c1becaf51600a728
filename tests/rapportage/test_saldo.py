"""The balance over the years: the rule by itself, and through the rows."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapportage.rekenen import count_jaarstaten
from rapportage.tonen.saldo import Correctiebeeld, Openingbeeld, list_saldoverloop
from tests.factories import BeginsaldoFactory, SaldocorrectieFactory, TaakstellingFactory
from tests.rapportage.wereld import STAND, Wereld, count_waarden

JAREN = range(2015, 2021)
aantallen = st.dictionaries(st.sampled_from(JAREN), st.integers(0, 200), min_size=len(JAREN), max_size=len(JAREN))
correcties = st.lists(
    st.builds(Correctiebeeld, st.dates(date(2014, 1, 1), date(2020, 12, 31)), st.integers(-20, 20)), max_size=8
)


def overloop(opening, gehuisvest, taakstelling, correcties=(), jaren=JAREN):
    return list_saldoverloop(
        opening, gehuisvest=gehuisvest, taakstelling=taakstelling, correcties=list(correcties), jaren=jaren
    )


def test_noordwijk_2017_ends_in_balance():
    saldo = overloop(Openingbeeld(2017, -16), {2017: 51}, {2017: 35}, jaren=[2017])[2017]

    assert (saldo.begin, saldo.te_huisvesten, saldo.eind) == (-16, 51, 0)


def test_a_correction_on_1_january_moves_the_opening_and_not_the_year():
    saldi = overloop(
        Openingbeeld(2018, 0),
        {2018: 142},
        {2018: 166, 2019: 10},
        [Correctiebeeld(date(2019, 1, 1), 2)],
        jaren=[2018, 2019],
    )

    assert (saldi[2018].eind, saldi[2019].begin, saldi[2019].eind) == (-24, -22, -32)


def test_a_correction_within_the_year_moves_its_end():
    saldi = overloop(
        Openingbeeld(2018, 0),
        {2018: 10},
        {2018: 12, 2019: 0},
        [Correctiebeeld(date(2018, 12, 31), 5)],
        jaren=[2018, 2019],
    )

    assert (saldi[2018].begin, saldi[2018].eind, saldi[2019].begin) == (0, 3, 3)


def test_a_correction_on_the_opening_day_is_in_the_opening_already():
    saldo = overloop(Openingbeeld(2018, -4), {}, {2018: 0}, [Correctiebeeld(date(2018, 1, 1), 3)], jaren=[2018])[2018]

    assert (saldo.begin, saldo.correctie_begin, saldo.eind) == (-4, 0, -4)


@pytest.mark.parametrize(
    ("opening", "taakstelling"),
    [(None, {2017: 3}), (Openingbeeld(2018, 0), {2017: 3}), (Openingbeeld(2016, 0), {2017: 3})],
)
def test_a_balance_without_its_past_is_unknown(opening, taakstelling):
    saldo = overloop(opening, {2017: 4}, taakstelling, jaren=[2017])[2017]

    assert (saldo.begin, saldo.eind) == (None, None)


@given(gehuisvest=aantallen, taakstelling=aantallen, correcties=correcties, begin=st.integers(-50, 50))
def test_each_year_opens_where_the_last_one_closed(gehuisvest, taakstelling, correcties, begin):
    saldi = overloop(Openingbeeld(2015, begin), gehuisvest, taakstelling, correcties)

    for jaar in JAREN[1:]:
        assert saldi[jaar].begin == saldi[jaar - 1].eind + saldi[jaar].correctie_begin


@given(gehuisvest=aantallen, taakstelling=aantallen, correcties=correcties, begin=st.integers(-50, 50))
def test_what_is_to_be_housed_is_what_ends_in_balance(gehuisvest, taakstelling, correcties, begin):
    for saldo in overloop(Openingbeeld(2015, begin), gehuisvest, taakstelling, correcties).values():
        assert saldo.eind == saldo.gehuisvest - saldo.te_huisvesten + saldo.correcties


@pytest.mark.django_db
def test_the_balance_is_computed_from_the_rows_of_all_years():
    wereld = Wereld.maak()
    BeginsaldoFactory(gemeente=wereld.gemeente, jaar=2016, saldo=-5)
    for jaar in (2016, 2017):
        TaakstellingFactory(gemeente=wereld.gemeente, jaar=jaar, helft=1, aantal=1)
        TaakstellingFactory(gemeente=wereld.gemeente, jaar=jaar, helft=2, aantal=2)
    wereld.gehuisvest(date(2016, 7, 1))
    wereld.gehuisvest(date(2017, 7, 1))
    SaldocorrectieFactory(gemeente=wereld.gemeente, op=date(2017, 1, 1), aantal=1)
    SaldocorrectieFactory(gemeente=wereld.gemeente, op=date(2017, 6, 1), aantal=2)

    gevonden = count_waarden(wereld.gemeente, 2017, STAND)

    assert (gevonden["saldo-begin"], gevonden["te-huisvesten"], gevonden["saldo-eind"]) == (-6, 9, -6)


@pytest.mark.django_db
def test_all_balances_together_take_five_queries(django_assert_num_queries):
    """What is kept, the first balance, who were housed, the taakstelling and the corrections."""
    wereld = Wereld.maak()
    BeginsaldoFactory(gemeente=wereld.gemeente, jaar=2012)

    with django_assert_num_queries(5):
        count_jaarstaten(wereld.gemeente, range(2012, 2018), STAND, codes=["saldo-begin"])


@pytest.mark.django_db
def test_a_balance_is_counted_from_its_first_year_whatever_years_are_asked():
    wereld = Wereld.maak()
    BeginsaldoFactory(gemeente=wereld.gemeente, jaar=2012)
    for jaar in range(2012, 2018):
        TaakstellingFactory(gemeente=wereld.gemeente, jaar=jaar, helft=1, aantal=jaar - 2000)
        wereld.gehuisvest(date(jaar, 12, 31))

    alle = count_jaarstaten(wereld.gemeente, range(2012, 2018), STAND)

    for jaar in range(2012, 2018):
        assert count_jaarstaten(wereld.gemeente, [jaar], STAND)[jaar].saldo == alle[jaar].saldo
    assert alle[2017].saldo.eerder_gehuisvest == (1, 1, 1, 1, 1)
    assert count_jaarstaten(wereld.gemeente, [2017], STAND, codes=["contacten"])[2017].saldo.begin is None


@pytest.mark.django_db
def test_a_year_without_taakstelling_has_no_end():
    wereld = Wereld.maak()
    BeginsaldoFactory(gemeente=wereld.gemeente, jaar=2017, saldo=3)

    gevonden = count_waarden(wereld.gemeente, 2017, STAND)

    assert (gevonden["taakstelling"], gevonden["saldo-begin"], gevonden["saldo-eind"]) == (None, 3, None)
