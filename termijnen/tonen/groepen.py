"""The list of deadlines in groups, and how many each of the coming weeks holds. Reads only."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Case, CharField, Count, F, IntegerField, Q, Value, When, Window
from django.db.models.functions import RowNumber

from termijnen.domain import WEEK_DAGEN, Termijngroep, find_end_of_month, find_end_of_week

WEKEN = 12
PER_GROEP, PER_VERRE_GROEP = 10, 5
"""So many deadlines of a group stand on the first page, and fewer of what can wait; the rest is one click away."""
VERRE_GROEPEN = frozenset({Termijngroep.LATER, Termijngroep.KAN_NU})
VOLGORDE = ("dag", "client", "pk")


@dataclass(frozen=True, slots=True)
class Telling:
    """How many deadlines there are per group, and per week from today on."""

    groepen: dict[Termijngroep, int]
    weken: tuple[int, ...]


def add_groep(rows: Any, vandaag: date) -> Any:
    """Add ``groep``, in the words of ``domain.GROEP``: the same answer as ``find_stand`` gives of one row.

    And ``week``: in which of the coming weeks its day lies, from 0; none when that day went by.
    """
    voorbij = [When(laatste__lt=vandaag, then=None), When(laatste__isnull=True, dag__lte=vandaag, then=None)]
    weken = [When(dag__lt=vandaag + timedelta(days=WEEK_DAGEN * (n + 1)), then=Value(n)) for n in range(WEKEN)]
    groepen = {
        Termijngroep.TE_LAAT: Q(laatste__lt=vandaag),
        Termijngroep.DEZE_WEEK: Q(dag__lte=find_end_of_week(vandaag)),
        Termijngroep.DEZE_MAAND: Q(dag__lte=find_end_of_month(vandaag)),
        Termijngroep.KAN_NU: Q(kan_vanaf__lte=vandaag),
    }
    gevallen = [When(wanneer, then=Value(groep.value)) for groep, wanneer in groepen.items()]
    gevallen.insert(1, When(laatste__isnull=True, dag__lte=vandaag, then=Value(Termijngroep.KAN_NU.value)))
    return rows.annotate(
        groep=Case(*gevallen, default=Value(Termijngroep.LATER.value), output_field=CharField()),
        week=Case(*voorbij, *weken, default=None, output_field=IntegerField()),
    )


def count(rows: Any) -> Telling:
    """Of rows with their group; one query."""
    gevonden = list(rows.order_by().values_list("groep", "week").annotate(aantal=Count("pk")))
    groepen, weken = dict.fromkeys(Termijngroep, 0), [0] * WEKEN
    for groep, week, aantal in gevonden:
        groepen[Termijngroep(groep)] += aantal
        if week is not None:
            weken[week] += aantal
    return Telling(groepen, tuple(weken))


def list_first_keys(rows: Any) -> dict[Termijngroep, list[str]]:
    """The keys of the first rows of each group, of rows with their group; one query, however many there are."""
    plek = Window(RowNumber(), partition_by="groep", order_by=[F(veld) for veld in VOLGORDE])
    sleutels: dict[Termijngroep, list[str]] = {groep: [] for groep in Termijngroep}
    past = Q(plek__lte=PER_VERRE_GROEP) | Q(plek__lte=PER_GROEP) & ~Q(groep__in=VERRE_GROEPEN)
    eerste = rows.annotate(plek=plek).filter(past).order_by("plek")
    for groep, sleutel in eerste.values_list("groep", "pk"):
        sleutels[Termijngroep(groep)].append(sleutel)
    return sleutels
