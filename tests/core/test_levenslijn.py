"""Days to places in a picture: whatever the days are."""

import itertools
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from core.levenslijn import (
    JAAR_BREED,
    JAAR_SMAL,
    RUIMTE_BREED,
    RUIMTE_SMAL,
    Merk,
    Periodebalk,
    Spoor,
    Toon,
    Vorm,
    choose_schaal,
    lay_out,
)

VANDAAG = date(2026, 11, 26)
DAGEN = st.dates(date(1990, 1, 1), date(2060, 12, 31))
MERKEN = st.builds(Merk, DAGEN, st.just("een dag"), st.just("/"), st.sampled_from(Vorm), st.sampled_from(Toon))
BALKEN = st.builds(
    lambda begin, dagen: Periodebalk(begin, None if dagen is None else begin + timedelta(days=dagen), "een tijd", "/"),
    DAGEN,
    st.none() | st.integers(1, 9000),
)
SPOREN = st.lists(
    st.builds(
        lambda balken, merken: Spoor("Wonen", "wonen", "/alles/", balken, merken, lambda m: f"{len(m)} samen"),
        st.lists(BALKEN, max_size=4),
        st.lists(MERKEN, max_size=40),
    ),
    max_size=4,
)


def test_an_empty_life_has_no_picture():
    assert lay_out([Spoor("Wonen", "wonen", "/")], vandaag=VANDAAG) is None


def test_a_bar_is_full_up_to_today_and_goes_on_to_the_end_when_it_has_none():
    lijn = lay_out(
        [Spoor("Wonen", "wonen", "/", [Periodebalk(date(2025, 11, 26), None, "thuis", "/")])], vandaag=VANDAAG
    )

    (balk,) = lijn.sporen[0].balken
    assert balk.x + balk.voorbij == lijn.nu
    assert balk.x + balk.breedte == 100


def test_contacts_of_one_week_are_one_dot_that_leads_to_all_of_them_and_is_as_urgent_as_the_worst():
    week = [Merk(date(2026, 11, dag), "contact", f"/{dag}/") for dag in range(2, 7)]
    week[3] = Merk(date(2026, 11, 5), "te laat", "/5/", Vorm.VLAG, Toon.LAAT)
    jaren_her = Merk(date(2018, 1, 1), "begin", "/begin/")
    spoor = Spoor("Contacten", "contacten", "/alles/", merken=[*week, jaren_her], zeg_samen=lambda m: f"{len(m)} samen")

    eerste, samen = lay_out([spoor], vandaag=VANDAAG).sporen[0].breed

    assert (eerste.tekst, eerste.url, eerste.aantal) == ("begin", "/begin/", 1)
    assert (samen.tekst, samen.url, samen.toon, samen.vorm) == ("5 samen", "/alles/", Toon.LAAT, Vorm.VLAG)


@given(SPOREN)
def test_everything_lies_within_the_picture_and_in_the_order_of_its_day(sporen):
    lijn = lay_out(sporen, vandaag=VANDAAG)

    if lijn is None:
        assert not any(spoor.balken or spoor.merken for spoor in sporen)
        return
    assert 0 < lijn.nu < 100
    for spoor in lijn.sporen:
        for balk in spoor.balken:
            assert 0 <= balk.x <= balk.x + balk.voorbij <= balk.x + balk.breedte + 1e-9 <= 100 + 1e-6
        for merken, ruimte in ((spoor.breed, RUIMTE_BREED), (spoor.smal, RUIMTE_SMAL)):
            plaatsen = [merk.x for merk in merken]
            assert all(0 <= x <= 100 for x in plaatsen)
            assert all(na - voor >= ruimte for voor, na in itertools.pairwise(plaatsen))


@given(SPOREN)
def test_no_mark_within_reach_is_lost(sporen):
    lijn = lay_out(sporen, vandaag=VANDAAG)

    for plaats in lijn.sporen if lijn else ():
        schaal = choose_schaal(sporen, VANDAAG)
        binnen = sum(schaal.has(merk.op) for merk in plaats.spoor.merken)
        assert sum(merk.aantal for merk in plaats.breed) == sum(merk.aantal for merk in plaats.smal) == binnen


@given(SPOREN, DAGEN, DAGEN)
def test_a_later_day_never_stands_left_of_an_earlier_one(sporen, een, ander):
    schaal = choose_schaal(sporen, VANDAAG)

    assert schaal.begin < VANDAAG < schaal.eind
    assert schaal.place(min(een, ander)) <= schaal.place(max(een, ander))


@given(SPOREN)
def test_the_words_of_two_years_never_lie_over_one_another_or_over_today(sporen):
    lijn = lay_out(sporen, vandaag=VANDAAG)

    for naam, ruimte in (("breed", JAAR_BREED), ("smal", JAAR_SMAL)):
        plaatsen = [jaar.x for jaar in (lijn.jaren if lijn else ()) if getattr(jaar, naam)]
        assert all(abs(x - lijn.nu) >= ruimte for x in plaatsen)
        # A leap year is a little longer than a year on average.
        assert all(na - voor >= ruimte * 0.99 for voor, na in itertools.pairwise(plaatsen))
