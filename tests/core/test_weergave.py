"""How days, periods and numbers read on screen."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from django.core.paginator import Paginator

from core.templatetags import weergave


def test_a_day_reads_with_its_name_and_a_short_month():
    assert weergave.dag(date(2026, 11, 24)) == "di 24 nov 2026"


def test_a_moment_is_shown_on_its_dutch_day_and_hour():
    just_before_midnight_in_utc = datetime(2026, 7, 1, 22, 30, tzinfo=UTC)

    shown = weergave.moment(just_before_midnight_in_utc)

    assert shown == "do 2 jul 2026, 00:30"


@pytest.mark.parametrize(
    ("begin", "eind", "text"),
    [
        (date(2026, 3, 1), date(2026, 4, 1), "zo 1 mrt 2026 t/m di 31 mrt 2026"),
        (date(2026, 3, 1), None, "vanaf zo 1 mrt 2026"),
        (None, date(2027, 1, 1), "t/m do 31 dec 2026"),
        (None, None, "altijd"),
    ],
)
def test_a_period_names_its_last_day_and_not_the_day_after(begin, eind, text):
    assert weergave.periode(begin, eind) == text


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2026, 11, 21), "vandaag"),
        (date(2026, 11, 22), "morgen"),
        (date(2026, 11, 20), "gisteren"),
        (date(2026, 12, 3), "over 12 dagen"),
        (date(2026, 11, 12), "9 dagen geleden"),
        (date(2028, 11, 20), "over 730 dagen"),
        (date(2028, 11, 22), "over ruim 2 jaar"),
        (date(2017, 11, 2), "ruim 9 jaar geleden"),
    ],
)
def test_a_day_is_told_from_today(day, text):
    assert weergave.vergeleken_met(day, date(2026, 11, 21)) == text


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [(1234, 0, "1.234"), (Decimal("1234.56"), 1, "1.234,6"), (-22, 0, "−22"), (0, 0, "0"), (None, 0, "–")],
)
def test_a_number_is_dutch_and_what_is_not_kept_is_a_dash(value, decimals, text):
    assert weergave.getal(value, decimals) == text


def test_a_count_takes_the_right_word():
    shown = [weergave.aantal(n, "cliënt,cliënten") for n in (0, 1, 1200)]

    assert shown == ["0 cliënten", "1 cliënt", "1.200 cliënten"]


@pytest.mark.parametrize(
    ("nummer", "numbers"),
    [(1, [1, 2, "…", 10]), (5, [1, "…", 4, 5, 6, "…", 10]), (10, [1, "…", 9, 10])],
)
def test_a_long_list_offers_its_ends_and_the_pages_beside_this_one(nummer, numbers):
    assert weergave.nummers(Paginator(range(100), 10).page(nummer)) == numbers
