"""The list of deadlines in groups, and how many each of the coming weeks holds. Reads only."""

from collections.abc import Iterable, Sequence
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


def list_weken(vandaag: date) -> tuple[date, ...]:
    """The first day after each of the coming weeks."""
    return tuple(vandaag + timedelta(days=WEEK_DAGEN * (n + 1)) for n in range(WEKEN))


def add_week(rows: Any, vandaag: date, weken: Sequence[date]) -> Any:
    """Add ``week``: in which of these weeks (``list_weken``) the day of a row lies; none when that day went by."""
    voorbij = [When(laatste__lt=vandaag, then=None), When(laatste__isnull=True, dag__lte=vandaag, then=None)]
    in_week = [When(dag__lt=na, then=Value(n)) for n, na in enumerate(weken)]
    return rows.annotate(week=Case(*voorbij, *in_week, default=None, output_field=IntegerField()))


def find_this_month(toegang: Toegang, dagen: Grensdagen) -> Any:
    """What this person may see of what asks for something up to the end of the month, with its group."""
    rows = Termijn.objects.visible_to(toegang, Recht.TERMIJN_ZIEN)
    return add_groep(keep_now(rows, dagen.maand, dagen.vandaag), dagen)


def count_per(rows: Any, *velden: str) -> Any:
    """The question how many of these rows there are for each value of these columns; the number comes last."""
    return rows.order_by().values_list(*velden).annotate(aantal=Count("pk"))


def make_telling(geteld: Iterable[tuple[str, int | None, int]]) -> Tellingbeeld:
    """From each group and week that occurs, with how many deadlines it holds."""
    groepen, weken = dict.fromkeys(Termijngroep, 0), [0] * WEKEN
    for groep, week, aantal in geteld:
        groepen[Termijngroep(groep)] += aantal
        if week is not None:
            weken[week] += aantal
    return Tellingbeeld(groepen, tuple(weken))


def find_first_keys(rows: Any) -> Any:
    """The group and the key of the first rows of each group, of rows with their group; in the order of each."""
    plek = Window(RowNumber(), partition_by="groep", order_by=[F(veld) for veld in VOLGORDE])
    past = Q(plek__lte=PER_VERRE_GROEP) | Q(plek__lte=PER_GROEP) & ~Q(groep__in=VERRE_GROEPEN)
    return rows.annotate(plek=plek).filter(past).order_by("plek").values_list("groep", "pk")
