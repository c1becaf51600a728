"""Birth dates, names and numbers as they are known; koppelen and overdragen as rules."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clients.domain import (
    Geboorte,
    Geboortezekerheid,
    Koppelfeiten,
    Naamdelen,
    TijdSinds,
    clean_v_nummer,
    measure_tijd_sinds,
    say_geboorte,
    say_leeftijd,
    show_v_nummer,
    why_no_geboorte,
    why_no_koppelen,
    why_no_overdracht,
)
from core.telefoon import clean_telefoon

DAG = date(2026, 11, 21)
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("delen", "zekerheid", "geboren", "leeftijd"),
    [
        ((1988, 3, 12), Geboortezekerheid.DAG, "12-03-1988", "38 jaar"),
        ((1988, 12, None), Geboortezekerheid.MAAND, "december 1988", "37 jaar"),
        ((1988, 11, None), Geboortezekerheid.MAAND, "november 1988", "37 of 38 jaar"),
        ((1988, None, None), Geboortezekerheid.JAAR, "1988", "37 of 38 jaar"),
        ((None, None, None), Geboortezekerheid.ONBEKEND, "onbekend", "leeftijd onbekend"),
    ],
)
def test_a_birth_date_and_age_say_no_more_than_is_known(delen, zekerheid, geboren, leeftijd):
    geboorte = Geboorte.van_delen(*delen)

    assert geboorte.zekerheid is zekerheid
    assert say_geboorte(geboorte) == str(geboorte) == geboren
    assert say_leeftijd(geboorte, op=DAG) == leeftijd


@pytest.mark.parametrize("delen", [(None, 3, None), (1988, None, 12), (1988, 2, 30)])
def test_a_birth_date_that_cannot_be_is_refused(delen):
    with pytest.raises(ValueError, match=r"without|day"):
        Geboorte.van_delen(*delen)


@given(geboren=DAYS, op=DAYS)
def test_the_true_age_lies_between_lowest_and_highest(geboren, op):
    waar = Geboorte.van_delen(geboren.year, geboren.month, geboren.day).leeftijd(op)

    for geboorte in (Geboorte.van_delen(geboren.year), Geboorte.van_delen(geboren.year, geboren.month)):
        laagst, hoogst = geboorte.leeftijd(op)
        assert laagst <= waar[0] == waar[1] <= hoogst
        assert hoogst - laagst <= 1


def test_a_name_without_family_name_shows_what_tells_people_apart():
    delen = Naamdelen(roepnaam="Tesfay", voornamen="Tesfay Yonas", vadersnaam="Haile", grootvadersnaam="Kidane")

    assert delen.weergave() == "Tesfay Haile Kidane"
    assert delen.volledig() == "Tesfay Yonas Haile Kidane"
    assert delen.zoektekst() == "Tesfay Yonas Haile Kidane"


@pytest.mark.parametrize("tekst", ["0123456789", "012 345 6789", "012-345.6789"])
def test_a_v_nummer_keeps_its_leading_zero_whatever_the_separators(tekst):
    assert clean_v_nummer(tekst) == "0123456789"
    assert show_v_nummer(clean_v_nummer(tekst)) == "012 345 6789"


@pytest.mark.parametrize("tekst", ["", "123456789", "01234567890", "012345678x", "०१२३४५६७८९"])
def test_anything_else_is_no_v_nummer(tekst):
    with pytest.raises(ValueError, match="tien cijfers"):
        clean_v_nummer(tekst)


@pytest.mark.parametrize(
    ("tekst", "nummer"),
    [
        ("06-12 34 56 78", "0612345678"),
        ("+31 6 12345678", "0612345678"),
        ("+31 (0)6 12345678", "0612345678"),
        ("0031612345678", "0612345678"),
        ("+963 944 123 456", "+963944123456"),
        ("00251911123456", "+251911123456"),
    ],
)
def test_a_telephone_number_in_any_notation_becomes_one(tekst, nummer):
    assert clean_telefoon(tekst) == nummer


@pytest.mark.parametrize("tekst", ["123456782", "012345678", "geen", "-", "+", "0612345678901234", "6123456789"])
def test_anything_else_is_no_telephone_number(tekst):
    with pytest.raises(ValueError, match="Begin met 0"):
        clean_telefoon(tekst)


@pytest.mark.parametrize(
    ("begin", "op", "sinds"),
    [
        (date(2026, 3, 3), date(2026, 11, 21), TijdSinds(1, 38)),
        (date(2026, 3, 3), date(2026, 3, 3), TijdSinds(1, 1)),
        (date(2026, 3, 3), date(2026, 3, 10), TijdSinds(1, 2)),
        (date(2025, 3, 3), date(2026, 3, 2), TijdSinds(1, 53)),
        (date(2025, 3, 3), date(2026, 3, 3), TijdSinds(2, 1)),
        (date(2026, 3, 3), date(2026, 3, 2), None),
    ],
)
def test_time_since_housing_is_counted_as_a_team_counts(begin, op, sinds):
    assert measure_tijd_sinds(begin, op) == sinds


@given(begin=DAYS, dagen=st.integers(0, 20_000))
def test_weeks_since_housing_never_run_past_a_year(begin, dagen):
    sinds = measure_tijd_sinds(begin, begin + timedelta(days=dagen))

    assert sinds is not None
    assert sinds.jaar >= 1
    assert 1 <= sinds.week <= 53


def test_a_birth_year_in_another_century_or_tomorrow_is_refused():
    assert why_no_geboorte(Geboorte.van_delen(None), vandaag=DAG) is None
    assert why_no_geboorte(Geboorte.van_delen(2026), vandaag=DAG) is None
    assert "toekomst" in why_no_geboorte(Geboorte.van_delen(2027), vandaag=DAG)
    assert "1900" in why_no_geboorte(Geboorte.van_delen(1899), vandaag=DAG)


LOS_EEN, LOS_TWEE = Koppelfeiten(1, None, heeft_dubbelen=False), Koppelfeiten(2, None, heeft_dubbelen=False)


@pytest.mark.parametrize(
    ("client", "hoofd", "zin"),
    [
        (LOS_EEN, LOS_TWEE, None),
        (LOS_EEN, Koppelfeiten(2, None, heeft_dubbelen=True), None),
        (LOS_EEN, LOS_EEN, "aan zichzelf"),
        (Koppelfeiten(1, 3, heeft_dubbelen=False), LOS_TWEE, "al gekoppeld. Maak die eerst los"),
        (LOS_EEN, Koppelfeiten(2, 3, heeft_dubbelen=False), "zelf al gekoppeld"),
        (Koppelfeiten(1, None, heeft_dubbelen=True), LOS_TWEE, "Begin bij de andere kaart"),
    ],
)
def test_records_hang_on_one_other_and_never_in_a_chain(client, hoofd, zin):
    reden = why_no_koppelen(client, hoofd)

    assert reden is None if zin is None else zin in reden


@pytest.mark.parametrize(
    ("velden", "zin"),
    [
        ({}, None),
        ({"op": DAG + timedelta(days=60)}, None),
        ({"van": None}, "niet bij een locatie"),
        ({"naar": 1}, "hoort al bij"),
        ({"toestemming_op": DAG + timedelta(days=1)}, "Vraag eerst toestemming"),
        ({"op": DAG - timedelta(days=1)}, "vandaag of later"),
        ({"op": DAG + timedelta(days=61)}, "binnen 60 dagen"),
    ],
)
def test_overdragen_has_one_reason_for_no(velden, zin):
    reden = why_no_overdracht(**{"van": 1, "naar": 2, "op": DAG, "toestemming_op": DAG, "vandaag": DAG} | velden)

    assert reden is None if zin is None else zin in reden
