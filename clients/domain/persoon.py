"""What follows from the facts about a person: names, ages, kinds. No Django, no clock."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from clients.domain.keuzes import Geslacht, Naambron
from clients.domain.landen import ONBEKEND
from core.periode import add_months


class Geboortezekerheid(StrEnum):
    """How precisely a birth date is known."""

    DAG = "dag"
    MAAND = "maand"
    JAAR = "jaar"
    ONBEKEND = "onbekend"


@dataclass(frozen=True, slots=True)
class Geboorte:
    """A birth date as the range of days on which it can be; both None when nothing is known.

    Papers often print 1 January or 1 July for people whose day is unknown; the BRP prints 00. So what is not known is
    kept as not known (docs/domein.md, 2).
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
    def zekerheid(self) -> Geboortezekerheid:
        """How much of the date is known."""
        if self.vroegst is None or self.laatst is None:
            return Geboortezekerheid.ONBEKEND
        if self.vroegst == self.laatst:
            return Geboortezekerheid.DAG
        same_month = (self.vroegst.year, self.vroegst.month) == (self.laatst.year, self.laatst.month)
        return Geboortezekerheid.MAAND if same_month else Geboortezekerheid.JAAR

    def leeftijd(self, op: date) -> tuple[int, int] | None:
        """The lowest and the highest age in whole years on that day, or None when nothing is known."""
        if self.vroegst is None or self.laatst is None:
            return None
        return max(0, count_years(self.laatst, op)), max(0, count_years(self.vroegst, op))

    def __str__(self) -> str:
        return say_geboorte(self)


def read_geboorte(tekst: str) -> Geboorte:
    """A birth date as far as it was written: "2014", "4-2014", "12-4-2014". Raises ValueError for anything else."""
    jaar, *rest = (int(deel) for deel in reversed(tekst.replace("/", "-").replace(".", "-").split("-")))
    if len(rest) > 2 or not 1900 <= jaar <= 2100:
        raise ValueError(tekst)
    return Geboorte.van_delen(jaar, *rest)


def count_years(begin: date, op: date) -> int:
    """Whole years from ``begin`` to ``op``; somebody born on 29 February turns a year older on 1 March."""
    return op.year - begin.year - ((op.month, op.day) < (begin.month, begin.day))


def say_leeftijd(geboorte: Geboorte, *, op: date) -> str:
    """The age as a screen says it: "34 jaar", "33 of 34 jaar", "leeftijd onbekend"."""
    grenzen = geboorte.leeftijd(op)
    if grenzen is None:
        return "leeftijd onbekend"
    laagst, hoogst = grenzen
    return f"{laagst} jaar" if laagst == hoogst else f"{laagst} of {hoogst} jaar"


def say_geboorte(geboorte: Geboorte) -> str:
    """The birth date as far as it is known: "12-03-1988", "maart 1988", "1988", "onbekend"."""
    if geboorte.vroegst is None:
        return "onbekend"
    match geboorte.zekerheid:
        case Geboortezekerheid.DAG:
            return f"{geboorte.vroegst:%d-%m-%Y}"
        case Geboortezekerheid.MAAND:
            return f"{MAANDEN[geboorte.vroegst.month - 1]} {geboorte.vroegst.year}"
        case _:
            return str(geboorte.vroegst.year)


MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip


NAAMLENGTES = {"roepnaam": 80, "voornamen": 120, "vadersnaam": 80, "grootvadersnaam": 80, "achternaam": 80}
"""So many signs fit in each part of a name; a form refuses more, and names that are made of them fit their column."""


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

    def zoektekst(self) -> str:
        """Every part once, also the called name beside the given names: what search finds this spelling by."""
        woorden = " ".join(
            (self.roepnaam, self.voornamen, self.vadersnaam, self.grootvadersnaam, self.achternaam)
        ).split()
        return " ".join(dict.fromkeys(woorden))

    def weergave(self) -> str:
        """The name as lists show it: the called name first, then what tells people apart."""
        rest = self.achternaam or " ".join(d for d in (self.vadersnaam, self.grootvadersnaam) if d)
        return " ".join(d for d in (self.roepnaam or self.voornamen, rest) if d)

    @classmethod
    def langste(cls, *leeg: str) -> "Naamdelen":
        """The longest name that the forms take, without the parts that are named."""
        return cls(**{deel: "x" * lengte for deel, lengte in NAAMLENGTES.items() if deel not in leeg})


@dataclass(frozen=True, slots=True)
class Persoonsfeiten:
    """Who somebody is, as papers say it."""

    delen: Naamdelen
    geboorte: Geboorte
    geslacht: str = Geslacht.ONBEKEND
    nationaliteit: str = ONBEKEND
    bron: str = Naambron.EIGEN
    v_nummer: str | None = None


LANGSTE_WEERGAVE = max(
    len(Naamdelen.langste(*leeg).weergave()) for leeg in ((), ("roepnaam",), ("roepnaam", "achternaam"))
)


def clean_v_nummer(tekst: str) -> str:
    """The ten digits of a V-nummer without separators. Raises ValueError when there are not ten."""
    cijfers = "".join(teken for teken in tekst if teken not in " .-")
    if len(cijfers) != 10 or not (cijfers.isascii() and cijfers.isdigit()):
        raise ValueError("Een V-nummer heeft tien cijfers, bijvoorbeeld 012 345 6789. Kijk op de pas bij V-NR.")
    return cijfers


def show_v_nummer(cijfers: str) -> str:
    """A V-nummer in groups, as it stands on the card."""
    return f"{cijfers[:3]} {cijfers[3:6]} {cijfers[6:]}"


def clean_postcode(tekst: str) -> str:
    """A Dutch postcode as "2202 AB"; empty stays empty. Raises ValueError when it is none."""
    kaal = "".join(tekst.upper().split())
    if not kaal:
        return ""
    cijfers, letters = kaal[:4], kaal[4:]
    is_goed = cijfers.isdigit() and not cijfers.startswith("0") and len(letters) == 2 and letters.isalpha()
    if not (is_goed and kaal.isascii()):
        raise ValueError("Een postcode heeft vier cijfers en twee letters, bijvoorbeeld 2202 AB.")
    return f"{cijfers} {letters}"


@dataclass(frozen=True, slots=True)
class TijdSinds:
    """How long ago something began, as a team counts it: both start at 1."""

    jaar: int
    week: int


def measure_tijd_sinds(begin: date, op: date) -> TijdSinds | None:
    """In which year and week since ``begin`` that day lies; None before it."""
    if op < begin:
        return None
    jaren = count_years(begin, op)
    return TijdSinds(jaren + 1, (op - add_months(begin, 12 * jaren)).days // 7 + 1)


VROEGSTE_GEBOORTEJAAR = 1900


def why_no_geboorte(geboorte: Geboorte, *, vandaag: date) -> str | None:
    """The reason a birth date cannot be right, or None."""
    if geboorte.vroegst is None:
        return None
    if geboorte.vroegst > vandaag:
        return "Deze geboortedatum ligt in de toekomst. Kijk het jaar na."
    if geboorte.vroegst.year < VROEGSTE_GEBOORTEJAAR:
        return f"Vul een geboortejaar in vanaf {VROEGSTE_GEBOORTEJAAR}, met vier cijfers."
    return None


@dataclass(frozen=True, slots=True)
class Koppelfeiten:
    """What koppelen needs to know of a record: itself, the record it hangs on, and whether others hang on it."""

    pk: int
    hoofd: int | None
    heeft_dubbelen: bool


def why_no_koppelen(client: Koppelfeiten, hoofd: Koppelfeiten) -> str | None:
    """The reason two records cannot be gekoppeld this way round, or None. A chain never arises."""
    if client.pk == hoofd.pk:
        return "Iemand kan niet aan zichzelf gekoppeld worden. Kies de andere kaart."
    if client.hoofd is not None:
        return "Deze kaart is al gekoppeld. Maak die eerst los."
    if hoofd.hoofd is not None:
        return "De andere kaart is zelf al gekoppeld. Koppel aan de kaart waar die bij hoort."
    if client.heeft_dubbelen:
        return "Aan deze kaart zijn al andere kaarten gekoppeld. Begin bij de andere kaart en koppel die aan deze."
    return None


def why_no_overdracht(*, van: int | None, naar: int, op: date, toestemming_op: date, vandaag: date) -> str | None:
    """The reason a client cannot go to another locatie, or None."""
    if van is None:
        return "Deze persoon hoort op die dag niet bij een locatie."
    if van == naar:
        return "Deze persoon hoort al bij deze locatie. Kies een andere."
    if toestemming_op > vandaag:
        return "De toestemming kan niet in de toekomst liggen. Vraag eerst toestemming."
    if op < vandaag:
        return "Een overdracht gaat in op vandaag of later: wie er eerder bij kon, verandert niet."
    if (op - vandaag).days > OVERDRACHT_DAGEN_VOORUIT:
        return f"Kies een dag binnen {OVERDRACHT_DAGEN_VOORUIT} dagen."
    return None


OVERDRACHT_DAGEN_VOORUIT = 60
