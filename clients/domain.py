"""What follows from the facts about a person: names, ages, kinds. No Django, no clock."""

from collections.abc import Sequence, Set
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

    def __str__(self) -> str:
        return geboorte_in_woorden(self)


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


def clean_v_nummer(tekst: str) -> str:
    """The ten digits of a V-nummer without separators. Raises ValueError when there are not ten."""
    cijfers = "".join(teken for teken in tekst if teken not in " .-")
    if len(cijfers) != 10 or not (cijfers.isascii() and cijfers.isdigit()):
        raise ValueError("Een V-nummer heeft tien cijfers, bijvoorbeeld 012 345 6789. Kijk op de pas bij V-NR.")
    return cijfers


def show_v_nummer(cijfers: str) -> str:
    """A V-nummer in groups, as it stands on the card."""
    return f"{cijfers[:3]} {cijfers[3:6]} {cijfers[6:]}"


def clean_telefoon(tekst: str) -> str:
    """A telephone number as digits, after a + when it is foreign. Raises ValueError when it is none.

    A number shorter than ten digits is refused: then nobody can type a burgerservicenummer here.
    """
    kaal = "".join(teken for teken in tekst if teken not in " .-()/")
    if kaal.startswith(("0031", "+31")):
        kaal = "0" + kaal.removeprefix("0031").removeprefix("+31").removeprefix("0")
    elif kaal.startswith("00"):
        kaal = "+" + kaal[2:]
    cijfers = kaal.removeprefix("+")
    if not (cijfers.isascii() and cijfers.isdigit() and kaal[0] in "0+" and 10 <= len(cijfers) <= 15):
        raise ValueError("Dit is geen heel telefoonnummer. Begin met 0 of met +, bijvoorbeeld 06 12 34 56 78.")
    return kaal


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


def tijd_sinds(begin: date, op: date) -> TijdSinds | None:
    """In which year and week since ``begin`` that day lies; None before it."""
    if op < begin:
        return None
    jaren = years_between(begin, op)
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
class Kaart:
    """What koppelen needs to know of a record: itself, the record it hangs on, and whether others hang on it."""

    pk: int
    hoofd: int | None
    heeft_dubbelen: bool


def why_no_koppelen(client: Kaart, hoofd: Kaart) -> str | None:
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


VROEGSTE_DAG = date(1990, 1, 1)
DAGEN_VOORUIT = 60
GROOTSTE_VERSCHIL_DAGEN = 730
GVA_JAREN = (2016, 2017)


def why_no_dag(dag: date, *, vandaag: date, vooruit: int = 0) -> str | None:
    """The reason this cannot be the day of something, or None; ``vooruit``: days that may lie ahead."""
    if dag < VROEGSTE_DAG:
        return f"Vul een dag in vanaf {VROEGSTE_DAG.year}. Kijk het jaar na."
    if dag > vandaag and not vooruit:
        return "Deze dag is nog niet geweest. Vul vandaag of een eerdere dag in."
    if dag > vandaag + timedelta(days=vooruit):
        return f"Deze dag ligt meer dan {vooruit} dagen vooruit. Kijk de datum na."
    return None


def why_no_telling(dag: date | None, *, begin: date, vandaag: date) -> str | None:
    """The reason this cannot be the date of the BRP or the COA beside the own date, or None."""
    if dag is None:
        return None
    if reden := why_no_dag(dag, vandaag=vandaag):
        return reden
    if abs((dag - begin).days) > GROOTSTE_VERSCHIL_DAGEN:
        return "Deze dag ligt meer dan twee jaar van de dag van huisvesting. Kijk het jaar na."
    return None


def why_no_gva(begin: date) -> str | None:
    """The reason this placement cannot be GVA, or None: the scheme ran in 2016 and 2017 (DOMAIN M12)."""
    if begin.year in GVA_JAREN:
        return None
    return "De regeling GVA liep in 2016 en 2017. Haal het vinkje weg, of kijk de datum na."


def why_no_verwijderen(*, reden: str, heropen: bool, heeft_vorige: bool) -> str | None:
    """The reason a placement cannot be taken away like this, or None."""
    if not reden.strip():
        return "Vul in waarom deze huisvesting niet klopt."
    if heropen and not heeft_vorige:
        return "Er is geen eerdere huisvesting die op deze dag stopte. Haal het vinkje weg."
    return None


@dataclass(frozen=True, slots=True)
class Verblijf:
    """A placement or a stay in a home, already known; ``waar`` is the id of the gemeente or the woning."""

    waar: int
    naam: str
    begin: date
    eind: date | None


def why_no_huisvesting(open_verblijf: Verblijf | None, *, gemeente: int, begin: date) -> str | None:
    """The reason a new placement cannot begin, given the one that is open on that day, or None."""
    if open_verblijf is None or open_verblijf.eind is not None:
        return None
    if open_verblijf.waar == gemeente:
        return (
            f"Deze persoon woont al in {open_verblijf.naam}. "
            "Gaat het om een andere woning in dezelfde gemeente? Kies dan ‘Andere woning’."
        )
    if open_verblijf.begin == begin:
        return f"Op deze dag is deze persoon al gehuisvest in {open_verblijf.naam}. Kijk de datum na."
    return None


def why_no_bewoning(
    huisvesting: Verblijf, laatste: Verblijf | None, *, woning: int, gemeente: int, begin: date
) -> str | None:
    """The reason somebody cannot move into this home, in ``gemeente``, on that day, or None.

    ``laatste`` is the stay that began last; a home for the same first day replaces it: a mistake.
    """
    if gemeente != huisvesting.waar:
        zin = f"Deze woning staat niet in {huisvesting.naam}. "
        return zin + "Naar een andere gemeente? Kies dan ‘Nieuwe huisvesting’."
    if begin < huisvesting.begin:
        return f"Deze persoon woont pas vanaf {huisvesting.begin:%d-%m-%Y} in {huisvesting.naam}."
    if huisvesting.eind is not None and begin >= huisvesting.eind:
        return f"Deze persoon woont vanaf {huisvesting.eind:%d-%m-%Y} niet meer in {huisvesting.naam}."
    if laatste is not None and begin < laatste.begin:
        return f"Er is al een latere woning, vanaf {laatste.begin:%d-%m-%Y}. Vul een dag daarna in."
    if laatste is not None and laatste.waar == woning and laatste.eind is None:
        return "Deze persoon woont al in deze woning. Kies een andere."
    return None


def why_no_begin(nieuw: date, *, bewoningen: Sequence[Verblijf]) -> str | None:
    """The reason the first day of a placement cannot move, given its stays in order of begin, or None."""
    if len(bewoningen) > 1 and nieuw >= bewoningen[1].begin:
        return f"Op {bewoningen[1].begin:%d-%m-%Y} kwam er al een andere woning. Vul een dag daarvoor in."
    eerste = bewoningen[0] if bewoningen else None
    if eerste is not None and eerste.eind is not None and nieuw >= eerste.eind:
        return f"De eerste woning eindigde al op {eerste.eind:%d-%m-%Y}. Vul een dag daarvoor in."
    return None


def why_no_einde(begin: date, eind: date, *, laatste_bewoning: date | None) -> str | None:
    """The reason somebody cannot have left the gemeente on that day, or None."""
    if eind <= begin:
        return f"De einddatum moet na de begindatum liggen: {begin:%d-%m-%Y}."
    if laatste_bewoning is not None and eind <= laatste_bewoning:
        return f"Op {laatste_bewoning:%d-%m-%Y} kwam er nog een andere woning. Vul een latere dag in."
    return None


def why_no_aanbod(*, aangeboden_op: date, koppeling_op: date, zelfde_gemeente: bool, nog_open: bool) -> str | None:
    """The reason a home cannot be offered after this koppeling, or None."""
    if not zelfde_gemeente:
        return "Deze woning staat in een andere gemeente dan de koppeling. Kies een andere woning."
    if nog_open:
        return "Er is nog een aanbod zonder antwoord. Vul eerst dat antwoord in."
    if aangeboden_op < koppeling_op:
        return f"Het aanbod kan niet voor de koppeling liggen: {koppeling_op:%d-%m-%Y}."
    return None


def why_no_geboorte_in_gezin(geboorte: Geboorte, *, begin: date) -> str | None:
    """The reason somebody cannot have been born into the gezin on that day, or None."""
    if geboorte.vroegst is None or geboorte.laatst is None or geboorte.vroegst <= begin <= geboorte.laatst:
        return None
    return f"Op de kaart staat een andere geboortedatum: {geboorte_in_woorden(geboorte)}. Kijk welke klopt."


def why_no_splitsing(leden: Set[int], weg: Set[int]) -> str | None:
    """The reason a gezin cannot be split, given its members and who goes, or None."""
    if not weg:
        return "Kies wie er in het nieuwe gezin komt."
    if not weg <= leden:
        return "Iemand hoort op die dag niet bij dit gezin. Kijk de datum na."
    if weg == leden:
        return "Iedereen is gekozen. Er moet ten minste één persoon in het oude gezin blijven."
    return None
