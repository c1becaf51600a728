"""The words in which a legal term is written down."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from core.periode import Periode


class Feit(StrEnum):
    """An event with a date, in the words of a letter: a term counts from it, or it picks the version of the rule."""

    AANKOMST = "aankomst in Nederland"
    AANVRAAG = "ontvangst van de aanvraag"
    ADRESWIJZIGING = "verhuizing"
    AFGIFTE_MVV = "afgifte van de mvv"
    ASIELAANVRAAG = "asielaanvraag"
    BEKENDMAKING = "bekendmaking"
    BESCHIKBAAR = "bericht dat het document klaarligt"
    BRIEF = "dag die de brief noemt"
    BETALING = "betaling van de kosten"
    BIJSTAND = "eerste dag van de bijstand"
    BRP = "inschrijving in de BRP"
    EINDE_AANSPRAAK_LENING = "dag waarop de inburgering klaar is of het recht op de lening stopt"
    EINDE_BESLISTERMIJN = "einde van de beslistermijn"
    EINDE_BEZWAARTERMIJN = "einde van de bezwaartermijn"
    EINDE_AFGIFTETERMIJN = "einde van de afgiftetermijn van de mvv"
    EINDE_INBURGERING = "einde van de inburgeringstermijn"
    EINDE_REACTIETERMIJN = "einde van de twee weken na de ingebrekestelling"
    EINDE_TITEL_REFERENT = "einde van de verblijfstitel van de referent"
    EINDE_VERGUNNING = "einde van de vergunning of verblijfstitel"
    GEBOORTE = "geboortedatum"
    GELDIG_TOT = "einddatum op het document"
    GRIFFIERECHT = "bericht over het griffierecht"
    HOORZITTING = "hoorzitting"
    INBURGERINGSPLICHTIG = "begin van de inburgeringsplicht"
    INDIENING = "indiening"
    INFORMATIE_DERDEN = "ontvangst van de informatie van een derde"
    INGANGSDATUM = "ingangsdatum"
    INGEBREKESTELLING = "ontvangst van de ingebrekestelling"
    KENNISGEVING_DUO = "kennisgeving van DUO"
    KENNISGEVING_MVV = "dagtekening van de kennisgeving over de mvv"
    KOPPELING = "koppeling aan de gemeente"
    MELDING = "melding bij de IND"
    PIP = "dagtekening van het PIP"
    RECHTMATIG_VERBLIJF = "begin van het rechtmatig verblijf"
    START_TERMIJN = "eerste dag van de inburgeringstermijn"
    TOESLAGJAAR = "laatste dag van het jaar van de toeslag"
    VERLENING = "verlening van de vergunning"
    VERTREK_EU = "vertrek uit de Europese Unie"
    VERTREK_NEDERLAND = "vertrek uit Nederland"
    VESTIGING = "aankomst om in Nederland te wonen"
    VOORNEMEN = "bekendmaking van het voornemen"
    WIJZIGING = "verandering die de IND moet weten"


class EersteDag(StrEnum):
    """Where a term begins that counts from an event, and how its last day is found.

    ``ERNA``: "binnen drie maanden na": up to and including the same day number. ``VANAF_ERNA``: something that begins
    on the day after and lasts three years: up to and including the day before that one comes round. The two differ
    only at the end of February.
    """

    ZELF = "zelf"
    ERNA = "erna"
    VANAF_ERNA = "vanaf de dag erna"


class Zijde(StrEnum):
    """Who must act before the term ends."""

    WIJ = "wij"
    OVERHEID = "overheid"


class Aard(StrEnum):
    """A last day, or the first day on which something is possible."""

    UITERSTE = "uiterste dag"
    KAN_VANAF = "kan vanaf"


class Zekerheid(StrEnum):
    """How well a rule is founded: read in the source, known from practice, or not found."""

    NAGELEZEN = "nagelezen"
    VAKKENNIS = "vakkennis"
    ONZEKER = "onzeker"


class Voorwaarde(StrEnum):
    """For whom alone a rule holds."""

    VLUCHTELING = "vluchteling"
    SUBSIDIAIR = "subsidiair beschermd"
    AFGELEID = "afgeleid van een gezinslid"
    STAATLOOS = "staatloos"


@dataclass(frozen=True, slots=True)
class Duur:
    """A length of time; all parts zero or more, or all zero or less (counted back). Raises ValueError on a mixture."""

    jaren: int = 0
    maanden: int = 0
    weken: int = 0
    dagen: int = 0

    def __post_init__(self) -> None:
        delen = self._delen()
        if min(delen) < 0 < max(delen):
            raise ValueError(f"a length that counts both forward and back: {delen}")

    def _delen(self) -> tuple[int, int, int, int]:
        return self.jaren, self.maanden, self.weken, self.dagen

    @property
    def terug(self) -> bool:
        """Whether it is counted back from the event."""
        return min(self._delen()) < 0

    @property
    def is_leeg(self) -> bool:
        """Whether it is no time at all: the event is itself the day."""
        return not any(self._delen())

    @property
    def alle_maanden(self) -> int:
        """Years and months together, in months."""
        return self.jaren * 12 + self.maanden

    @property
    def alle_dagen(self) -> int:
        """Weeks and days together, in days."""
        return self.weken * 7 + self.dagen

    @property
    def in_woorden(self) -> str:
        """As a letter says it, without direction: "3 maanden", "1 jaar en 6 maanden"."""
        namen = (("jaar", "jaar"), ("maand", "maanden"), ("week", "weken"), ("dag", "dagen"))
        delen = [
            f"{abs(aantal)} {enkel if abs(aantal) == 1 else meer}"
            for aantal, (enkel, meer) in zip(self._delen(), namen, strict=True)
            if aantal
        ]
        return " en ".join(delen) or "0 dagen"

    @property
    def valt_onder_atw(self) -> bool:
        """Art. 4 ATW: at most 90 days, 12 weeks or 3 months, and never in years."""
        return not self.jaren and abs(self.maanden) <= 3 and abs(self.weken) <= 12 and abs(self.dagen) <= 90


@dataclass(frozen=True, slots=True, kw_only=True)
class Regel:
    """One version of one legal term. A change of law is a new row, never an edit.

    Raises ValueError when a row contradicts the Algemene termijnenwet or itself.
    """

    code: str
    label: str
    begin: Feit
    """The event it counts from, by its own date."""
    eerste_dag: EersteDag = EersteDag.ERNA
    duur: Duur
    peil: Feit
    """The event whose day picks the version."""
    voorwaarde: Voorwaarde | None = None
    zijde: Zijde
    aard: Aard = Aard.UITERSTE
    atw: bool
    """Whether arts. 1 and 2 ATW move its end."""
    fataal: bool = False
    """Whether the right is lost after it."""
    geldig: Periode
    """The days on which this version applies, half-open."""
    grondslag: str
    zekerheid: Zekerheid
    nu_doen: str
    """What a volunteer does now, in at most two sentences: who, with whom, what to take along."""
    handelen: str = ""
    """For a term of the overheid: what we do when that passed in silence, in at most two sentences."""
    te_laat: str = ""
    """For a term of ours that passed: what to do instead of ``nu_doen`` then, in at most two sentences."""
    herinneren: tuple[int, ...] = (30, 7, 1)
    """Days before the day to act on, most first; 0 is that day itself."""
    toelichting: str = ""
    """Whole sentences for the person who reads the explanation."""
    bron: str = ""
    """Where and when the ground was read."""
    ingevoerd: date | None = None
    """The day on which this version came into the software; None: there from the beginning."""
    vervangt: str | None = None
    """The name of the version that this one corrects, because that one was wrong; None for a change of law."""

    def __post_init__(self) -> None:
        if self.atw and (self.duur.terug or not self.duur.valt_onder_atw or self.aard is Aard.KAN_VANAF):
            raise ValueError(f"{self.code}: arts. 1 and 4 ATW leave this term where it is")
        if not self.grondslag or not self.label:
            raise ValueError(f"{self.code}: a rule needs a ground and a label")
        if not self.nu_doen or bool(self.handelen) is not (self.zijde is Zijde.OVERHEID):
            raise ValueError(f"{self.code}: a rule says what to do, and how to act when the overheid is silent")
        if self.vervangt and self.ingevoerd is None:
            raise ValueError(f"{self.code}: a correction has a day on which it came into the software")
        if list(self.herinneren) != sorted(set(self.herinneren), reverse=True) or min(self.herinneren, default=0) < 0:
            raise ValueError(f"{self.code}: reminders are days before, most first, each once")

    def __hash__(self) -> int:
        # A quarter of a million lookups a night: the identity of a version is enough, equality still compares all.
        return hash((self.code, self.geldig.begin, self.ingevoerd))

    @property
    def versie(self) -> str:
        """The name of this version, as stored beside what was computed with it; unique."""
        later = f"/{self.ingevoerd.isoformat()}" if self.ingevoerd else ""
        return f"{self.code}@{self.geldig.begin.isoformat()}{later}"


def correct_regel(fout: Regel, *, ingevoerd: date, **anders: Any) -> Regel:
    """The version that takes the place of a wrong one; ``anders``: the fields that were wrong."""
    return replace(fout, vervangt=fout.versie, ingevoerd=ingevoerd, **anders)


@dataclass(frozen=True, slots=True)
class ZonderRegel:
    """A term that the sources name and that gets no rule, with the reason."""

    wat: str
    waarom: str
    bron: str
