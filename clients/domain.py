"""What follows from the facts about a person: names, ages, kinds. No Django, no clock."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from core.periode import add_months


class Zekerheid(StrEnum):
    """How precisely a birth date is known."""

    DAG = "dag"
    MAAND = "maand"
    JAAR = "jaar"
    ONBEKEND = "onbekend"


@dataclass(frozen=True, slots=True)
class Geboorte:
    """A birth date as the range of days on which it can be; both None when nothing is known.

    Papers often print 1 January or 1 July for people whose day is unknown; the BRP prints 00. So what is not known is
    kept as not known (DOMAIN: birth date unknown).
    """

    vroegst: date | None
    laatst: date | None

    @classmethod
    def van_delen(cls, jaar: int | None, maand: int | None = None, dag: int | None = None) -> "Geboorte":
        """From what is known. Raises ValueError for a day that does not exist, or a day without its month."""
        if jaar is None:
            if maand or dag:
                raise ValueError("month or day without a year")
            return cls(None, None)
        if maand is None:
            if dag:
                raise ValueError("day without a month")
            return cls(date(jaar, 1, 1), date(jaar, 12, 31))
        if dag is None:
            begin = date(jaar, maand, 1)
            return cls(begin, add_months(begin, 1) - timedelta(days=1))
        return cls(date(jaar, maand, dag), date(jaar, maand, dag))

    @property
    def zekerheid(self) -> Zekerheid:
        """How much of the date is known."""
        if self.vroegst is None or self.laatst is None:
            return Zekerheid.ONBEKEND
        if self.vroegst == self.laatst:
            return Zekerheid.DAG
        same_month = (self.vroegst.year, self.vroegst.month) == (self.laatst.year, self.laatst.month)
        return Zekerheid.MAAND if same_month else Zekerheid.JAAR

    def leeftijd(self, op: date) -> tuple[int, int] | None:
        """The lowest and the highest age in whole years on that day, or None when nothing is known."""
        if self.vroegst is None or self.laatst is None:
            return None
        return max(0, years_between(self.laatst, op)), max(0, years_between(self.vroegst, op))


def years_between(begin: date, op: date) -> int:
    """Whole years from ``begin`` to ``op``; somebody born on 29 February turns a year older on 1 March."""
    return op.year - begin.year - ((op.month, op.day) < (begin.month, begin.day))


def leeftijd_in_woorden(geboorte: Geboorte, *, op: date) -> str:
    """The age as a screen says it: "34 jaar", "33 of 34 jaar", "leeftijd onbekend"."""
    grenzen = geboorte.leeftijd(op)
    if grenzen is None:
        return "leeftijd onbekend"
    laagst, hoogst = grenzen
    return f"{laagst} jaar" if laagst == hoogst else f"{laagst} of {hoogst} jaar"


def geboorte_in_woorden(geboorte: Geboorte) -> str:
    """The birth date as far as it is known: "12-03-1988", "maart 1988", "1988", "onbekend"."""
    if geboorte.vroegst is None:
        return "onbekend"
    match geboorte.zekerheid:
        case Zekerheid.DAG:
            return f"{geboorte.vroegst:%d-%m-%Y}"
        case Zekerheid.MAAND:
            return f"{MAANDEN[geboorte.vroegst.month - 1]} {geboorte.vroegst.year}"
        case _:
            return str(geboorte.vroegst.year)


MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Naamdelen:
    """One spelling of a name. No part is compulsory: many people have no family name."""

    roepnaam: str = ""
    voornamen: str = ""
    vadersnaam: str = ""
    grootvadersnaam: str = ""
    achternaam: str = ""

    def volledig(self) -> str:
        """All parts in the order in which they are said; empty when every part is empty."""
        eerste = self.voornamen or self.roepnaam
        return " ".join(d for d in (eerste, self.vadersnaam, self.grootvadersnaam, self.achternaam) if d)

    def weergave(self) -> str:
        """The name as lists show it: the called name first, then what tells people apart."""
        rest = self.achternaam or " ".join(d for d in (self.vadersnaam, self.grootvadersnaam) if d)
        return " ".join(d for d in (self.roepnaam or self.voornamen, rest) if d)


def clean_v_nummer(tekst: str) -> str:
    """The ten digits of a V-nummer without separators. Raises ValueError when there are not ten."""
    cijfers = "".join(teken for teken in tekst if teken not in " .-")
    if len(cijfers) != 10 or not (cijfers.isascii() and cijfers.isdigit()):
        raise ValueError("Een V-nummer heeft tien cijfers, bijvoorbeeld 012 345 6789. Kijk op de pas bij V-NR.")
    return cijfers


def show_v_nummer(cijfers: str) -> str:
    """A V-nummer in groups, as it stands on the card."""
    return f"{cijfers[:3]} {cijfers[3:6]} {cijfers[6:]}"
