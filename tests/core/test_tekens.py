"""What nobody sees goes from a typed text; what looks alike is one sign in a number."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.tekens import put_on_one_line, strip_unseen

ALLES = [chr(punt) for punt in range(sys.maxunicode + 1)]
ONGEZIEN = "\u200b\u200e\u200f\u202a\u202e\u2060\u2066\u2069\ufeff\u00ad\u061c\x07\u180e\U000e0041"
ZWNJ, ZWJ = "\u200c", "\u200d"


@pytest.mark.parametrize("teken", ONGEZIEN, ids=lambda teken: f"U+{ord(teken):04X}")
def test_a_sign_without_width_or_look_goes(teken):
    assert strip_unseen(f"{teken}Sa{teken}ra{teken}") == "Sara"


@pytest.mark.parametrize("tekst", [f"می{ZWNJ}خواهم", f"क्{ZWJ}ष", "Zoë", "a\tb\nc", "een\0nul", "❤️"])
def test_what_belongs_to_a_word_stays(tekst):
    assert strip_unseen(tekst) == tekst


@pytest.mark.parametrize(
    ("tekst", "over"),
    [
        (f"{ZWNJ}سارا{ZWNJ} ", "سارا "),
        (f"Sa{ZWJ}ra", "Sara"),
        (f"12{ZWNJ}3", "123"),
        (f"می{ZWNJ}{ZWNJ}خواهم", f"می{ZWNJ}خواهم"),
    ],
)
def test_a_joiner_outside_the_words_that_need_it_goes(tekst, over):
    assert strip_unseen(tekst) == over


@given(st.text(st.sampled_from([*ONGEZIEN, ZWNJ, ZWJ, "a", "س", " ", "1", "\n"])))
def test_what_was_stripped_once_stays_as_it_is(tekst):
    eens = strip_unseen(tekst)

    assert strip_unseen(eens) == eens
    assert not set(eens) & set(ONGEZIEN)


def test_every_dash_and_every_space_of_unicode_counts():
    for teken in ALLES:
        soort = unicodedata.category(teken)
        if soort == "Pd":
            assert put_on_one_line(teken) == "-", f"U+{ord(teken):04X}"
        if soort == "Zs":
            assert put_on_one_line(teken) == " ", f"U+{ord(teken):04X}"


@given(st.text())
def test_one_line_changes_sign_for_sign(tekst):
    assert len(put_on_one_line(tekst)) == len(tekst)
