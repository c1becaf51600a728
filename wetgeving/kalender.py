"""Free days of the Algemene termijnenwet: Saturdays, Sundays and recognised holidays (art. 3).

A decree that designates days for new years gives the calendar a new edition: its days say with ``ingevoerd`` since when
the software knows them, and no day that was computed before moves until a person accepts it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

_DAG = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Aangewezen:
    """A day that a royal decree puts on a par with a holiday (art. 3 lid 3)."""

    dag: date
    naam: str
    bron: str
    ingevoerd: date | None = None
    """The day on which it came into the software; None: there from the beginning."""


_KB_2017_2019 = "Besluit van 24 oktober 2016, nr. 2016001827 (wetten.overheid.nl, BWBR0038666)"
_KB_2020_2022 = "Besluit van 20 september 2019, zoals aangehaald op legal-support-office.nl"
_KB_2023_2025 = "Stcrt. 2022, 7812, titel aangehaald op sterfgeval.nl, vraag 70745"
_KB_2026_2028 = "Stcrt. 2025, 24713"
_NA_HEMELVAART = "dag na Hemelvaartsdag"
_NA_KONINGSDAG = "dag na Koningsdag"
AANGEWEZEN = (
    Aangewezen(date(2017, 4, 28), _NA_KONINGSDAG, _KB_2017_2019),
    Aangewezen(date(2017, 5, 26), _NA_HEMELVAART, _KB_2017_2019),
    Aangewezen(date(2018, 5, 11), _NA_HEMELVAART, _KB_2017_2019),
    Aangewezen(date(2018, 12, 24), "dag voor Kerst", _KB_2017_2019),
    Aangewezen(date(2018, 12, 31), "dag voor Nieuwjaarsdag", _KB_2017_2019),
    Aangewezen(date(2019, 5, 31), _NA_HEMELVAART, _KB_2017_2019),
    Aangewezen(date(2019, 12, 27), "dag na Kerst", _KB_2017_2019),
    Aangewezen(date(2020, 5, 22), _NA_HEMELVAART, _KB_2020_2022),
    Aangewezen(date(2021, 5, 14), _NA_HEMELVAART, _KB_2020_2022),
    Aangewezen(date(2022, 5, 27), _NA_HEMELVAART, _KB_2020_2022),
    Aangewezen(date(2023, 4, 28), _NA_KONINGSDAG, _KB_2023_2025),
    Aangewezen(date(2023, 5, 19), _NA_HEMELVAART, _KB_2023_2025),
    Aangewezen(date(2024, 5, 10), _NA_HEMELVAART, _KB_2023_2025),
    Aangewezen(date(2024, 12, 27), "dag na Kerst", _KB_2023_2025),
    Aangewezen(date(2025, 5, 30), _NA_HEMELVAART, _KB_2023_2025),
    Aangewezen(date(2026, 1, 2), "dag na Nieuwjaarsdag", _KB_2026_2028),
    Aangewezen(date(2026, 5, 15), _NA_HEMELVAART, _KB_2026_2028),
    Aangewezen(date(2027, 5, 7), _NA_HEMELVAART, _KB_2026_2028),
    Aangewezen(date(2028, 4, 28), _NA_KONINGSDAG, _KB_2026_2028),
    Aangewezen(date(2028, 5, 26), _NA_HEMELVAART, _KB_2026_2028),
)
_KB_JAREN = range(2017, 2029)


def is_kb_known(jaar: int) -> bool:
    """Whether the royal decree about this year was read, so that ``AANGEWEZEN`` is complete for it."""
    return jaar in _KB_JAREN


def compute_eerste_paasdag(jaar: int) -> date:
    """Easter Sunday in the Gregorian calendar (the anonymous algorithm of 1876)."""
    gouden, eeuw, rest = jaar % 19, jaar // 100, jaar % 100
    maan = (19 * gouden + eeuw - eeuw // 4 - (eeuw - (eeuw + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (eeuw % 4) + 2 * (rest // 4) - maan - rest % 4) % 7
    correctie = (gouden + 11 * maan + 22 * week) // 451
    maand, dag = divmod(maan + week - 7 * correctie + 114, 31)
    return date(jaar, maand, dag + 1)


def compute_koningsdag(jaar: int) -> date:
    """27 April, or 26 April when that is a Sunday; up to 2013 the Queen's day: 30 April, or the 29th."""
    dag = date(jaar, 4, 27) if jaar >= 2014 else date(jaar, 4, 30)
    return dag - _DAG if dag.weekday() == 6 else dag


def _list_from_law(jaar: int) -> Iterator[tuple[date, str]]:
    """Every day that art. 3 itself names."""
    pasen = compute_eerste_paasdag(jaar)
    yield date(jaar, 1, 1), "Nieuwjaarsdag"
    yield pasen - 2 * _DAG, "Goede Vrijdag"
    yield pasen + _DAG, "Tweede Paasdag"
    yield compute_koningsdag(jaar), "Koningsdag" if jaar >= 2014 else "Koninginnedag"
    yield date(jaar, 5, 5), "Bevrijdingsdag"
    yield pasen + 39 * _DAG, "Hemelvaartsdag"
    yield pasen + 50 * _DAG, "Tweede Pinksterdag"
    yield date(jaar, 12, 25), "Eerste Kerstdag"
    yield date(jaar, 12, 26), "Tweede Kerstdag"


class Kalender:
    """The free days as the software knew them: with every designated day that came in up to and on ``editie``.

    ``editie`` None: those that were there from the beginning. Two calendars of one edition and the same days are equal.
    """

    __slots__ = ("_jaren", "aangewezen", "editie")

    def __init__(self, aangewezen: Iterable[Aangewezen], editie: date | None) -> None:
        self.editie = editie
        self.aangewezen = tuple(a for a in aangewezen if (a.ingevoerd or date.min) <= (editie or date.min))
        self._jaren: dict[int, Mapping[date, str]] = {}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Kalender) and self._inhoud() == other._inhoud()

    def __hash__(self) -> int:
        return hash((self.editie, len(self.aangewezen)))

    def _inhoud(self) -> tuple[date | None, tuple[Aangewezen, ...]]:
        return self.editie, self.aangewezen

    def feestdagen(self, jaar: int) -> Mapping[date, str]:
        """Each recognised holiday of a year with its name, designated days included, in the order of the calendar."""
        if jaar not in self._jaren:
            namen: dict[date, str] = {}
            genoemd = [*_list_from_law(jaar), *((a.dag, a.naam) for a in self.aangewezen if a.dag.year == jaar)]
            for dag, naam in sorted(genoemd, key=lambda paar: paar[0]):
                namen[dag] = f"{namen[dag]} en {naam}" if dag in namen else naam
            self._jaren[jaar] = MappingProxyType(namen)
        return self._jaren[jaar]

    def is_vrij(self, dag: date) -> bool:
        """Whether a term that ends on this day is moved by art. 1 lid 1."""
        return dag.weekday() >= 5 or dag in self.feestdagen(dag.year)

    def waarom_vrij(self, dag: date) -> str | None:
        """The name of the holiday, or "zaterdag" or "zondag"; None for a working day."""
        if naam := self.feestdagen(dag.year).get(dag):
            return naam
        return {5: "zaterdag", 6: "zondag"}.get(dag.weekday())

    def volgende_werkdag(self, dag: date) -> date:
        """The first day on or after this one that is no Saturday, Sunday or holiday."""
        while self.is_vrij(dag):
            dag += _DAG
        return dag

    def vorige_werkdag(self, dag: date) -> date:
        """The last day on or before this one that is no Saturday, Sunday or holiday."""
        while self.is_vrij(dag):
            dag -= _DAG
        return dag


NIEUWSTE = Kalender(AANGEWEZEN, max((a.ingevoerd for a in AANGEWEZEN if a.ingevoerd), default=None))
"""The calendar with everything that we know today."""
feestdagen = NIEUWSTE.feestdagen
is_vrij = NIEUWSTE.is_vrij
waarom_vrij = NIEUWSTE.waarom_vrij
volgende_werkdag = NIEUWSTE.volgende_werkdag
vorige_werkdag = NIEUWSTE.vorige_werkdag
