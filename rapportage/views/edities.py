"""The pages of the team on which a year is fixed, read again, and laid beside today."""

import json

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from organisatie.deur import load, vereist, visible
from organisatie.formulier import ask, read_posted
from organisatie.models import Gemeente
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek
from rapportage.actions import editie_create, read_opening, vrijgave_create
from rapportage.controles import Controle
from rapportage.edities.periode import Editiedeel
from rapportage.edities.tellen import count_editie, find_stand
from rapportage.edities.verschil import find_changes, make_verschil
from rapportage.edities.vrijgeven import list_keuzes
from rapportage.forms.edities import EditieForm, VrijgaveForm
from rapportage.models import Editie
from rapportage.tonen.editieboek import write_editieboek
from rapportage.tonen.edities import (
    find_part,
    find_vorige,
    make_editie,
    make_partrijen,
    make_regels,
    make_wijzigingen,
)
from rapportage.tonen.paginas import EERSTE_JAAR
from rapportage.tonen.publicatie import make_publicatie_beeld
from rapportage.verslag.bron import Lezer
from rapportage.views.bestand import XLSX, send_file

UITLEG = (
    "Wat je vaststelt, verandert nooit meer. De gemeente leest er een versie van waarin niemand te herkennen is.",
    "Verandert er later iets, dan zie je bij de editie wat er nu anders zou zijn, en kun je een nieuwe maken.",
)


@vereist(Recht.EDITIE_VASTSTELLEN)
def editie_create_view(request: Verzoek, gemeente_pk: int, jaar: int) -> HttpResponse:
    """Fix a year, or its first half."""
    gemeente = load(request, Gemeente, pk=gemeente_pk)
    if not EERSTE_JAAR <= jaar <= request.toegang.vandaag.year:
        raise Http404
    gekozen = request.POST.get("deel", "")
    deel = Editiedeel(gekozen) if gekozen in Editiedeel.values else Editiedeel.JAAR

    def find_fout() -> list[Controle]:
        stand = find_stand(jaar, deel, request.toegang.vandaag)
        return count_editie(gemeente, jaar, stand, read_opening(gemeente, jaar), deel).fout

    form = EditieForm(read_posted(request), find_fout=find_fout, initial={"deel": deel})
    return ask(
        request,
        form,
        editie_create,
        kop=f"{gemeente} {jaar} vaststellen",
        terug=reverse("rapportage:jaar-detail", args=[gemeente.pk, jaar]),
        vast={"gemeente": gemeente, "jaar": jaar},
        naar=lambda editie: reverse("rapportage:editie-detail", args=[editie.pk]),
        melding=lambda editie: f"Editie {editie.versie} is vastgesteld.",
        knop="Stel vast",
        uitleg=UITLEG,
    )


@vereist(Recht.TOTALEN_RIJEN)
@require_safe
def editie_detail_view(request: Verzoek, editie_pk: int) -> HttpResponse:
    """The figures as they were fixed, and what changed since the edition before."""
    edities = visible(request, Editie)
    editie = load(request, Editie, pk=editie_pk, rows=edities.select_related("gemeente", "vastgesteld_door"))
    vorige = find_vorige(edities, editie)
    context = {
        "beeld": make_editie(editie, edities),
        "vorige": vorige,
        "wijzigingen": make_wijzigingen(find_changes(vorige, editie)) if vorige else (),
    }
    return render(request, "rapportage/editie_detail.html", context)


@vereist(Recht.TOTALEN_RIJEN)
@require_safe
def verschil_detail_view(request: Verzoek, editie_pk: int) -> HttpResponse:
    """What the same figures would be today, and why."""
    rows = visible(request, Editie).select_related("gemeente")
    verschil = make_verschil(load(request, Editie, pk=editie_pk, rows=rows))
    gekozen = find_part(verschil, request.GET.get("van", ""))
    rijen = None
    if gekozen:
        cijfer, part = gekozen
        rijen = make_partrijen(request.toegang, verschil, cijfer.code, part, request.GET.get("pagina"))
    context = {"editie": verschil.editie, "regels": make_regels(verschil), "gekozen": gekozen, "rijen": rijen}
    return render(request, "rapportage/verschil_detail.html", context)


@vereist(Recht.TOTALEN_RIJEN)
@require_safe
def editiebestand_detail_view(request: Verzoek, editie_pk: int) -> HttpResponse:
    """The figures as they were fixed, as a workbook for the team."""
    editie = load(request, Editie, pk=editie_pk, rows=visible(request, Editie).select_related("gemeente"))
    periode = Editiedeel(editie.deel).say(editie.jaar)
    inhoud = write_editieboek(editie, json.loads(editie.inhoud), periode, Lezer.TEAM)
    naam = f"cijfers {editie.gemeente} {periode} editie {editie.versie} team"
    return send_file(request, inhoud, XLSX, naam=naam, gemeente=editie.gemeente_id, jaar=editie.jaar)


@vereist(Recht.EDITIE_VASTSTELLEN)
@require_safe
def gemeenteversie_detail_view(request: Verzoek, editie_pk: int) -> HttpResponse:
    """What the gemeente reads of this edition."""
    editie = load(request, Editie, pk=editie_pk)
    context = {"beeld": make_publicatie_beeld(editie.publicatie), "editie": editie}
    return render(request, "rapportage/publicatie_detail.html", context)


@vereist(Recht.EDITIE_VASTSTELLEN)
def vrijgave_create_view(request: Verzoek, editie_pk: int) -> HttpResponse:
    """Let the gemeente read one number as it is."""
    editie = load(request, Editie, pk=editie_pk)
    form = VrijgaveForm(read_posted(request), keuzes=list_keuzes(editie))
    return ask(
        request,
        form,
        vrijgave_create,
        kop="Een getal vrijgeven",
        terug=reverse("rapportage:gemeenteversie-detail", args=[editie.pk]),
        vast={"editie": editie},
        melding="De gemeente leest dit getal nu precies.",
        uitleg="Het programma rekent na of er dan nog iemand te herkennen is. Je kunt dit niet terugdraaien.",
        knop="Geef vrij",
    )
