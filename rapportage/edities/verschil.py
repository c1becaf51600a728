"""What the figures of an edition would be today, and why: parts that add up to the difference exactly.

A part is a set of rows, so it can be opened: rows that were entered later, that are gone, that count now and did not
then, or the other way round. Which of these, follows from the rows of then, the rows of now and the history.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import OuterRef, Subquery

from clients.models import Client
from core.keuze import Keuze
from core.periode import Periode
from rapportage.edities.inhoud import Waarden, make_plain
from rapportage.edities.periode import Editiedeel
from rapportage.edities.rijen import count_rijen, is_optelling
from rapportage.edities.tellen import count_editie, find_editieperiode
from rapportage.indicator import Getal, Indicator
from rapportage.indicatoren.register import REGISTER
from rapportage.models import Editie


class Deelsoort(Keuze):
    """Why a row counts now and did not then, or the other way round."""

    LATER = "later", "later ingevoerd"
    LOSGEMAAKT = "losgemaakt", "dubbele kaart losgemaakt"
    ERBIJ = "erbij", "telt nu wel mee"
    WEG = "weg", "verwijderd"
    GEKOPPELD = "gekoppeld", "dubbele kaart gekoppeld"
    ERAF = "eraf", "telt nu niet meer mee: verplaatst of gewijzigd"
    ANDERS = "anders", "een ander aantal ingevuld"
    SAMEN = "samen", "gemiddeld over deze rijen"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the difference: how much it adds, and the keys of its rows."""

    soort: Deelsoort
    aantal: Getal
    sleutels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Celverschil:
    """One cell that would be another number today."""

    titel: str
    cel: str
    toen: Getal | None
    nu: Getal | None


@dataclass(frozen=True, slots=True)
class Cijferverschil:
    """One figure that would be made up otherwise today; its parts add up to the difference."""

    code: str
    label: str
    toen: Getal | None
    nu: Getal | None
    parten: tuple[Part, ...] = ()
    cellen: tuple[Celverschil, ...] = ()


@dataclass(frozen=True, slots=True)
class Editieverschil:
    """All that would be different today, in the order of the report; ``periode``: the days that are counted."""

    editie: Editie
    periode: Periode
    cijfers: Mapping[str, Cijferverschil]


def make_verschil(editie: Editie) -> Editieverschil:
    """Count the period of an edition again, as it was counted then, and explain every figure that differs."""
    inhoud = json.loads(editie.inhoud)
    stand = date.fromisoformat(inhoud["stand"])
    deel = Editiedeel(editie.deel)
    nu = count_editie(editie.gemeente, editie.jaar, stand, inhoud["opening"], deel).staat
    periode = find_editieperiode(editie.jaar, deel, stand)
    rijen = {lijst.code: lijst for lijst in editie.rijen.all()}
    gevonden = {}
    for cijfer in inhoud["cijfers"]:
        code = cijfer["code"]
        figuur = REGISTER.get(code)
        if figuur is None:
            continue
        parten: tuple[Part, ...] = ()
        if code in rijen and isinstance(figuur, Indicator):
            parten = tuple(_list_parten(figuur, rijen[code], periode, editie))
            if not is_optelling(figuur):
                parten = tuple(_join_parten(parten, cijfer["waarde"], make_plain(nu.waarde(code))))
        cellen = tuple(_list_cells(cijfer["uitsplitsingen"], nu.cijfers[code].uitsplitsingen))
        if parten or cellen or make_plain(nu.waarde(code)) != cijfer["waarde"]:
            gevonden[code] = Cijferverschil(
                code, cijfer["label"], cijfer["waarde"], make_plain(nu.waarde(code)), parten, cellen
            )
    return Editieverschil(editie, periode, gevonden)


def find_changes(vorige: Editie, editie: Editie) -> list[Cijferverschil]:
    """What one edition says otherwise than the one before: totals and cells, as they stand in both."""
    oud = {cijfer["code"]: cijfer for cijfer in json.loads(vorige.inhoud)["cijfers"]}
    nieuw = {cijfer["code"]: cijfer for cijfer in json.loads(editie.inhoud)["cijfers"]}
    leeg: Waarden = {"waarde": None, "uitsplitsingen": []}
    gevonden = []
    for code, cijfer in (oud | nieuw).items():
        toen, nu = oud.get(code, leeg), nieuw.get(code, leeg)
        na = {u["naam"]: dict(u["cellen"]) for u in nu["uitsplitsingen"]}
        cellen = tuple(_list_cells(toen["uitsplitsingen"], na))
        if cellen or toen["waarde"] != nu["waarde"]:
            gevonden.append(Cijferverschil(code, cijfer["label"], toen["waarde"], nu["waarde"], cellen=cellen))
    return gevonden


def _list_cells(toen: Iterable[Waarden], nu: Mapping[str, Mapping[str, Getal]]) -> Iterator[Celverschil]:
    for uitsplitsing in toen:
        voor, na = dict(uitsplitsing["cellen"]), nu.get(uitsplitsing["naam"], {})
        for cel in {**voor, **na}:
            een, ander = voor.get(cel, 0), make_plain(na.get(cel, 0))
            if een != ander:
                yield Celverschil(uitsplitsing["titel"], cel, een, ander)


def _list_parten(figuur: Indicator, toen: Any, periode: Periode, editie: Editie) -> Iterator[Part]:
    gewogen = {str(pk): gewicht for pk, gewicht in count_rijen(figuur, periode, editie.gemeente).items()}
    voor = dict(zip(toen.sleutels, toen.gewichten or (1,) * len(toen.sleutels), strict=True))
    model = figuur.rows(periode, editie.gemeente).model
    erbij, eraf = gewogen.keys() - voor.keys(), voor.keys() - gewogen.keys()
    soorten = {
        **_sort_added(model, erbij, editie.vastgesteld_at),
        **_sort_gone(model, eraf, editie.vastgesteld_at),
        **dict.fromkeys((k for k in gewogen.keys() & voor.keys() if gewogen[k] != voor[k]), Deelsoort.ANDERS),
    }
    for soort in Deelsoort:
        sleutels = tuple(sorted(sleutel for sleutel, van in soorten.items() if van is soort))
        if sleutels:
            aantal = sum(gewogen.get(sleutel, 0) - voor.get(sleutel, 0) for sleutel in sleutels)
            yield Part(soort, int(aantal) if aantal == int(aantal) else round(aantal, 2), sleutels)


def _join_parten(parten: Iterable[Part], toen: Getal | None, nu: Getal | None) -> Iterator[Part]:
    """Of an average its rows are no parts: together they make the difference."""
    if toen is not None and nu is not None and toen != nu:
        yield Part(Deelsoort.SAMEN, round(nu - toen, 2), tuple(s for part in parten for s in part.sleutels))


def _sort_added(model: Any, sleutels: Iterable[str], sinds: datetime) -> dict[str, Deelsoort]:
    later, los = _find_inserted(model, sleutels, sinds), _find_linked(model, sleutels, sinds)
    return {
        sleutel: Deelsoort.LATER if sleutel in later else Deelsoort.LOSGEMAAKT if sleutel in los else Deelsoort.ERBIJ
        for sleutel in sleutels
    }


def _sort_gone(model: Any, sleutels: Iterable[str], sinds: datetime) -> dict[str, Deelsoort]:
    er_nog = {str(pk) for pk in model._default_manager.filter(pk__in=list(sleutels)).values_list("pk", flat=True)}
    vast = _find_linked(model, er_nog, sinds)
    return {
        sleutel: Deelsoort.WEG if sleutel not in er_nog else Deelsoort.GEKOPPELD if sleutel in vast else Deelsoort.ERAF
        for sleutel in sleutels
    }


def _find_inserted(model: Any, sleutels: Iterable[str], sinds: datetime) -> set[str]:
    """Those of these rows that were made from that moment on; none of a table without a history."""
    if not hasattr(model, "events"):
        return set()
    gemaakt = model.events.rel.related_model.objects.filter(
        pgh_obj_id__in=list(sleutels), pgh_label="insert", pgh_created_at__gte=sinds
    )
    return {str(pk) for pk in gemaakt.values_list("pgh_obj_id", flat=True)}


def _find_linked(model: Any, sleutels: Iterable[str], sinds: datetime) -> set[str]:
    """Those of these rows whose person was linked to another record, or let loose, since that moment."""
    via = getattr(model._default_manager.all(), "via", None)
    rows = model._default_manager.filter(pk__in=list(sleutels))
    if via is None or not sleutels:
        return set()
    van = {str(pk): client for pk, client in rows.values_list("pk", f"{via}pk")}
    opnieuw = find_relinked(sinds)
    return {sleutel for sleutel, client in van.items() if client in opnieuw}


def find_relinked(sinds: datetime) -> set[int]:
    """The ids of all records that were linked to another, or let loose from it, since that moment; both of the two."""
    gebeurd: Any = Client.events.rel.related_model  # type: ignore[attr-defined]
    eerder = gebeurd.objects.filter(pgh_obj_id=OuterRef("pgh_obj_id"), pgh_created_at__lte=sinds)
    gewijzigd = gebeurd.objects.filter(pgh_created_at__gt=sinds, pgh_label="update").annotate(
        was=Subquery(eerder.order_by("-pgh_id").values("hoofd_id")[:1])
    )
    paren = [(pk, was, nu) for pk, was, nu in gewijzigd.values_list("pgh_obj_id", "was", "hoofd_id") if was != nu]
    return {pk for paar in paren for pk in paar if pk is not None}
