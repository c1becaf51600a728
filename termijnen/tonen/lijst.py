"""The page of the list, put together: the bar of weeks, the groups, or one of them page by page. Reads only."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, F, QuerySet

from core.bladen import Bladen
from core.prepared import Prepared, read
from organisatie.rechten import Recht, Toegang
from termijnen.domain import Afloop, Grensdagen, Termijngroep, find_end_of_month, find_end_of_week, find_grensdagen
from termijnen.models import Termijn
from termijnen.tonen.groepen import (
    VOLGORDE,
    add_groep,
    add_week,
    count_per,
    find_first_keys,
    list_weken,
    make_telling,
)
from termijnen.tonen.weekbalk import Weekbeeld, make_weekbalk, say_week
from termijnen.tonen.werklijst import (
    Tab,
    Termijnbeeld,
    Termijnfilter,
    fetch_in_order,
    keep_chosen,
    keep_now,
    keep_unknown,
    keep_waiting,
    list_termijnbeelden,
    read_choice,
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


def make_lijst(toegang: Toegang, keuze: Termijnfilter, bladzijde: str | None) -> Lijstbeeld:
    """What the filter asks, of what this person may see."""
    welke = (toegang, *read_choice(keuze, toegang))
    dagen, weken = find_grensdagen(toegang.vandaag), list_weken(toegang.vandaag)
    is_overzicht = keuze.tab is Tab.NU and keuze.groep is None and keuze.week is None
    vragen = [_ONBEKEND(*welke)]
    if keuze.tab is Tab.NU:
        vragen.append(_TELLING(dagen, weken, *welke))
    if is_overzicht:
        vragen.append(_EERSTE(dagen, *welke))
    onbekend, *gevonden = map(list, read(*vragen))
    aantal_onbekend = sum(onbekend)
    if keuze.tab is not Tab.NU:
        pagina, deel = _make_page(toegang, _list_other(_find_chosen(*welke), keuze.tab, toegang), "", bladzijde)
        return Lijstbeeld([deel] if deel.regels else [], [], aantal_onbekend, pagina)
    telling = make_telling(gevonden[0])
    balk = make_weekbalk(telling, toegang.vandaag, week=keuze.week, groep=keuze.groep)
    if is_overzicht:
        return Lijstbeeld(_make_groepen(toegang, telling.groepen, gevonden[1]), balk, aantal_onbekend)
    te_doen = _find_te_doen(dagen, *welke)
    if keuze.week is not None:
        te_doen, aantal = add_week(te_doen, toegang.vandaag, weken).filter(week=keuze.week), telling.weken[keuze.week]
        kop = say_week(keuze.week, toegang.vandaag)
    else:
        groep = keuze.groep or Termijngroep.LATER
        te_doen, aantal, kop = te_doen.filter(groep=groep), telling.groepen[groep], groep.capitalize()
    pagina, deel = _make_page(toegang, te_doen.order_by(*VOLGORDE), kop, bladzijde, aantal=aantal)
    return Lijstbeeld([deel], balk, aantal_onbekend, pagina)


def _find_chosen(toegang: Toegang, *keuze: Any) -> Any:
    return keep_chosen(Termijn.objects.visible_to(toegang, Recht.TERMIJN_ZIEN), toegang, *keuze)


def _find_te_doen(dagen: Grensdagen, toegang: Toegang, *keuze: Any) -> Any:
    return add_groep(keep_now(_find_chosen(toegang, *keuze), None, dagen.vandaag), dagen)


def _count_unknown(toegang: Toegang, *keuze: Any) -> Any:
    rows = _find_chosen(toegang, *keuze).filter(keep_unknown()).order_by()
    return rows.values("aard").annotate(aantal=Count("pk")).values_list("aantal", flat=True)


def _count_te_doen(dagen: Grensdagen, weken: Sequence[date], *keuze: Any) -> Any:
    return count_per(add_week(_find_te_doen(dagen, *keuze), dagen.vandaag, weken), "groep", "week")


_ONBEKEND, _TELLING = Prepared(_count_unknown), Prepared(_count_te_doen)
_EERSTE = Prepared(lambda dagen, *keuze: find_first_keys(_find_te_doen(dagen, *keuze)))


def _make_groepen(
    toegang: Toegang, aantallen: dict[Termijngroep, int], eerste: Iterable[tuple[str, str]]
) -> list[Termijngroepbeeld]:
    """The groups that hold anything, of their first keys; all their rows are fetched at once."""
    sleutels: dict[Termijngroep, list[str]] = {groep: [] for groep in Termijngroep}
    for groep, sleutel in eerste:
        sleutels[Termijngroep(groep)].append(sleutel)
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
    toegang: Toegang, rows: QuerySet[Termijn], kop: str, bladzijde: str | None, *, aantal: int | None = None
) -> tuple[Any, Termijngroepbeeld]:
    pagina: Any = Bladen(rows.values_list("pk", flat=True), PER_BLADZIJDE, aantal=aantal).get_page(bladzijde)
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
