"""The lists of countries and languages."""

import pytest

from clients.domain.landen import ALLE_LANDEN, LANDEN, ONBEKEND, STATELOOS, VEEL_VOORKOMEND
from organisatie.talen import OVERIGE_TALEN, TALEN, VEEL_GESPROKEN

MAX_LENGTH = 60


@pytest.mark.parametrize("lijst", [LANDEN, TALEN])
def test_every_value_stands_once_and_fits_its_column(lijst):
    waarden = [waarde for waarde, _ in lijst]

    assert len(waarden) == len(set(waarden))
    assert max(map(len, waarden)) <= MAX_LENGTH


def test_common_countries_come_first_then_stateless_and_unknown():
    waarden = [waarde for waarde, _ in LANDEN]

    assert tuple(waarden[: len(VEEL_VOORKOMEND)]) == VEEL_VOORKOMEND
    assert waarden[len(VEEL_VOORKOMEND) :][:2] == [STATELOOS, ONBEKEND]


def test_all_members_of_the_united_nations_are_there_and_four_more():
    # 193 members; Vaticaanstad, Palestijnse gebieden, Kosovo and Taiwan are not.
    assert len(set(ALLE_LANDEN)) == 193 + 4
    assert set(VEEL_VOORKOMEND) <= set(ALLE_LANDEN)


def test_no_language_is_both_common_and_other():
    assert not set(VEEL_GESPROKEN) & set(OVERIGE_TALEN)
