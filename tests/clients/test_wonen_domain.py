"""The reasons why something about a home or a gezin cannot be, each with its boundary."""

from datetime import date, timedelta

import pytest

from clients.domain import (
    Geboorte,
    Verblijf,
    clean_postcode,
    why_no_begin,
    why_no_bewoning,
    why_no_dag,
    why_no_einde,
    why_no_geboorte_in_gezin,
    why_no_gva,
    why_no_huisvesting,
    why_no_telling,
)

VANDAAG = date(2026, 11, 24)
MEI, JUNI = date(2017, 5, 10), date(2017, 6, 1)
DORP = Verblijf(1, "Voorbeelddorp", MEI, None)


@pytest.mark.parametrize(
    ("dag", "vooruit", "mag"),
    [
        (date(1990, 1, 1), 0, True),
        (date(1989, 12, 31), 0, False),
        (VANDAAG, 0, True),
        (VANDAAG + timedelta(days=1), 0, False),
        (VANDAAG + timedelta(days=60), 60, True),
        (VANDAAG + timedelta(days=61), 60, False),
    ],
)
def test_a_day_lies_between_1990_and_what_can_be_known(dag, vooruit, mag):
    assert (why_no_dag(dag, vandaag=VANDAAG, vooruit=vooruit) is None) is mag


@pytest.mark.parametrize(("dagen", "mag"), [(-731, False), (-730, True), (0, True), (730, True), (731, False)])
def test_a_counting_date_lies_within_two_years_of_the_own_date(dagen, mag):
    assert (why_no_telling(MEI + timedelta(days=dagen), begin=MEI, vandaag=VANDAAG) is None) is mag


def test_a_counting_date_that_is_not_known_is_no_mistake():
    assert why_no_telling(None, begin=MEI, vandaag=VANDAAG) is None


@pytest.mark.parametrize(("jaar", "mag"), [(2015, False), (2016, True), (2017, True), (2018, False)])
def test_gva_was_in_2016_and_2017(jaar, mag):
    assert (why_no_gva(date(jaar, 6, 1)) is None) is mag


def test_somebody_can_come_from_another_gemeente_but_not_on_the_same_day():
    assert why_no_huisvesting(DORP, gemeente=2, begin=JUNI) is None
    assert "al gehuisvest in Voorbeelddorp" in (why_no_huisvesting(DORP, gemeente=2, begin=MEI) or "")


def test_somebody_who_left_can_come_back():
    assert why_no_huisvesting(None, gemeente=1, begin=JUNI) is None


@pytest.mark.parametrize(
    ("gemeente", "woning", "begin", "zin"),
    [
        (2, 9, JUNI, "niet in Voorbeelddorp"),
        (1, 9, MEI - timedelta(days=1), "pas vanaf 10-05-2017"),
        (1, 7, JUNI, "al in deze woning"),
        (1, 9, JUNI, None),
    ],
)
def test_a_home_stands_in_the_gemeente_and_is_another_one(gemeente, woning, begin, zin):
    laatste = Verblijf(7, "Voorbeeldstraat 7", MEI, None)

    reden = why_no_bewoning(DORP, laatste, woning=woning, gemeente=gemeente, begin=begin)

    assert reden is None if zin is None else zin in (reden or "")


def test_nobody_moves_within_a_gemeente_that_they_left():
    weg = Verblijf(1, "Voorbeelddorp", MEI, JUNI)

    assert "niet meer in Voorbeelddorp" in (why_no_bewoning(weg, None, woning=9, gemeente=1, begin=JUNI) or "")


def test_the_first_day_moves_no_further_than_the_next_home():
    bewoningen = [Verblijf(7, "een", MEI, JUNI), Verblijf(8, "twee", JUNI, None)]

    assert why_no_begin(JUNI - timedelta(days=1), bewoningen=bewoningen) is None
    assert "01-06-2017" in (why_no_begin(JUNI, bewoningen=bewoningen) or "")
    assert "eindigde al" in (why_no_begin(JUNI, bewoningen=bewoningen[:1]) or "")


@pytest.mark.parametrize(("eind", "mag"), [(MEI, False), (JUNI, False), (JUNI + timedelta(days=1), True)])
def test_leaving_comes_after_coming_and_after_the_last_home(eind, mag):
    assert (why_no_einde(MEI, eind, laatste_bewoning=JUNI) is None) is mag


@pytest.mark.parametrize(
    ("geboorte", "mag"),
    [
        (Geboorte.van_delen(2017, 5, 10), True),
        (Geboorte.van_delen(2017, 5), True),
        (Geboorte.van_delen(None), True),
        (Geboorte.van_delen(2016), False),
    ],
)
def test_a_birth_agrees_with_the_birth_date_as_far_as_it_is_known(geboorte, mag):
    assert (why_no_geboorte_in_gezin(geboorte, begin=MEI) is None) is mag


@pytest.mark.parametrize(("tekst", "goed"), [("2202ab", "2202 AB"), (" 2202  AB ", "2202 AB"), ("", "")])
def test_a_postcode_reads_as_on_an_envelope(tekst, goed):
    assert clean_postcode(tekst) == goed


@pytest.mark.parametrize("tekst", ["0202 AB", "2202", "2202 A1", "22022 AB", "２２０２ AB", "2202 ÄB"])
def test_what_is_no_postcode_is_refused(tekst):
    with pytest.raises(ValueError, match="vier cijfers en twee letters"):
        clean_postcode(tekst)
