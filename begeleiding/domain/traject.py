"""The length, phases and rhythm of a traject, and when it begins and ends."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from begeleiding.domain.keuzes import Fase
from core.periode import add_months

JAAR_MAANDEN = 12
VOORSTEL_MAANDEN = 1
"""So long before its end a traject proposes to be rounded off."""


@dataclass(frozen=True, slots=True)
class Trajectregels:
    """What was agreed with the gemeente on the day a traject began.

    ``vestiging_tot`` and ``op_orde_tot``: the last month of that phase, counted from the begin. Each ritme: at least
    one contact in so many days. ``vanaf``: from which age there is a traject at all; None: for everybody.
    """

    maanden: int = 24
    vestiging_tot: int = 3
    op_orde_tot: int = 12
    ritme_vestiging: int = 7
    ritme_op_orde: int = 14
    ritme_zelfredzaam: int = 30
    vanaf: int | None = 16

    def ritme(self, fase: Fase) -> int:
        """At least one contact in so many days."""
        return {
            Fase.VESTIGING: self.ritme_vestiging,
            Fase.OP_ORDE: self.ritme_op_orde,
            Fase.ZELFREDZAAMHEID: self.ritme_zelfredzaam,
        }[fase]

    @property
    def langste_ritme(self) -> int:
        """In every phase a contact is due within so many days."""
        return max(self.ritme_vestiging, self.ritme_op_orde, self.ritme_zelfredzaam)

    @property
    def has_second_year(self) -> bool:
        """Whether the guidance goes on after twelve months."""
        return self.maanden > JAAR_MAANDEN


@dataclass(frozen=True, slots=True)
class Fasedeel:
    """One phase of a traject with its days: up to, and not including, ``eind``."""

    fase: Fase
    begin: date
    eind: date
    ritme: int


@cache
def list_grenzen(regels: Trajectregels) -> tuple[tuple[Fase, int, int], ...]:
    """The phases in order, each with the months of its begin and end; without those that are never reached."""
    maanden = regels.maanden
    grenzen = (0, min(regels.vestiging_tot, maanden), min(regels.op_orde_tot, maanden), maanden)
    return tuple((fase, van, tot) for fase, van, tot in zip(Fase, grenzen, grenzen[1:], strict=False) if van < tot)


def find_eind(begin: date, regels: Trajectregels) -> date:
    """The first day that no longer belongs to the agreed time."""
    return add_months(begin, regels.maanden)


def list_fasen(begin: date, regels: Trajectregels) -> list[Fasedeel]:
    """The phases in order; a phase that a short traject does not reach is left out."""
    return [
        Fasedeel(fase, add_months(begin, van), add_months(begin, tot), regels.ritme(fase))
        for fase, van, tot in list_grenzen(regels)
    ]


def find_fase(begin: date, regels: Trajectregels, op: date) -> Fase:
    """The phase on that day: the first before it began, the last after the agreed time."""
    *eerdere, (laatste, _, _) = list_grenzen(regels)
    return next((fase for fase, _, tot in eerdere if op < add_months(begin, tot)), laatste)


def find_maand(begin: date, op: date) -> int:
    """In which month of the traject this day lies: 1 is the first, 0 before it began."""
    if op < begin:
        return 0
    maanden = (op.year - begin.year) * 12 + op.month - begin.month
    return maanden + (0 if op < add_months(begin, maanden) else 1)


def is_in_tweede_jaar(begin: date, regels: Trajectregels, op: date) -> bool:
    """Whether this day lies in the second year, within the agreed time."""
    return regels.has_second_year and add_months(begin, JAAR_MAANDEN) <= op < find_eind(begin, regels)


def may_be_proposed(begin: date, regels: Trajectregels, op: date) -> bool:
    """Whether the page asks to round off: from a month before the agreed end on."""
    return op >= add_months(find_eind(begin, regels), -VOORSTEL_MAANDEN)


@dataclass(frozen=True, slots=True)
class Stilte:
    """Longer without a contact than was agreed: from the day that one was due until the next one, or until today."""

    begin: date
    eind: date

    @property
    def dagen(self) -> int:
        """How many days too long."""
        return (self.eind - self.begin).days


def find_uiterlijk(begin: date, regels: Trajectregels, laatste: date | None) -> date:
    """The day by which the next contact is due, seen from the last one (or from the begin)."""
    vanaf = max(laatste, begin) if laatste else begin
    return vanaf + timedelta(days=regels.ritme(find_fase(begin, regels, vanaf)))


def list_stiltes(begin: date, regels: Trajectregels, contacten: Iterable[date], tot: date) -> list[Stilte]:
    """Each time that it stayed silent for longer than was agreed, up to that day or the agreed end."""
    grens = min(tot, find_eind(begin, regels))
    dagen = sorted({dag for dag in contacten if begin <= dag < grens})
    gevonden = []
    for vorige, volgende in zip([None, *dagen], [*dagen, grens], strict=True):
        moest = find_uiterlijk(begin, regels, vorige)
        if moest < volgende:
            gevonden.append(Stilte(moest, volgende))
    return gevonden


def find_stil_sinds(begin: date, regels: Trajectregels, laatste: date | None, op: date) -> date | None:
    """Since which day a contact is due, within the agreed time; None when all is well. Not late on the day itself."""
    if not begin <= op < find_eind(begin, regels):
        return None
    moest = find_uiterlijk(begin, regels, laatste)
    return moest if moest < op else None


def list_verwacht(begin: date, regels: Trajectregels) -> Iterator[date]:
    """The days of the agreed rhythm, as if each contact came in time."""
    dag = find_uiterlijk(begin, regels, None)
    while dag < find_eind(begin, regels):
        yield dag
        dag = find_uiterlijk(begin, regels, dag)


def say_ritme(dagen: int) -> str:
    """A rhythm in words: "elke week", "elke 10 dagen"."""
    woorden = {1: "elke dag", 7: "elke week", 14: "elke twee weken", 28: "elke vier weken", 30: "elke maand"}
    return woorden.get(dagen, f"elke {dagen} dagen")


@dataclass(frozen=True, slots=True)
class Plaatsing:
    """Somebody came to live in a gemeente. ``client``: the record; ``persoon``: the human being behind it (ids).

    ``oud_genoeg``: surely old enough on that day for a traject there.
    """

    client: int
    persoon: int
    gemeente: int
    begin: date
    oud_genoeg: bool


@dataclass(frozen=True, slots=True)
class Trajectfeit:
    """A traject that is there. ``is_leeg``: nothing was done in it yet, so that it can go without a trace."""

    pk: int
    client: int
    persoon: int
    gemeente: int
    begin: date
    is_vanzelf: bool
    is_open: bool
    is_vervallen: bool
    is_leeg: bool


@dataclass(frozen=True, slots=True)
class Trajectplan:
    """What must happen so that trajecten follow from the placements: ids of trajecten, with what they become."""

    nieuw: tuple[Plaatsing, ...]
    volgen: tuple[tuple[int, Plaatsing], ...]
    weg: tuple[int, ...]
    vervallen: tuple[int, ...]


def plan_trajecten(plaatsingen: Iterable[Plaatsing], trajecten: Sequence[Trajectfeit]) -> Trajectplan:
    """Everybody old enough has one traject from the first time they came to live in a gemeente.

    What a person began by hand is left alone, and takes the place of what begins by itself. Doing it twice changes
    nothing the second time.
    """
    eerste: dict[tuple[int, int], Plaatsing] = {}
    for plaatsing in sorted(plaatsingen, key=lambda p: (p.begin, p.client)):
        eerste.setdefault((plaatsing.persoon, plaatsing.gemeente), plaatsing)
    gewenst = {sleutel: plaatsing for sleutel, plaatsing in eerste.items() if plaatsing.oud_genoeg}
    vast = {(t.persoon, t.gemeente) for t in trajecten if not t.is_vanzelf}
    volgen, overbodig = [], []
    gehad: set[tuple[int, int]] = set()
    for traject in sorted((t for t in trajecten if t.is_vanzelf), key=lambda t: (t.is_vervallen, t.begin, t.pk)):
        sleutel = (traject.persoon, traject.gemeente)
        if sleutel not in gewenst or sleutel in gehad or (sleutel in vast and traject.is_leeg and traject.is_open):
            overbodig.append(traject)
            continue
        gehad.add(sleutel)
        plaatsing = gewenst[sleutel]
        if traject.is_vervallen or (traject.begin, traject.client) != (plaatsing.begin, plaatsing.client):
            volgen.append((traject.pk, plaatsing))
    return Trajectplan(
        nieuw=tuple(plaatsing for sleutel, plaatsing in gewenst.items() if sleutel not in gehad | vast),
        volgen=tuple(volgen),
        weg=tuple(t.pk for t in overbodig if t.is_leeg and t.is_open),
        vervallen=tuple(t.pk for t in overbodig if t.is_open and not t.is_leeg),
    )
