"""Days as people write them; the day of today is always passed in."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.datums import MAANDEN, Onduidelijk, read_day, say_day

VANDAAG = date(2026, 11, 24)
dagen = st.dates(date(1930, 1, 1), date(2075, 12, 31))


@pytest.mark.parametrize(
    "tekst",
    [
        "15-12-2026", "15/12/2026", "15.12.2026", "15 12 2026", "15 - 12 - 2026", "2026-12-15", "2026/12/15",
        "15-12-26", "15/12/26", "151226", "15122026", "20261215", "15-12", "15/12", "15 dec", "15 dec.", "15 december",
        "15 december 2026", "15 DECEMBER 2026", "15 dec '26", "15 dec ’26", "15e december 2026", "15-dec-2026",
        "15december2026", "di 15 december 2026", "dinsdag 15-12-2026", " 15-12-2026. ", "15–12–2026", "15−12−2026",
        "15\u00a0december\u00a02026", "\u200e15-12-2026\u200f", "１５．１２．２０２６", "١٥-١٢-٢٠٢٦",
    ],
)  # fmt: skip
def test_a_day_is_read_as_it_was_written(tekst):
    assert read_day(tekst, vandaag=VANDAAG) == date(2026, 12, 15)


@pytest.mark.parametrize(
    ("tekst", "verschil"),
    [("vandaag", 0), ("Gisteren", -1), ("eergisteren", -2), ("morgen", 1), ("overmorgen", 2)],
)
def test_a_word_counts_from_today(tekst, verschil):
    assert read_day(tekst, vandaag=VANDAAG) == VANDAAG + timedelta(days=verschil)


@pytest.mark.parametrize(
    ("tekst", "dag"),
    [
        ("1-1", date(2027, 1, 1)),
        ("31-10", date(2026, 10, 31)),
        ("3 mrt", date(2027, 3, 3)),
        ("12 aug 2026", date(2026, 8, 12)),
        ("05-05-05", date(2005, 5, 5)),
        ("13-04-05", date(2005, 4, 13)),
        ("1 mei 88", date(1988, 5, 1)),
        ("29-2-2024", date(2024, 2, 29)),
        ("31-12-9999", date(9999, 12, 31)),
        ("01-01-0001", date(1, 1, 1)),
    ],
)
def test_the_nearest_year_is_meant(tekst, dag):
    assert read_day(tekst, vandaag=VANDAAG) == dag


@pytest.mark.parametrize(
    ("tekst", "zin"),
    [
        ("03-04-05", "Bedoel je zo 3 april 2005? Vul het jaar in met vier cijfers: 03-04-2005."),
        ("030405", "Bedoel je zo 3 april 2005? Vul het jaar in met vier cijfers: 03-04-2005."),
        ("24-5", "Bedoel je 24-05-2026 of 24-05-2027? Vul het jaar erbij in."),
        ("29-2", "Bedoel je 29-02-2024 of 29-02-2028? Vul het jaar erbij in."),
        ("15 mei 76", "Bedoel je 1976 of 2076? Vul het jaar in met vier cijfers."),
        ("31-02-2026", "Februari 2026 heeft 28 dagen. Kijk de datum na."),
        ("31-11", "November 2026 heeft 30 dagen. Kijk de datum na."),
        ("12/15/2026", "Maand 15 bestaat niet. Vul eerst de dag in en dan de maand, bijvoorbeeld 24-11-2026."),
        ("00-12-2026", "Deze datum bestaat niet. Vul een datum in, bijvoorbeeld 24-11-2026."),
        ("maandag 15-12-2026", "15-12-2026 is een dinsdag. Kijk de datum na."),
    ],
)
def test_what_can_mean_two_days_or_none_is_asked(tekst, zin):
    with pytest.raises(Onduidelijk) as asked:
        read_day(tekst, vandaag=VANDAAG)

    assert str(asked.value) == zin


@pytest.mark.parametrize(
    "tekst", ["", "abc", "12", "2026", "1512", "15-12-", "mrt", "15 de 2026", "volgende week", "\0"]
)
def test_what_is_no_day_is_not_understood(tekst):
    assert read_day(tekst, vandaag=VANDAAG) is None


@given(dagen, dagen)
def test_a_day_with_its_year_is_always_itself(dag, vandaag):
    maand = MAANDEN[dag.month - 1]
    for tekst in (
        f"{dag:%d-%m-%Y}", f"{dag:%d%m%Y}", dag.isoformat(), f"{dag.day}.{dag.month}.{dag.year}", say_day(dag),
        f"{dag.day} {maand} {dag.year}", f"{dag.day} {maand[:3]} {dag.year}",
    ):  # fmt: skip
        assert read_day(tekst, vandaag=vandaag) == dag


@given(st.integers(1, 31), st.integers(1, 12), dagen)
def test_a_day_without_its_year_lies_within_half_a_year_or_is_asked(nummer, maand, vandaag):
    try:
        dag = read_day(f"{nummer}-{maand}", vandaag=vandaag)
    except Onduidelijk:
        return
    assert (dag.day, dag.month) == (nummer, maand)
    assert abs(dag - vandaag) <= timedelta(days=184)


@given(st.dates(date(1990, 1, 1), date(2050, 12, 31)), st.dates(date(2020, 1, 1), date(2030, 12, 31)))
def test_a_year_of_two_digits_is_the_nearest_or_is_asked(dag, vandaag):
    try:
        assert read_day(f"{dag:%d-%m-%y}", vandaag=vandaag) == dag
    except Onduidelijk:
        assert max(dag.day, dag.month, dag.year % 100) <= 12


@given(st.text(max_size=30) | st.from_regex(r"[0-9]{0,4}[-/. ]{0,2}[0-9a-z]{0,9}[-/. ]{0,2}[0-9]{0,5}", fullmatch=True))
def test_no_text_is_a_fault(tekst):
    try:
        dag = read_day(tekst, vandaag=VANDAAG)
    except Onduidelijk:
        return
    assert dag is None or isinstance(dag, date)
