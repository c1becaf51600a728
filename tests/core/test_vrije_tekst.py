"""What free text may not hold. Every number here is made up by the rule itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.vrije_tekst import (
    BSN_GEWEIGERD,
    BSN_GEWICHTEN,
    find_bsn,
    mask_bsn,
)


def som(cijfers: str) -> int:
    return sum(gewicht * int(cijfer) for gewicht, cijfer in zip(BSN_GEWICHTEN, cijfers, strict=True))


# Eight digits decide the ninth; where that would be 10, no such BSN exists.
geldig = (
    st.text("0123456789", min_size=8, max_size=8)
    .filter(lambda acht: int(acht) > 0 and som(acht + "0") % 11 < 10)
    .map(lambda acht: acht + str(som(acht + "0") % 11))
)
tien_cijfers = st.text("0123456789", min_size=10, max_size=10)
woorden = st.text("abcdefghij éï,;:\n", max_size=20)


def grouped(cijfers: str, vorm: tuple[int, ...], teken: str) -> str:
    stukken, begin = [], 0
    for lengte in vorm:
        stukken.append(cijfers[begin : begin + lengte])
        begin += lengte
    return teken.join(stukken)


@given(
    geldig,
    woorden,
    woorden,
    st.sampled_from([(9,), (3, 3, 3), (4, 2, 3), (4, 3, 2), (2, 3, 2, 2)]),
    st.sampled_from(" .-"),
)
def test_every_valid_number_is_found_in_any_text(bsn, voor, na, vorm, teken):
    assert find_bsn(f"{voor}{grouped(bsn, vorm, teken)}{na}") == bsn


@given(
    tien_cijfers,
    st.sampled_from([(10,), (3, 3, 4), (4, 3, 3), (1, 9), (9, 1), (2, 8)]),
    st.sampled_from(" .-"),
)
def test_no_v_nummer_or_telephone_number_is_a_bsn(cijfers, vorm, teken):
    assert find_bsn(f"nummer: {grouped(cijfers, vorm, teken)}.") is None


@given(geldig, st.integers(min_value=1, max_value=9))
def test_a_number_with_one_other_digit_is_no_bsn(bsn, erbij):
    # The 11-proof catches every single changed digit.
    anders = bsn[:3] + str((int(bsn[3]) + erbij) % 10) + bsn[4:]

    assert find_bsn(anders) is None


@pytest.mark.parametrize(
    "tekst",
    [
        "",
        "geen cijfers",
        "12345678",
        "000000000",
        "1234567821",
        # Without their country code these nine digits pass the 11-proof.
        "+31 612345671",
        "0031 612345671",
        "(+31) 612345671",
        "+31 (0) 612345671",
        "NL91 ABNA 0417 1643 00",
        "geboren 12-03-1988",
    ],
)
def test_other_numbers_are_left_alone(tekst):
    assert find_bsn(tekst) is None


@pytest.mark.parametrize(
    "tekst",
    [
        "BSN 123456782",
        "(123456782)",
        "bel na 12-03-2026 over 123456782",
        "12-03-2026 123456782",
        "123.456.782",
        "1234.56.782",
        "123 456-782",
        "١٢٣٤٥٦٧٨٢",
        "eerst 111111111 en dan 123456782",
    ],
)
def test_a_bsn_is_found_where_people_write_one(tekst):
    assert find_bsn(tekst) == "123456782"


def test_the_refusal_says_what_happened_and_what_to_do():
    assert "burgerservicenummer" in BSN_GEWEIGERD
    assert "Haal het nummer weg" in BSN_GEWEIGERD


# What may stand between the groups besides the usual signs; a word between two numbers makes two numbers of them.
ander_teken = st.sampled_from(["/", "_", "·", "|", ",", ":", "*", " / ", " - ", "–", "−", "\u2009", "\u3000", "‑"])


@given(geldig, st.sampled_from([(3, 3, 3), (4, 2, 3), (4, 3, 2), (2, 3, 2, 2)]), ander_teken)
def test_whatever_separates_the_groups_of_a_bsn_it_is_found(bsn, vorm, teken):
    assert find_bsn(f"kamer 12, {grouped(bsn, vorm, teken)} en verder") == bsn


@given(geldig, st.text(" \n\t-_/.,|·", min_size=1, max_size=3))
def test_a_bsn_with_each_digit_in_a_box_of_its_own_is_found(bsn, teken):
    assert find_bsn(f"nummer: {teken.join(bsn)} (op de pas)") == bsn


@given(tien_cijfers, st.sampled_from([(3, 3, 4), (4, 3, 3), (2, 4, 4), (2, 2, 2, 2, 2), (1,) * 10]), ander_teken)
def test_ten_digits_are_no_bsn_whatever_separates_them(cijfers, vorm, teken):
    assert find_bsn(f"bel {grouped(cijfers, vorm, teken)} maar") is None


@pytest.mark.parametrize(
    "tekst",
    [
        "huur 450,00 / 12,53",
        "bel 0 612345671, of kom om 12:30",
        "12 van de 3456782 huizen",
        "1, 2, 3, 4, 5, 6, 7, 8, 9",
        "op 12/03/2026 om 14:30",
    ],
)
def test_numbers_beside_one_another_are_left_alone(tekst):
    assert find_bsn(tekst) is None


@given(geldig, st.sampled_from([(9,), (3, 3, 3), (4, 2, 3), (4, 3, 2)]), ander_teken | st.sampled_from(" .-"), woorden)
def test_a_masked_text_holds_no_bsn_and_loses_nothing_else(bsn, vorm, teken, woord):
    nummer = grouped(bsn, vorm, teken)

    masked = mask_bsn(f"{woord} x {nummer} y {nummer}")

    assert find_bsn(masked) is None
    assert masked == f"{woord} x {'•' * 9} y {'•' * 9}"
