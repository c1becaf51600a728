"""A dossier on one page of paper: for the lawyer or the talk with the client, and for the team that takes it over.

The page is drawn by typst from a template of ours; the facts go in as JSON, never as mark-up.
"""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils import timezone

from core.datums import MAANDEN
from core.document import print_pdf
from gezinshereniging.domain.brieven import Papiersoort
from gezinshereniging.domain.keuzes import Dossiersoort
from gezinshereniging.domain.plannen import list_stappen
from gezinshereniging.domain.ronde import Rondetermijn
from gezinshereniging.models import Beschikking, Dossier, Gezinslid, Mutatie, Stuk
from gezinshereniging.tonen.brieven import list_klaargezet
from gezinshereniging.tonen.termijnen import read_termijnen
from gezinshereniging.tonen.verloop import read_gebeurd
from organisatie.models import Gebruiker
from organisatie.rechten import Toegang

SJABLOON = Path(settings.BASE_DIR) / "templates" / "gezinshereniging" / "papier" / "dossier.typ"
DAGEN = ("ingediend_op", "besloten_op", "mvv_op", "aankomst_op")
LAATSTE = 8
"""So many things that happened fit on the page, the newest."""


KOPPEN = {Papiersoort.OVERZICHT: "Overzicht van het dossier", Papiersoort.OVERDRACHT: "Overdracht van het dossier"}


def make_pdf(toegang: Toegang, dossier: Dossier, soort: Papiersoort) -> bytes:
    """The page as a PDF with tags (PDF/UA-1), so that a screen reader can read it too."""
    return print_pdf(SJABLOON, read_papier(toegang, dossier, soort))


def read_papier(toegang: Toegang, dossier: Dossier, soort: Papiersoort) -> dict[str, Any]:
    """All that stands on the page, as plain values."""
    procedure = dossier.procedures.order_by("-nummer")[0]
    wie = Gebruiker.objects.filter(pk=toegang.gebruiker_id).first()
    moment = timezone.localtime(toegang.nu)
    return {
        "kop": KOPPEN[soort],
        "is_overdracht": soort is Papiersoort.OVERDRACHT,
        "nummer": dossier.nummer,
        "gedrukt_door": wie.naam if wie else "Wegwijs",
        "gedrukt_op": f"{_say_dag(moment.date())} om {moment:%H:%M}",
        "jaar": moment.year,
        "maand": moment.month,
        "dag": moment.day,
        "referent": dossier.referent.naam,
        "feiten": _list_feiten(dossier, procedure),
        "leden": _list_leden(dossier, procedure),
        "termijnen": [_tell_termijn(een) for een in read_termijnen([dossier])[dossier.pk]],
        "stukken": _list_stukken(dossier),
        "mutaties": _list_mutaties(dossier),
        "brieven": [
            f"{een.get_soort_display()}, klaargezet op {_say_dag(een.mutatie.op)}"
            for een in list_klaargezet(toegang, dossier)
        ],
        "vragen": [een.tekst for een in Mutatie.objects.filter(dossier=dossier).open_vragen().order_by("op", "pk")],
    }


def _list_feiten(dossier: Dossier, procedure: Any) -> list[list[str]]:
    referent, vergunning = dossier.referent, dossier.vergunning
    return [
        ["Referent", f"{referent.naam}, geboren {referent.geboren}"],
        ["V-nummer", referent.v_nummer_in_groepen if referent.v_nummer else "onbekend"],
        ["Soort", f"{dossier.get_soort_display()}, {procedure.get_soort_display()}"],
        ["Stand", dossier.get_status_display()],
        ["Zaaknummer IND", procedure.zaaknummer or "onbekend"],
        ["Vergunning bekend op", _say_dag(vergunning.bekendmaking) if vergunning else "onbekend"],
        ["Behandelt", f"{dossier.locatie}, {dossier.verantwoordelijke or 'nog niemand'}"],
        ["Geopend op", _say_dag(dossier.geopend_op)],
    ]


def _list_leden(dossier: Dossier, procedure: Any) -> list[dict[str, Any]]:
    gebeurd = read_gebeurd([procedure])
    aanvragen = {rij.gezinslid_id: rij for rij in procedure.aanvragen.all()}
    brieven = Beschikking.objects.geldend().filter(procedure=procedure).prefetch_related("mutaties__leden")
    besluiten = {
        lid.pk: brief
        for brief in brieven.order_by("bekendmaking", "pk")
        for mutatie in brief.mutaties.all()
        for lid in mutatie.leden.all()
    }
    return [
        _tell_lid(lid, dossier, aanvragen.get(lid.pk), gebeurd.get((procedure.pk, lid.pk), []), besluiten.get(lid.pk))
        for lid in Gezinslid.objects.filter(dossier=dossier).select_related("client").order_by("pk")
    ]


def _tell_lid(lid: Gezinslid, dossier: Dossier, aanvraag: Any, gebeurd: Any, besluit: Any) -> dict[str, Any]:
    stappen = list_stappen(Dossiersoort(dossier.soort), gebeurd)
    return {
        "naam": lid.client.naam,
        "wie": f"{lid.get_relatie_display()}, geboren {lid.client.geboren}, nu in {lid.land}",
        "stand": aanvraag.get_status_display() if aanvraag else f"geen aanvraag {lid.geen_aanvraag}".strip(),
        "dagen": [_say_dag(getattr(aanvraag, kolom, None)) for kolom in DAGEN],
        "besluit": f"{besluit.get_over_display()}: {besluit.get_uitkomst_display()}" if besluit else "",
        "stappen": [f"{stand.stap.kop}: {stand.status.label}" for stand in stappen],
    }


def _list_stukken(dossier: Dossier) -> list[str]:
    rijen = Stuk.objects.filter(dossier=dossier).open().select_related("gezinslid__client")
    return [_tell_stuk(stuk) for stuk in rijen.order_by("gezinslid_id", "pk")]


def _tell_stuk(stuk: Stuk) -> str:
    van = f" van {stuk.gezinslid.client.naam}" if stuk.gezinslid else ""
    tot = f", de IND wacht tot en met {_say_dag(stuk.uiterlijk_op)}" if stuk.uiterlijk_op else ""
    waar = f", ligt: {stuk.waar}" if stuk.waar else ""
    return f"{stuk}{van}: {stuk.stand.label}{tot}{waar}"


def _list_mutaties(dossier: Dossier) -> list[list[str]]:
    rijen = dossier.mutaties.geldend().prefetch_related("leden__client").order_by("-op", "-pk")[:LAATSTE]
    return [
        [_say_dag(rij.op), rij.get_soort_display(), ", ".join(lid.client.naam for lid in rij.leden.all()), rij.tekst]
        for rij in rijen
    ]


def _tell_termijn(termijn: Rondetermijn) -> list[str]:
    wie = "wij" if termijn.wij else "de overheid"
    return [_say_dag(termijn.dag), termijn.wat, wie, _say_dag(termijn.laatste)]


def _say_dag(dag: Any) -> str:
    return f"{dag.day} {MAANDEN[dag.month - 1][:3]} {dag.year}" if dag else "–"
