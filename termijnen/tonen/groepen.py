"""The list of deadlines in groups, and how many each of the coming weeks holds. Reads only."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Case, CharField, Count, F, IntegerField, Q, Value, When, Window
from django.db.models.functions import RowNumber

from organisatie.rechten import Recht, Toegang
from termijnen.domain import WEEK_DAGEN, Grensdagen, Termijngroep
from termijnen.models import Termijn
from termijnen.tonen.werklijst import keep_now

WEKEN = 12
PER_GROEP, PER_VERRE_GROEP = 10, 5
"""So many deadlines of a group stand on the first page, and fewer of what can wait; the rest is one click away."""
VERRE_GROEPEN = frozenset({Termijngroep.LATER, Termijngroep.KAN_NU})
VOLGORDE = ("dag", "client", "pk")


@dataclass(frozen=True, slots=True)
class Tellingbeeld:
    """How many deadlines there are per group, and per week from today on."""

    groepen: dict[Termijngroep, int]
    weken: tuple[int, ...]


def add_groep(rows: Any, dagen: Grensdagen) -> Any:
    """Add ``groep``, in the words of ``domain.GROEP``: the same answer as ``find_stand`` gives of one row."""
    groepen = {
        Termijngroep.TE_LAAT: Q(laatste__lt=dagen.vandaag),
        Termijngroep.DEZE_WEEK: Q(dag__lte=dagen.week),
        Termijngroep.DEZE_MAAND: Q(dag__lte=dagen.maand),
        Termijngroep.KAN_NU: Q(kan_vanaf__lte=dagen.vandaag),
    }
    gevallen = [When(wanneer, then=Value(groep.value)) for groep, wanneer in groepen.items()]
    gevallen.insert(1, When(laatste__isnull=True, dag__lte=dagen.vandaag, then=Value(Termijngroep.KAN_NU.value)))
    return rows.annotate(groep=Case(*gevallen, default=Value(Termijngroep.LATER.value), output_field=CharField()))


def add_week(rows: Any, vandaag: date) -> Any:
    """Add ``week``: in which of the coming weeks the day of a row lies, from 0; none when that day went by."""
    voorbij = [When(laatste__lt=vandaag, then=None), When(laatste__isnull=True, dag__lte=vandaag, then=None)]
    weken = [When(dag__lt=vandaag + timedelta(days=WEEK_DAGEN * (n + 1)), then=Value(n)) for n in range(WEKEN)]
    return rows.annotate(week=Case(*voorbij, *weken, default=None, output_field=IntegerField()))


def find_this_month(toegang: Toegang, dagen: Grensdagen) -> Any:
    """What this person may see of what asks for something up to the end of the month, with its group."""
    rows = Termijn.objects.visible_to(toegang, Recht.TERMIJN_ZIEN)
    return add_groep(keep_now(rows, dagen.maand, dagen.vandaag), dagen)


def count_per(rows: Any, *velden: str) -> Any:
    """The question how many of these rows there are for each value of these columns; the number comes last."""
    return rows.order_by().values_list(*velden).annotate(aantal=Count("pk"))


def count(rows: Any) -> Tellingbeeld:
    """Of rows with their group and week; one query."""
    gevonden = list(rows.order_by().values_list("groep", "week").annotate(aantal=Count("pk")))
    groepen, weken = dict.fromkeys(Termijngroep, 0), [0] * WEKEN
    for groep, week, aantal in gevonden:
        groepen[Termijngroep(groep)] += aantal
        if week is not None:
            weken[week] += aantal
    return Tellingbeeld(groepen, tuple(weken))


def list_first_keys(rows: Any) -> dict[Termijngroep, list[str]]:
    """The keys of the first rows of each group, of rows with their group; one query, however many there are."""
    plek = Window(RowNumber(), partition_by="groep", order_by=[F(veld) for veld in VOLGORDE])
    sleutels: dict[Termijngroep, list[str]] = {groep: [] for groep in Termijngroep}
    past = Q(plek__lte=PER_VERRE_GROEP) | Q(plek__lte=PER_GROEP) & ~Q(groep__in=VERRE_GROEPEN)
    eerste = rows.annotate(plek=plek).filter(past).order_by("plek")
    for groep, sleutel in eerste.values_list("groep", "pk"):
        sleutels[Termijngroep(groep)].append(sleutel)
    return sleutels
