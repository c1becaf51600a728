"""All facts of one client as plain values, and what people did with a deadline.

The values of each package stand beside its rules; their fields are those of the tables with the same names.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple, TypeVar

from termijnen.domain import Handeling

Dag = date | None
Soort = TypeVar("Soort")


class Feiten:
    """The facts of one client by their kind, each kind in the order in which it was stored."""

    __slots__ = ("_per_soort", "client")

    def __init__(self, client: int, feiten: Iterable[Any] = ()) -> None:
        self.client = client
        self._per_soort: dict[type[Any], list[Any]] = {}
        for feit in feiten:
            self._per_soort.setdefault(type(feit), []).append(feit)

    def of(self, soort: type[Soort]) -> Sequence[Soort]:
        """All facts of this kind."""
        return self._per_soort.get(soort, ())


FeitenPerClient = Mapping[int, Feiten]
"""The facts of every client that is asked for."""


class Daad(NamedTuple):
    """An act on a deadline that was not undone: a Termijnhandeling."""

    pk: int
    op: date
    nieuwe_dag: Dag
    sleutel: str
    soort: str
    bewijs: str
    reden: str

    @property
    def tekst(self) -> str:
        """What shows it, or why."""
        return self.bewijs or self.reden


class Daden(NamedTuple):
    """What people did, as far as it still counts."""

    nieuwe_dag: date | None = None
    is_andere_dag: bool = False
    is_uitgesteld: bool = False
    is_overruled: bool = False
    herinneren_vanaf: date | None = None
    gedaan: Daad | None = None
    niet_van_toepassing: Daad | None = None


NIETS = Daden()
"""Nobody did anything that still counts."""


def sum_up_daden(handelingen: Sequence[Daad]) -> Daden:
    """The later act of one kind goes before the earlier; acts come in the order in which they were stored."""
    daden = NIETS
    for daad in handelingen:
        match daad.soort:
            case Handeling.UITSTEL:
                daden = daden._replace(nieuwe_dag=daad.nieuwe_dag, is_andere_dag=False, is_uitgesteld=True)
            case Handeling.ANDERE_DAG:
                daden = daden._replace(nieuwe_dag=daad.nieuwe_dag, is_andere_dag=True, is_overruled=True)
            case Handeling.LATER:
                daden = daden._replace(herinneren_vanaf=daad.nieuwe_dag)
            case Handeling.GEDAAN:
                daden = daden._replace(gedaan=daad)
            case Handeling.NIET_VAN_TOEPASSING:
                daden = daden._replace(niet_van_toepassing=daad)
    return daden


class Acceptatie(NamedTuple):
    """Somebody let a deadline follow this version of its rule."""

    pk: int
    sleutel: str
    regelversie: str


PerSleutel = Mapping[str, tuple[list[Daad], list[Acceptatie]]]


def group_by_sleutel(feiten: Feiten) -> PerSleutel:
    """Acts and acceptances under each key, in the order in which they were stored."""
    per_sleutel: dict[str, tuple[list[Daad], list[Acceptatie]]] = {}
    for daad in feiten.of(Daad):
        per_sleutel.setdefault(daad.sleutel, ([], []))[0].append(daad)
    for acceptatie in feiten.of(Acceptatie):
        per_sleutel.setdefault(acceptatie.sleutel, ([], []))[1].append(acceptatie)
    return per_sleutel
