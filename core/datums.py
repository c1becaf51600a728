"""Days as people write them. Pure: no Django, no clock; what "vandaag" means is an argument."""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta

from core.tekens import put_on_one_line, strip_unseen

DAGEN = ("ma", "di", "wo", "do", "vr", "za", "zo")
WEEKDAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
)  # fmt: skip
WOORDEN = {"vandaag": 0, "gisteren": -1, "eergisteren": -2, "morgen": 1, "overmorgen": 2}

_TUSSEN = r" ?[-/. ] ?"
_JAAR = r"(?P<jaar>\d{4}|'?\d{2})"
VORMEN = tuple(
    re.compile(vorm)
    for vorm in (
        rf"(?P<jaar>\d{{4}}){_TUSSEN}(?P<maand>\d\d?){_TUSSEN}(?P<dag>\d\d?)",
        rf"(?P<dag>\d\d?){_TUSSEN}(?P<maand>\d\d?)(?:{_TUSSEN}{_JAAR})?",
        rf"(?P<dag>\d\d?)(?:(?:e|de|ste)(?=[-/. ]))?[-/. ]*(?P<maand>[a-z]+)\.?(?:[-/ ]*{_JAAR})?",
        r"(?P<dag>\d\d)(?P<maand>\d\d)(?P<jaar>\d\d)",
        r"(?P<dag>\d\d)(?P<maand>\d\d)(?P<jaar>(?:19|20)\d\d)",
        r"(?P<jaar>(?:19|20)\d\d)(?P<maand>\d\d)(?P<dag>\d\d)",
    )
)
_MET_WEEKDAG = re.compile(rf"(?P<weekdag>{'|'.join((*WEEKDAGEN, *DAGEN))})\.?,? (?P<rest>.+)")
EVEN_DICHTBIJ = timedelta(days=62)
"""Two years lie about equally near when these days differ less: half a year ago, or half a year ahead?"""
VEELSTE = timedelta(days=184)
"""Farther than half a year lies only the nearest 29 February: then the year was not left out for being plain."""
WEINIG = 12
"""Three numbers up to here can each be the day, the month and the year."""


class Onduidelijk(ValueError):
    """What was typed is no day, or can be two: a Dutch sentence that says so and asks what is needed."""


def read_day(tekst: str, *, vandaag: date) -> date | None:
    """The day that somebody meant, seen from ``vandaag``; None when it cannot be understood at all.

    A day without a year is the nearest one. Raises ``Onduidelijk`` for a day that does not exist, for one that can
    mean two, and for a weekday that does not belong to its date.
    """
    kaal = _make_plain(tekst)
    if kaal in WOORDEN:
        return vandaag + timedelta(days=WOORDEN[kaal])
    if met_weekdag := _MET_WEEKDAG.fullmatch(kaal):
        dag = read_day(met_weekdag["rest"], vandaag=vandaag)
        if dag is not None and not WEEKDAGEN[dag.weekday()].startswith(met_weekdag["weekdag"]):
            raise Onduidelijk(f"{dag:%d-%m-%Y} is een {WEEKDAGEN[dag.weekday()]}. Kijk de datum na.")
        return dag
    gevonden = next((match for vorm in VORMEN if (match := vorm.fullmatch(kaal))), None)
    if gevonden is None or (maand := _read_month(gevonden["maand"])) is None:
        return None
    nummer, jaar = int(gevonden["dag"]), gevonden["jaar"]
    if jaar is None:
        return _find_nearest(nummer, maand, vandaag)
    if len(jaar) == 4:
        return _make_existing(nummer, maand, int(jaar))
    kort = int(jaar.removeprefix("'"))
    dag = _make_existing(nummer, maand, _choose_century(kort, vandaag) + kort)
    if gevonden["maand"].isdigit() and max(nummer, maand, kort) <= WEINIG and not nummer == maand == kort:
        raise Onduidelijk(f"Bedoel je {say_day(dag)}? Vul het jaar in met vier cijfers: {dag:%d-%m-%Y}.")
    return dag


def say_day(dag: date) -> str:
    """A day with its weekday: "di 15 december 2026"."""
    return f"{DAGEN[dag.weekday()]} {dag.day} {MAANDEN[dag.month - 1]} {dag.year}"


def say_month(dag: date) -> str:
    """The month of a day: "december 2026"."""
    return f"{MAANDEN[dag.month - 1]} {dag.year}"


def _make_plain(tekst: str) -> str:
    """Small letters, the digits 0 to 9, and single spaces."""
    tekst = put_on_one_line(strip_unseen(unicodedata.normalize("NFKC", tekst))).casefold()
    cijfers = "".join(str(unicodedata.digit(teken)) if teken.isdigit() else teken for teken in tekst)
    return " ".join(cijfers.replace("’", "'").split()).rstrip(".,")


def _read_month(woord: str) -> int | None:
    """The number of a month: as a number, by its name, or by three letters and more of it."""
    if woord.isdigit():
        return int(woord)
    if woord == "mrt":
        return 3
    return next((nr for nr, naam in enumerate(MAANDEN, 1) if len(woord) >= 3 and naam.startswith(woord)), None)


def _make_existing(nummer: int, maand: int, jaar: int) -> date:
    with suppress(ValueError):
        return date(jaar, maand, nummer)
    if not 1 <= maand <= 12:
        raise Onduidelijk(f"Maand {maand} bestaat niet. Vul eerst de dag in en dan de maand, bijvoorbeeld 24-11-2026.")
    if not date.min.year <= jaar <= date.max.year or not nummer:
        raise Onduidelijk("Deze datum bestaat niet. Vul een datum in, bijvoorbeeld 24-11-2026.")
    aantal = monthrange(jaar, maand)[1]
    raise Onduidelijk(f"{MAANDEN[maand - 1].capitalize()} {jaar} heeft {aantal} dagen. Kijk de datum na.")


def _choose_century(kort: int, vandaag: date) -> int:
    """The century of a year of two digits: the one that makes it lie nearest."""
    eeuw = vandaag.year // 100 * 100
    afstand = {e: abs(e + kort - vandaag.year) for e in (eeuw - 100, eeuw, eeuw + 100)}
    eerste, tweede = sorted(afstand, key=lambda e: afstand[e])[:2]
    if afstand[eerste] == afstand[tweede]:
        raise Onduidelijk(f"Bedoel je {eerste + kort} of {tweede + kort}? Vul het jaar in met vier cijfers.")
    return eerste


def _find_nearest(nummer: int, maand: int, vandaag: date) -> date:
    """The day of this number and month that lies nearest; two that lie about equally near are asked about."""
    dagen = sorted(_list_in_years_around(nummer, maand, vandaag), key=lambda dag: abs(dag - vandaag))
    if not dagen:
        return _make_existing(nummer, maand, vandaag.year)
    eerste, tweede, *_ = dagen
    ver = abs(eerste - vandaag)
    if ver > VEELSTE or abs(tweede - vandaag) - ver < EVEN_DICHTBIJ:
        vroeg, laat = sorted((eerste, tweede))
        raise Onduidelijk(f"Bedoel je {vroeg:%d-%m-%Y} of {laat:%d-%m-%Y}? Vul het jaar erbij in.")
    return eerste


def _list_in_years_around(nummer: int, maand: int, vandaag: date) -> Iterator[date]:
    """Eight years each way: even a 29 February lies there, and always one on each side."""
    for jaar in range(vandaag.year - 8, vandaag.year + 9):
        with suppress(ValueError):
            yield date(jaar, maand, nummer)
