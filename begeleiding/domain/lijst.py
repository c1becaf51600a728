"""The list of what must be arranged: what appears for which household and when, and with what a team begins."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from begeleiding.domain.keuzes import Puntgroep, Stand, VoorWie
from clients.domain import Geboorte
from core.periode import add_months

VOLWASSEN = 18
_KINDEREN = {
    # From which age up to which, in whole years.
    VoorWie.BABY: (0, 4),
    VoorWie.PEUTER: (2, 4),
    VoorWie.BASISSCHOOL: (4, 12),
    VoorWie.MIDDELBARE_SCHOOL: (12, 18),
    VoorWie.KIND: (0, 18),
}
GEDAAN = frozenset({Stand.SAMEN, Stand.ZELF})


@dataclass(frozen=True, slots=True)
class Huishouden:
    """Who must be thought of: the person of the traject, and the others of the gezin, by their birth dates."""

    zelf: Geboorte
    anderen: tuple[Geboorte, ...] = ()


@dataclass(frozen=True, slots=True)
class Puntregel:
    """When one thing on the list appears, and by when it should be done (both from the begin of the traject)."""

    voor_wie: str
    vanaf_dagen: int = 0
    binnen_maanden: int | None = None


def is_for(voor_wie: str, huishouden: Huishouden, *, op: date) -> bool:
    """Whether these people need it on that day. An age that is not sure counts: better asked than forgotten."""
    if voor_wie == VoorWie.IEDEREEN:
        return True
    if voor_wie == VoorWie.VOLWASSENE:
        return _may_be(huishouden.zelf, VOLWASSEN, None, op)
    van, tot = _KINDEREN[VoorWie(voor_wie)]
    return any(_may_be(geboorte, van, tot, op, onbekend=False) for geboorte in huishouden.anderen)


def _may_be(geboorte: Geboorte, van: int, tot: int | None, op: date, *, onbekend: bool = True) -> bool:
    """Whether somebody can have an age from ``van`` up to ``tot`` on that day."""
    grenzen = geboorte.leeftijd(op)
    if grenzen is None:
        return onbekend
    laagst, hoogst = grenzen
    return hoogst >= van and (tot is None or laagst < tot)


def is_on_list(regel: Puntregel, huishouden: Huishouden, *, begin: date, op: date) -> bool:
    """Whether this stands on the list on that day."""
    return op >= begin + timedelta(days=regel.vanaf_dagen) and is_for(regel.voor_wie, huishouden, op=op)


def find_uiterste_dag(regel: Puntregel, begin: date) -> date | None:
    """The last day on which it should be done; None when there is no such day."""
    if regel.binnen_maanden is None:
        return None
    return add_months(begin, regel.binnen_maanden) - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Telling:
    """How far a list is, over what stands on it and is needed."""

    zelf: int
    samen: int
    te_doen: int

    @property
    def nodig(self) -> int:
        """How many things are needed."""
        return self.zelf + self.samen + self.te_doen

    @property
    def klaar(self) -> int:
        """How many are done, alone or together."""
        return self.zelf + self.samen


def count_standen(standen: Iterable[str]) -> Telling:
    """Count the states of a list, one for each thing on it."""
    alle = list(standen)
    return Telling(alle.count(Stand.ZELF), alle.count(Stand.SAMEN), alle.count(Stand.TE_DOEN))


def why_no_puntdag(op: date, *, begin: date, vandaag: date) -> str | None:
    """The reason that something on the list cannot have been done on this day, or None."""
    if op > vandaag:
        return "Deze dag moet nog komen. Vul vandaag of een eerdere dag in."
    if op < begin:
        return f"Het traject begon op {begin:%d-%m-%Y}. Vul die dag of een latere in."
    return None


@dataclass(frozen=True, slots=True)
class Standaardpunt:
    """A line of the list with which a team can begin."""

    naam: str
    groep: Puntgroep
    voor_wie: VoorWie = VoorWie.IEDEREEN
    vanaf_dagen: int = 0
    binnen_maanden: int | None = None


def list_standaard() -> Iterator[Standaardpunt]:
    """What teams arrange with people who got a home; after this the list is the team's own."""
    yield from _STANDAARD


_BINNEN_ZORG = 4  # Zorgverzekeringswet art. 5 lid 5: insured from the first day when within four months
_STANDAARD = (
    Standaardpunt("Woning inrichten", Puntgroep.WONEN, VoorWie.VOLWASSENE, 0, 3),
    Standaardpunt("Energie en water", Puntgroep.WONEN, VoorWie.VOLWASSENE, 0, 1),
    Standaardpunt("Telefoon en internet", Puntgroep.WONEN, VoorWie.VOLWASSENE, 0, 2),
    Standaardpunt("Verzekering voor inboedel en aansprakelijkheid", Puntgroep.WONEN, VoorWie.VOLWASSENE, 0, 3),
    Standaardpunt("Sociale kaart: wie doet wat in de gemeente", Puntgroep.WONEN, VoorWie.IEDEREEN, 14, 6),
    Standaardpunt("Zorgverzekering", Puntgroep.GEZONDHEID, VoorWie.IEDEREEN, 0, _BINNEN_ZORG),
    Standaardpunt("Huisarts", Puntgroep.GEZONDHEID, VoorWie.IEDEREEN, 0, 1),
    Standaardpunt("Apotheek", Puntgroep.GEZONDHEID, VoorWie.IEDEREEN, 0, 1),
    Standaardpunt("Tandarts", Puntgroep.GEZONDHEID, VoorWie.IEDEREEN, 14, 6),
    Standaardpunt("Consultatiebureau", Puntgroep.GEZONDHEID, VoorWie.BABY, 0, 1),
    Standaardpunt("Bankrekening", Puntgroep.GELD, VoorWie.VOLWASSENE, 0, 1),
    Standaardpunt("Uitkering", Puntgroep.GELD, VoorWie.VOLWASSENE, 0, 1),
    Standaardpunt("Huurtoeslag", Puntgroep.GELD, VoorWie.VOLWASSENE, 0, 3),
    Standaardpunt("Zorgtoeslag", Puntgroep.GELD, VoorWie.VOLWASSENE, 0, _BINNEN_ZORG),
    Standaardpunt("Bijzondere bijstand", Puntgroep.GELD, VoorWie.VOLWASSENE, 0, 3),
    Standaardpunt("Kwijtschelding van gemeentelijke belasting", Puntgroep.GELD, VoorWie.VOLWASSENE, 60, 12),
    Standaardpunt("Kinderbijslag en kindgebonden budget", Puntgroep.GELD, VoorWie.KIND, 0, 2),
    Standaardpunt("Zelf de post en de rekeningen bijhouden", Puntgroep.GELD, VoorWie.VOLWASSENE, 180, 24),
    Standaardpunt("Peuterspeelzaal", Puntgroep.KINDEREN, VoorWie.PEUTER, 14, 6),
    Standaardpunt("Basisschool", Puntgroep.KINDEREN, VoorWie.BASISSCHOOL, 0, 1),
    Standaardpunt("Middelbare school of schakelklas", Puntgroep.KINDEREN, VoorWie.MIDDELBARE_SCHOOL, 0, 1),
    Standaardpunt("Sport, zwemles, Leergeld", Puntgroep.KINDEREN, VoorWie.KIND, 60, 12),
    Standaardpunt("Brief van DUO over de inburgering", Puntgroep.INBURGERING, VoorWie.IEDEREEN, 14, 6),
    Standaardpunt("Taalschool", Puntgroep.INBURGERING, VoorWie.IEDEREEN, 30, 6),
    Standaardpunt("Participatieverklaring", Puntgroep.INBURGERING, VoorWie.IEDEREEN, 60, 12),
    Standaardpunt("Inschrijving bij het UWV", Puntgroep.WERK, VoorWie.VOLWASSENE, 60, 12),
    Standaardpunt("Cv en diploma’s laten waarderen", Puntgroep.WERK, VoorWie.VOLWASSENE, 90, 12),
    Standaardpunt("Vrijwilligerswerk, stage of werk", Puntgroep.WERK, VoorWie.VOLWASSENE, 180, 24),
)  # fmt: skip
