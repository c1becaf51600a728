"""The facts by which a round finds what needs eyes, for many dossiers in as many queries as for one."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from django.db.models import Max, OuterRef, Subquery, Sum

from core.velden import among
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
    ids = among(dossier.pk for dossier in dossiers)
    gezien = read_gezien(ids, ronde)
    nieuw = _read_nieuw(gezien)
    stukken = read_stukkenstand(ids)
    tekens = _read_tekens(dossiers)
    vragen = dict(Mutatie.objects.filter(dossier__in=ids).open_vragen().order_by("-op").values_list("dossier", "op"))
    leden = _read_leden(ids)
    termijnen = read_termijnen(dossiers)
    return {
        dossier.pk: Rondefeiten(
            soort=Dossiersoort(dossier.soort),
            status=Dossierstatus(dossier.status),
            laatste_teken=tekens[dossier.pk],
            gezien_op=eerder.op if (eerder := gezien.get(dossier.pk)) else None,
            nieuw=tuple(nieuw[dossier.pk]),
            stukken_veranderd=eerder is not None and eerder.stukken != stukken.get(dossier.pk, 0),
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


def read_stukkenstand(ids: Any) -> Mapping[int, int]:
    """A number per dossier (a list of ids, or ``among`` these) that grows when a paper is added or changed."""
    rijen: Any = Stuk.objects.filter(dossier__in=ids).order_by().values_list("dossier")
    return dict(rijen.annotate(stand=Sum("versie")))


def read_gezien(ids: Any, ronde: Maandronde) -> dict[int, Gezien]:
    """How far somebody looked at these dossiers (ids) before this round.

    "Nothing changed", said on the page of the dossier, counts too.
    """
    eerder = Rondedossier.objects.filter(dossier__in=ids, ronde__maand__lt=ronde.maand).beantwoord()
    laatste = eerder.order_by("dossier", "-ronde__maand").distinct("dossier")
    gezien = {
        dossier: Gezien(*stand)
        for dossier, *stand in laatste.values_list("dossier", "op", "gezien_mutatie", "gezien_stukken")
    }
    los = Mutatie.objects.filter(dossier__in=ids, soort=Mutatiesoort.GEEN_WIJZIGING, rondedossiers__isnull=True)
    laatste_los = los.geldend().order_by("dossier", "-pk").distinct("dossier")
    for dossier, pk, op in laatste_los.values_list("dossier", "pk", "vastgelegd_op"):
        vorig = gezien.get(dossier)
        if vorig is None or pk > vorig.mutatie:
            gezien[dossier] = Gezien(op, pk, vorig.stukken if vorig else 0)
    return gezien


def _read_nieuw(gezien: Mapping[int, Gezien]) -> Mapping[int, list[Rondemutatie]]:
    """What was recorded since, and was not put right again. Taking back "nothing changed" is no change."""
    per_dossier: dict[int, list[Rondemutatie]] = defaultdict(list)
    rijen = Mutatie.objects.na({dossier: een.mutatie for dossier, een in gezien.items()}).niet_verbeterd()
    rijen = rijen.exclude(verbetert__soort=Mutatiesoort.GEEN_WIJZIGING)
    for dossier, soort, op in rijen.order_by("op", "pk").values_list("dossier", "soort", "op"):
        per_dossier[dossier].append(Rondemutatie(Mutatiesoort(soort), op))
    return per_dossier


def _read_tekens(dossiers: Collection[Dossier]) -> dict[int, date]:
    """The last day of a mutatie that says something or a contact with the referent; else that of the opening."""
    tekens = {dossier.pk: dossier.geopend_op for dossier in dossiers}
    ids = among(tekens)
    mutaties = Mutatie.objects.filter(dossier=OuterRef("pk")).geldend().exclude(soort=Mutatiesoort.GEEN_WIJZIGING)
    laatste_op = Subquery(mutaties.order_by("-op").values("op")[:1])
    gevonden: Any = Dossier.objects.filter(pk__in=ids).annotate(laatste=laatste_op).values_list("pk", "laatste")
    groepen = [gevonden.filter(laatste__isnull=False)]
    for pad in ("client__dossiers", "client__hoofd__dossiers"):
        contacten: Any = Contactdeelname.objects.filter(**{f"{pad}__in": ids}).order_by()
        groepen.append(contacten.values_list(pad).annotate(laatste=Max("contact__op")))
    for rijen in groepen:
        for dossier, laatste in rijen:
            if dossier in tekens:
                tekens[dossier] = max(tekens[dossier], laatste)
    return tekens


def _read_leden(ids: Any) -> Mapping[int, list[Rondelid]]:
    laatste_procedure: Any = Aanvraag.objects.filter(procedure__dossier__in=ids).order_by("procedure__nummer")
    aanvragen: dict[int, Any] = {}
    nummers: dict[int, int] = defaultdict(int)
    for aanvraag in laatste_procedure.values_list(*AANVRAAGVELDEN, named=True):
        aanvragen[aanvraag.gezinslid_id] = aanvraag
        nummers[aanvraag.procedure__dossier_id] = aanvraag.procedure__nummer
    onderweg = set(
        Mutatielid.objects.filter(
            mutatie__dossier__in=ids, mutatie__soort__in=ONDERWEG, mutatie__verbeterd_door__isnull=True
        ).values_list("gezinslid", flat=True)
    )
    per_dossier: dict[int, list[Rondelid]] = defaultdict(list)
    leden = Gezinslid.objects.filter(dossier__in=ids).order_by("pk")
    for pk, dossier, naam, geen in leden.values_list("pk", "dossier", "client__naam", "geen_aanvraag"):
        eigen = aanvragen.get(pk)
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
