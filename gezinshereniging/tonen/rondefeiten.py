"""The facts by which a round finds what needs eyes, for many dossiers in as many queries as for one."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from functools import partial
from typing import Any

from django.db.models import Max, OuterRef, Subquery, Sum

from core.prepared import Prepared, read
from core.velden import Ids, among
from gezinshereniging.domain.keuzes import Aanvraagstatus, Dossiersoort, Dossierstatus, Mutatiesoort
from gezinshereniging.domain.ronde import (
    Gezien,
    Reden,
    Rondefeiten,
    Rondelid,
    Rondemutatie,
    find_redenen,
    find_volgende,
)
from gezinshereniging.models import Aanvraag, Dossier, Gezinslid, Maandronde, Mutatie, Mutatielid, Rondedossier, Stuk
from gezinshereniging.tonen.termijnen import read_termijnen
from spreekuur.models import Contactdeelname

ONDERWEG = (Mutatiesoort.AMBASSADE, Mutatiesoort.MVV_VERLENGD)
AANVRAAGVELDEN = (
    "gezinslid_id", "procedure__dossier_id", "procedure__nummer",
    "status", "besloten_op", "kennisgeving_op", "aankomst_op", "gemeld_op",
)  # fmt: skip


def read_rondefeiten(dossiers: Collection[Dossier], ronde: Maandronde) -> dict[int, Rondefeiten]:
    """The facts of each of these dossiers, as they stand before the answers of this round."""
    ids = Ids.of(dossier.pk for dossier in dossiers)
    eerder, los, stand, wachtend, onderweg, aanvragen, genoemd, *laatste = read(
        *(_EERDER(ids, ronde.maand), _LOS(ids), _STUKKEN(ids), _VRAGEN(ids)),
        *(_ONDERWEG(ids), _AANVRAGEN(ids), _LEDEN(ids)),
        *(vraag(ids) for vraag in _TEKENS),
    )
    gezien, stukken, vragen = _find_gezien(eerder, los), dict(stand), dict(wachtend)
    nieuw, tekens = _read_nieuw(gezien), _find_tekens(dossiers, laatste)
    leden = _list_leden(genoemd, aanvragen, set(onderweg))
    termijnen = read_termijnen(dossiers)
    return {
        dossier.pk: Rondefeiten(
            soort=Dossiersoort(dossier.soort),
            status=Dossierstatus(dossier.status),
            laatste_teken=tekens[dossier.pk],
            gezien_op=vorig.op if (vorig := gezien.get(dossier.pk)) else None,
            nieuw=tuple(nieuw[dossier.pk]),
            stukken_veranderd=vorig is not None and vorig.stukken != stukken.get(dossier.pk, 0),
            open_vraag_op=vragen.get(dossier.pk),
            leden=tuple(leden[dossier.pk]),
            termijnen=tuple(termijnen[dossier.pk]),
        )
        for dossier in dossiers
    }


def read_redenen(dossiers: Collection[Dossier], ronde: Maandronde, vandaag: date) -> dict[int, tuple[Reden, ...]]:
    """Why each of these dossiers needs eyes now; an empty tuple: it does not."""
    volgende = find_volgende(vandaag)
    feiten = read_rondefeiten(dossiers, ronde)
    return {pk: find_redenen(van_een, vandaag=vandaag, volgende=volgende) for pk, van_een in feiten.items()}


def read_stukkenstand(dossiers: Iterable[int]) -> Mapping[int, int]:
    """A number per dossier (ids) that grows when a paper is added or changed."""
    return dict(_STUKKEN.rows(Ids.of(dossiers)))


def _find_stukken(dossiers: Ids) -> Any:
    rijen: Any = Stuk.objects.filter(dossier__in=among(dossiers)).order_by().values_list("dossier")
    return rijen.annotate(stand=Sum("versie"))


def read_gezien(dossier: int, ronde: Maandronde) -> Gezien | None:
    """How far somebody looked at this dossier (an id) before this round; None: nobody ever did.

    "Nothing changed", said on the page of the dossier, counts too.
    """
    ids = Ids.of([dossier])
    return _find_gezien(*read(_EERDER(ids, ronde.maand), _LOS(ids))).get(dossier)


def _find_gezien(eerder: Iterable[Any], los: Iterable[Any]) -> dict[int, Gezien]:
    gezien = {dossier: Gezien(*stand) for dossier, *stand in eerder}
    for dossier, pk, op in los:
        vorig = gezien.get(dossier)
        if vorig is None or pk > vorig.mutatie:
            gezien[dossier] = Gezien(op, pk, vorig.stukken if vorig else 0)
    return gezien


def _find_eerder(dossiers: Ids, maand: date) -> Any:
    """The last answer in a round before this month."""
    eerder = Rondedossier.objects.filter(dossier__in=among(dossiers), ronde__maand__lt=maand).beantwoord()
    laatste = eerder.order_by("dossier", "-ronde__maand").distinct("dossier")
    return laatste.values_list("dossier", "op", "gezien_mutatie", "gezien_stukken")


def _find_los(dossiers: Ids) -> Any:
    """The last time that somebody said outside a round that nothing changed."""
    los = Mutatie.objects.filter(
        dossier__in=among(dossiers), soort=Mutatiesoort.GEEN_WIJZIGING, rondedossiers__isnull=True
    )
    laatste = los.geldend().order_by("dossier", "-pk").distinct("dossier")
    return laatste.values_list("dossier", "pk", "vastgelegd_op")


def _read_nieuw(gezien: Mapping[int, Gezien]) -> Mapping[int, list[Rondemutatie]]:
    """What was recorded since, and was not put right again. Taking back "nothing changed" is no change."""
    per_dossier: dict[int, list[Rondemutatie]] = defaultdict(list)
    for dossier, soort, op in _NIEUW.rows(Ids.of(gezien), Ids.of(een.mutatie for een in gezien.values())):
        per_dossier[dossier].append(Rondemutatie(Mutatiesoort(soort), op))
    return per_dossier


def _find_nieuw(dossiers: Ids, grenzen: Ids) -> Any:
    rijen = Mutatie.objects.na(dossiers, grenzen).niet_verbeterd()
    rijen = rijen.exclude(verbetert__soort=Mutatiesoort.GEEN_WIJZIGING)
    return rijen.order_by("op", "pk").values_list("dossier", "soort", "op")


def _find_tekens(dossiers: Iterable[Dossier], laatste: Iterable[Iterable[Any]]) -> dict[int, date]:
    """The last day of a mutatie that says something or a contact with the referent; else that of the opening."""
    tekens = {dossier.pk: dossier.geopend_op for dossier in dossiers}
    for rijen in laatste:
        for dossier, dag in rijen:
            if dag and dossier in tekens:
                tekens[dossier] = max(tekens[dossier], dag)
    return tekens


def _find_last_mutatie(dossiers: Ids) -> Any:
    mutaties = Mutatie.objects.filter(dossier=OuterRef("pk")).geldend().exclude(soort=Mutatiesoort.GEEN_WIJZIGING)
    laatste_op = Subquery(mutaties.order_by("-op").values("op")[:1])
    return Dossier.objects.filter(pk__in=among(dossiers)).values_list("pk", laatste_op)


def _find_last_contact(dossiers: Ids, *, pad: str) -> Any:
    contacten: Any = Contactdeelname.objects.filter(**{f"{pad}__in": among(dossiers)}).order_by()
    return contacten.values_list(pad).annotate(laatste=Max("contact__op"))


def _find_vragen(dossiers: Ids) -> Any:
    rijen = Mutatie.objects.filter(dossier__in=among(dossiers)).open_vragen()
    return rijen.order_by("-op").values_list("dossier", "op")


def _find_aanvragen(dossiers: Ids) -> Any:
    rijen = Aanvraag.objects.filter(procedure__dossier__in=among(dossiers)).order_by("procedure__nummer")
    return rijen.values_list(*AANVRAAGVELDEN, named=True)


def _find_onderweg(dossiers: Ids) -> Any:
    leden = Mutatielid.objects.filter(mutatie__dossier__in=among(dossiers), mutatie__soort__in=ONDERWEG)
    return leden.filter(mutatie__verbeterd_door__isnull=True).values_list("gezinslid", flat=True)


def _find_leden(dossiers: Ids) -> Any:
    leden = Gezinslid.objects.filter(dossier__in=among(dossiers)).order_by("pk")
    return leden.values_list("pk", "dossier", "client__naam", "geen_aanvraag")


_EERDER, _LOS, _NIEUW = Prepared(_find_eerder), Prepared(_find_los), Prepared(_find_nieuw)
_STUKKEN, _VRAGEN = Prepared(_find_stukken), Prepared(_find_vragen)
_AANVRAGEN, _ONDERWEG, _LEDEN = Prepared(_find_aanvragen), Prepared(_find_onderweg), Prepared(_find_leden)
_TEKENS = (
    Prepared(_find_last_mutatie),
    Prepared(partial(_find_last_contact, pad="client__dossiers")),
    Prepared(partial(_find_last_contact, pad="client__hoofd__dossiers")),
)


def _list_leden(
    leden: Iterable[Any], aanvragen: Iterable[Any], onderweg: Collection[int]
) -> Mapping[int, list[Rondelid]]:
    laatste: dict[int, Any] = {}
    nummers: dict[int, int] = defaultdict(int)
    for aanvraag in aanvragen:
        laatste[aanvraag.gezinslid_id] = aanvraag
        nummers[aanvraag.procedure__dossier_id] = aanvraag.procedure__nummer
    per_dossier: dict[int, list[Rondelid]] = defaultdict(list)
    for pk, dossier, naam, geen in leden:
        eigen = laatste.get(pk)
        is_nu = eigen is not None and eigen.procedure__nummer == nummers[dossier]
        per_dossier[dossier].append(
            _make_lid(naam, eigen, is_onderweg=pk in onderweg)
            if is_nu
            # Who had an application in an earlier procedure is not forgotten in this one.
            else Rondelid(naam, None, zonder_aanvraag=bool(geen) or eigen is not None)
        )
    return per_dossier


def _make_lid(naam: str, aanvraag: Any, *, is_onderweg: bool) -> Rondelid:
    return Rondelid(
        naam=naam,
        status=Aanvraagstatus(aanvraag.status),
        besloten_op=aanvraag.besloten_op,
        kennisgeving_op=aanvraag.kennisgeving_op,
        aankomst_op=aanvraag.aankomst_op,
        gemeld_op=aanvraag.gemeld_op,
        is_onderweg=is_onderweg,
    )
