"""The taakstelling in a sentence and a bar: what a wethouder asks first."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapportage.bescherming import Klasse, Verborgen
from rapportage.tonen.taak import make_taakbeeld

WEG_UIT_BEELD = Verborgen()

WEG, WAS_EN_IS = "De achterstand van 16 is weg.", "De achterstand was 16 en is nu 3."
VAN_EERDER = "De taakstelling is 35; wat daar van eerder bij komt of af gaat,"


def beeld(*, taakstelling=35, begin=-16, gehuisvest=51, eind=0, loopt=False):
    return make_taakbeeld(
        taakstelling=taakstelling, begin=begin, gehuisvest=gehuisvest, eind=eind, jaar=2017, loopt=loopt
    )


@pytest.mark.parametrize(
    ("feiten", "zin"),
    [
        ({}, "Alle 51 mensen zijn gehuisvest. De achterstand van 16 is weg."),
        ({"begin": 0, "gehuisvest": 35}, "Alle 35 mensen zijn gehuisvest."),
        ({"gehuisvest": 53, "eind": 2}, "Alle 51 mensen zijn gehuisvest, en 2 meer. De achterstand van 16 is weg."),
        (
            {"gehuisvest": 46, "eind": -5},
            "46 van de 51 mensen zijn gehuisvest: 5 te weinig. De achterstand was 16 en is nu 5.",
        ),
        ({"begin": 2, "gehuisvest": 30, "eind": -3}, "30 van de 33 mensen zijn gehuisvest: 3 te weinig."),
        (
            {"gehuisvest": 12, "eind": -39, "loopt": True},
            "Tot nu toe zijn 12 van de 51 mensen gehuisvest. Nog 39 te gaan.",
        ),
        (
            {"begin": 0, "taakstelling": 2, "gehuisvest": 1, "eind": -1},
            "1 van de 2 mensen is gehuisvest: 1 te weinig.",
        ),
        ({"begin": 0, "taakstelling": 1, "gehuisvest": 1}, "De ene persoon die een huis moest krijgen, is gehuisvest."),
        (
            {"begin": 40, "gehuisvest": 3, "eind": 8},
            "Er hoefde dit jaar niemand te worden gehuisvest. 3 mensen zijn gehuisvest.",
        ),
        (
            {"gehuisvest": 46, "eind": -3},
            "46 van de 51 mensen zijn gehuisvest: 3 te weinig. Een correctie van +2 telt daarin mee. " + WAS_EN_IS,
        ),
        (
            {"gehuisvest": 50, "eind": 0},
            "50 mensen zijn gehuisvest. Met een correctie van +1 is het doel van 51 gehaald. " + WEG,
        ),
        ({"taakstelling": None, "eind": None}, "51 mensen zijn gehuisvest. De taakstelling van 2017 is niet bekend."),
        (
            {"begin": None, "eind": None},
            f"51 mensen zijn gehuisvest. {VAN_EERDER} is niet bekend.",
        ),
    ],
)
def test_the_year_is_told_in_words(feiten, zin):
    assert beeld(**feiten).zin == zin


def test_without_a_count_of_people_there_is_nothing_to_say():
    assert beeld(gehuisvest=None) is None


@pytest.mark.parametrize(
    ("feiten", "zin"),
    [
        ({"gehuisvest": WEG_UIT_BEELD, "eind": WEG_UIT_BEELD}, "Hoeveel mensen er zijn gehuisvest, staat hier niet."),
        ({"gehuisvest": 16, "eind": WEG_UIT_BEELD}, "16 mensen zijn gehuisvest. Of dat genoeg is, staat hier niet."),
        (
            {"gehuisvest": Klasse(1, 4), "eind": WEG_UIT_BEELD},
            "1 tot en met 4 mensen zijn gehuisvest. Of dat genoeg is, staat hier niet.",
        ),
        (
            {"gehuisvest": 16, "begin": WEG_UIT_BEELD, "eind": WEG_UIT_BEELD},
            f"16 mensen zijn gehuisvest. {VAN_EERDER} is niet te zien.",
        ),
    ],
)
def test_what_is_hidden_is_said_to_be_hidden(feiten, zin):
    assert beeld(**feiten).zin == zin


def widths(svg):
    return [float(width) for width in re.findall(r'width="([\d.]+)"', svg)]


def test_the_bar_is_filled_as_far_as_the_task_is_done():
    half = beeld(begin=0, taakstelling=40, gehuisvest=20, eind=-20).svg
    more = beeld(begin=0, taakstelling=40, gehuisvest=50, eind=10).svg

    assert widths(half) == [1000, 500]
    assert widths(more) == [800, 1000]
    assert "taak-doel" in more


def test_a_line_shows_where_the_achterstand_ends():
    assert 'd="M313.7 0V40" class="taak-grens"' in beeld().svg


def test_the_bar_of_a_hidden_year_has_a_fixed_length():
    """The number is gone before it comes here, and of the balance nothing is drawn."""
    hidden = {
        beeld(gehuisvest=g, eind=e).svg.partition("aria-label")[2].partition(">")[2]
        for g, e in (
            (WEG_UIT_BEELD, WEG_UIT_BEELD),
            (16, WEG_UIT_BEELD),
            (500, WEG_UIT_BEELD),
            (Klasse(5, 9), WEG_UIT_BEELD),
        )
    }

    assert len(hidden) == 1


def test_who_does_not_see_the_bar_hears_all_that_is_in_it():
    taak = beeld(gehuisvest=46, eind=-5)

    assert f'aria-label="{taak.zin} achterstand van eerder 16, taakstelling 2017 35, gehuisvest 46, te weinig 5."' in (
        taak.svg
    )


@given(st.integers(-60, 60), st.integers(0, 200), st.integers(0, 200), st.integers(-20, 20), st.booleans())
def test_every_year_can_be_told_and_drawn(begin, taakstelling, gehuisvest, correctie, loopt):
    eind = begin + gehuisvest - taakstelling + correctie

    taak = beeld(taakstelling=taakstelling, begin=begin, gehuisvest=gehuisvest, eind=eind, loopt=loopt)

    assert taak.zin.endswith(".")
    assert all(0 <= width <= 1000.1 for width in widths(taak.svg))
    if eind < 0 and taakstelling > begin:
        assert f"{-eind} te" in taak.zin
