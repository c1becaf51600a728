"""Telephone numbers in whatever notation. All made up."""

import pytest

from core.telefoon import clean_telefoon


@pytest.mark.parametrize(
    ("tekst", "nummer"),
    [
        ("", ""),
        ("06 12 34 56 78", "0612345678"),
        ("(071) 512-34-56", "0715123456"),
        ("06–12–34–56–78", "0612345678"),
        ("06\u00a012\u200934 56 78", "0612345678"),
        ("٠٦١٢٣٤٥٦٧٨", "0612345678"),
        ("+31 6 12345678", "0612345678"),
        ("+31 (0)6 12345678", "0612345678"),
        ("0031 (0) 6 12345678", "0612345678"),
        ("+49 (0)151 23456789", "+4915123456789"),
        ("0049 (0)151 23456789", "+4915123456789"),
        ("(+49) (0)151 23456789", "+4915123456789"),
        ("+963 11 1234567", "+963111234567"),
    ],
)
def test_a_number_is_kept_in_one_notation(tekst, nummer):
    assert clean_telefoon(tekst) == nummer


@pytest.mark.parametrize("tekst", ["06 123 456 789", "+31 6 123 456 789", "071 512 345 67"])
def test_a_dutch_number_of_eleven_digits_is_refused(tekst):
    with pytest.raises(ValueError, match="heeft 10 cijfers, en dit zijn er 11"):
        clean_telefoon(tekst)


@pytest.mark.parametrize("tekst", ["12345", "123456782", "abc", "+", "()", "+49 151", "06 12 34 56 7x", "+" + "1" * 16])
def test_what_is_no_whole_number_is_refused(tekst):
    with pytest.raises(ValueError, match="geen heel telefoonnummer"):
        clean_telefoon(tekst)
