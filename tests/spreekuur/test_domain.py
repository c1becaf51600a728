"""The rules of a contact, without a database."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.periode import add_months
from spreekuur.domain import (
    ContactFeiten,
    Contactsoort,
    Termijnen,
    Woonfeit,
    compute_balie_tot,
    compute_ongedaan_tot,
    find_contactsoort,
    find_eerste_huisvesting,
    find_gemeente,
    let_op_in,
    order_onderwerpen,
    why_no_correction,
    why_no_edit,
    why_no_undo,
)

NOORDWIJK = Termijnen(maanden_begeleiding=24, maanden_infopunt=12)
dagen = st.dates(date(2010, 1, 1), date(2035, 12, 31))
termijnen = st.builds(Termijnen, st.integers(0, 60), st.integers(0, 60))


@pytest.mark.parametrize(
    ("op", "juridisch", "gehuisvest", "soort"),
    [
        (date(2017, 5, 10), False, date(2016, 3, 3), Contactsoort.BEGELEIDING),
        (date(2018, 3, 2), False, date(2016, 3, 3), Contactsoort.BEGELEIDING),
        (date(2018, 3, 3), False, date(2016, 3, 3), Contactsoort.INFOPUNT),
        (date(2019, 3, 2), False, date(2016, 3, 3), Contactsoort.INFOPUNT),
        (date(2019, 3, 3), False, date(2016, 3, 3), Contactsoort.OVERIG),
        (date(2016, 3, 3), False, date(2016, 3, 3), Contactsoort.BEGELEIDING),
        (date(2016, 3, 2), False, date(2016, 3, 3), Contactsoort.OVERIG),
        (date(2017, 5, 10), True, date(2016, 3, 3), Contactsoort.JURIDISCH),
        (date(2017, 5, 10), True, None, Contactsoort.JURIDISCH),
        (date(2017, 5, 10), False, None, Contactsoort.OVERIG),
        (date(2018, 2, 27), False, date(2016, 2, 29), Contactsoort.BEGELEIDING),
        (date(2018, 2, 28), False, date(2016, 2, 29), Contactsoort.INFOPUNT),
    ],
)
def test_kind_follows_from_the_time_since_the_first_housing(op, juridisch, gehuisvest, soort):
    assert find_contactsoort(ContactFeiten(op, juridisch, gehuisvest, NOORDWIJK)) is soort


def test_kind_is_overig_where_the_gemeente_agreed_nothing():
    assert find_contactsoort(ContactFeiten(date(2017, 5, 10), False, date(2017, 1, 1), None)) is Contactsoort.OVERIG


@given(op=dagen, begin=dagen, termijn=termijnen)
def test_guidance_never_lasts_longer_than_agreed(op, begin, termijn):
    soort = find_contactsoort(ContactFeiten(op, False, begin, termijn))

    within = begin <= op < add_months(begin, termijn.maanden_begeleiding)
    assert (soort is Contactsoort.BEGELEIDING) == within


@given(begin=dagen, termijn=termijnen, eerder=dagen, later=dagen)
def test_kind_never_goes_back_as_time_passes(begin, termijn, eerder, later):
    volgorde = [Contactsoort.BEGELEIDING, Contactsoort.INFOPUNT, Contactsoort.OVERIG]
    eerder, later = sorted(max(dag, begin) for dag in (eerder, later))

    toen, nu = (find_contactsoort(ContactFeiten(dag, False, begin, termijn)) for dag in (eerder, later))

    assert volgorde.index(toen) <= volgorde.index(nu)


@given(op=dagen, begin=st.none() | dagen, termijn=st.none() | termijnen)
def test_juridisch_always_comes_first(op, begin, termijn):
    assert find_contactsoort(ContactFeiten(op, True, begin, termijn)) is Contactsoort.JURIDISCH


@pytest.mark.parametrize(
    ("wonen", "spreekuur", "gemeente"),
    [
        ([Woonfeit(1, date(2016, 1, 1), None)], 8, 1),
        ([Woonfeit(1, date(2016, 1, 1), date(2017, 5, 11))], 8, 1),
        ([Woonfeit(1, date(2016, 1, 1), date(2017, 5, 10))], 8, 8),
        ([Woonfeit(1, date(2017, 5, 10), None)], None, 1),
        ([Woonfeit(1, date(2017, 5, 11), None)], None, None),
        ([Woonfeit(2, date(2016, 1, 1), None), Woonfeit(1, date(2015, 1, 1), None)], None, 2),
        ([], 8, 8),
        ([], None, None),
    ],
)
def test_gemeente_is_where_the_person_lives_that_day_else_of_the_zitting(wonen, spreekuur, gemeente):
    assert find_gemeente(op=date(2017, 5, 10), wonen=wonen, spreekuur=spreekuur) == gemeente


def test_first_housing_is_the_first_in_that_gemeente():
    wonen = [Woonfeit(1, date(2016, 1, 1), date(2016, 6, 1)), Woonfeit(2, date(2015, 1, 1), None)]
    wonen.append(Woonfeit(1, date(2014, 2, 2), date(2014, 3, 3)))

    assert find_eerste_huisvesting(wonen, 1) == date(2014, 2, 2)
    assert find_eerste_huisvesting(wonen, 3) is None


def test_undo_stops_after_ten_minutes():
    nu = datetime(2017, 5, 10, 14, 30)  # noqa: DTZ001 - the rule only subtracts
    tot = compute_ongedaan_tot(nu)

    assert tot - nu == timedelta(minutes=10)
    assert why_no_undo(tot=tot, nu=tot - timedelta(seconds=1)) is None
    assert "10 minuten" in (why_no_undo(tot=tot, nu=tot) or "")


@given(gemaakt=dagen, later=st.integers(0, 400))
def test_every_day_a_contact_can_either_be_edited_or_corrected(gemaakt, later):
    vandaag = gemaakt + timedelta(days=later)

    edit = why_no_edit(gemaakt_op=gemaakt, vandaag=vandaag)
    correct = why_no_correction(gemaakt_op=gemaakt, vandaag=vandaag)

    assert (edit is None) != (correct is None)


def test_desk_stays_open_until_the_end_of_the_zitting_or_two_hours():
    nu = datetime(2017, 5, 10, 14, 30)  # noqa: DTZ001 - the rule only adds
    einde = datetime(2017, 5, 10, 15, 30)  # noqa: DTZ001

    assert compute_balie_tot(nu, einde) == einde
    assert compute_balie_tot(nu, None) == datetime(2017, 5, 10, 16, 30)  # noqa: DTZ001


def test_most_used_onderwerp_comes_first_and_the_list_settles_the_rest():
    assert order_onderwerpen([5, 6, 7, 8], {7: 3, 8: 10}) == [8, 7, 5, 6]


@given(ids=st.lists(st.integers(1, 50), unique=True), gebruik=st.dictionaries(st.integers(1, 50), st.integers(1, 9)))
def test_ordering_keeps_every_onderwerp_once(ids, gebruik):
    assert sorted(order_onderwerpen(ids, gebruik)) == sorted(ids)


@pytest.mark.parametrize(
    ("notitie", "woord"),
    [
        ("Haar Diagnose is bekend", "“diagnose”. Schrijf over gezondheid"),
        ("MEDICATIE opgehaald, medicijnen ook", "“medicatie”"),
        ("is gemarteld en slaapt slecht", "vluchtverhaal hoort niet"),
        ("heeft geen strafblad", "teamleider"),
        ("is bekeerd", "geloof of geaardheid".capitalize()),
        ("rekening NL91 ABNA 0417 1643 00", "bankrekening"),
        ("rekening nl91abna0417164300", "bankrekening"),
    ],
)
def test_warns_softly_about_what_does_not_belong_in_a_note(notitie, woord):
    assert woord in (let_op_in(notitie) or "")


@pytest.mark.parametrize(
    "notitie",
    [
        "",
        "Brief van de gemeente uitgelegd",
        "werkt als archivist bij het museum",
        "NL in 2017",
        "NL92 ABNA 0417 1643 00",
    ],
)
def test_does_not_warn_about_an_ordinary_note(notitie):
    assert let_op_in(notitie) is None
