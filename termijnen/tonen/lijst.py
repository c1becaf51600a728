"""The page of the list, put together: the bar of weeks, the groups, or one of them page by page. Reads only."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.paginator import Paginator
from django.db.models import F, QuerySet

from organisatie.rechten import Toegang
from termijnen.domain import Afloop, Termijngroep, find_end_of_month, find_end_of_week, find_grensdagen
from termijnen.models import Termijn
from termijnen.tonen.groepen import VOLGORDE, add_groep, add_week, count, list_first_keys
from termijnen.tonen.weekbalk import Weekbeeld, make_weekbalk, say_week
from termijnen.tonen.werklijst import (
    Tab,
    Termijnbeeld,
    Termijnfilter,
    fetch_in_order,
    keep_now,
    keep_unknown,
    keep_waiting,
    list_termijnbeelden,
)

PER_BLADZIJDE = 50


@dataclass(frozen=True, slots=True)
class Termijngroepbeeld:
    """One group with its first rows, or with a page of them. ``tot`` is its last day, where it has one."""

    kop: str
    aantal: int
    regels: list[Termijnbeeld]
    tot: date | None = None
    groep: Termijngroep | None = None

    @property
    def rest(self) -> int:
        """How many are not shown."""
        return self.aantal - len(self.regels)


@dataclass(frozen=True, slots=True)
class Lijstbeeld:
    """What the page shows: all groups (``pagina`` is None), or one list page by page."""

    groepen: list[Termijngroepbeeld]
    balk: list[Weekbeeld]
    aantal_onbekend: int
    pagina: Any = None


def make_lijst(toegang: Toegang, rows: Any, keuze: Termijnfilter, bladzijde: str | None) -> Lijstbeeld:
    """Of these rows (of whom and which kind was chosen) what the filter asks."""
    onbekend = rows.filter(keep_unknown()).count()
    if keuze.tab is not Tab.NU:
        pagina, deel = _make_page(toegang, _list_other(rows, keuze.tab, toegang), "", bladzijde)
        return Lijstbeeld([deel] if deel.regels else [], [], onbekend, pagina)
    te_doen = add_groep(keep_now(rows, None, toegang.vandaag), find_grensdagen(toegang.vandaag))
    te_doen = add_week(te_doen, toegang.vandaag)
    telling = count(te_doen)
    balk = make_weekbalk(telling, toegang.vandaag, week=keuze.week, groep=keuze.groep)
    if keuze.groep is None and keuze.week is None:
        return Lijstbeeld(_make_groepen(toegang, telling.groepen, te_doen), balk, onbekend)
    if keuze.week is not None:
        gekozen, kop = te_doen.filter(week=keuze.week), say_week(keuze.week, toegang.vandaag)
    else:
        gekozen, kop = te_doen.filter(groep=keuze.groep), str(keuze.groep).capitalize()
    pagina, deel = _make_page(toegang, gekozen.order_by(*VOLGORDE), kop, bladzijde)
    return Lijstbeeld([deel], balk, onbekend, pagina)


def _make_groepen(toegang: Toegang, aantallen: dict[Termijngroep, int], te_doen: Any) -> list[Termijngroepbeeld]:
    """The groups that hold anything; all their rows are fetched at once."""
    sleutels = list_first_keys(te_doen)
    alle = [sleutel for groep in Termijngroep for sleutel in sleutels[groep]]
    beelden = {beeld.termijn.pk: beeld for beeld in list_termijnbeelden(toegang, fetch_in_order(alle))}
    tot = {
        Termijngroep.DEZE_WEEK: find_end_of_week(toegang.vandaag),
        Termijngroep.DEZE_MAAND: find_end_of_month(toegang.vandaag),
    }
    return [
        Termijngroepbeeld(
            kop=groep.capitalize(),
            aantal=aantallen[groep],
            regels=[beelden[sleutel] for sleutel in sleutels[groep] if sleutel in beelden],
            tot=tot.get(groep),
            groep=groep,
        )
        for groep in Termijngroep
        if aantallen[groep]
    ]


def _make_page(
    toegang: Toegang, rows: QuerySet[Termijn], kop: str, bladzijde: str | None
) -> tuple[Any, Termijngroepbeeld]:
    pagina: Any = Paginator(rows.values_list("pk", flat=True), PER_BLADZIJDE).get_page(bladzijde)
    regels = list_termijnbeelden(toegang, fetch_in_order(pagina.object_list))
    return pagina, Termijngroepbeeld(kop, pagina.paginator.count, regels)


def _list_other(rows: Any, tab: Tab, toegang: Toegang) -> Any:
    """What is not to be done now: it waits, misses a fact, or is done (the newest first)."""
    match tab:
        case Tab.WACHT:
            return rows.filter(keep_waiting(toegang)).order_by("pk")
        case Tab.ONBEKEND:
            return rows.filter(keep_unknown()).order_by("client", "pk")
        case _:
            klaar = rows.exclude(afloop=Afloop.OPEN)
            return klaar.order_by(F("afgehandeld_op").desc(nulls_last=True), "pk")
