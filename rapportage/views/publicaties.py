"""The pages of the gemeente: they read publicaties and nothing else."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from organisatie.deur import load, vereist, visible
from organisatie.models import Gemeente
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek
from rapportage.models import Publicatie
from rapportage.tonen.blad import make_blad
from rapportage.tonen.editieboek import write_editieboek
from rapportage.tonen.publicatie import (
    list_gemeentepublicaties,
    make_jaren,
    make_publicatie_beeld,
    read_inhoud,
    read_publicatiebron,
)
from rapportage.verslag.bron import Lezer
from rapportage.views.bestand import PDF, XLSX, send_file


@vereist(Recht.PUBLICATIE_ZIEN)
@require_safe
def publicatie_list_view(request: Verzoek) -> HttpResponse:
    """Every edition that the gemeente may read, and how the year goes."""
    gemeenten = visible(request, Gemeente).order_by("sorteersleutel")
    rijen = list_gemeentepublicaties(visible(request, Publicatie), gemeenten, request.toegang.vandaag.year)
    return render(request, "rapportage/publicatie_list.html", {"rijen": rijen})


@vereist(Recht.PUBLICATIE_ZIEN)
@require_safe
def publicatie_detail_view(request: Verzoek, publicatie_pk: int) -> HttpResponse:
    """The figures of one edition, or of one month."""
    publicatie = load(request, Publicatie, pk=publicatie_pk)
    return render(request, "rapportage/publicatie_detail.html", {"beeld": make_publicatie_beeld(publicatie)})


@vereist(Recht.PUBLICATIE_ZIEN)
@require_safe
def publicatiejaren_detail_view(request: Verzoek, gemeente_pk: int) -> HttpResponse:
    """The years side by side."""
    gemeente = load(request, Gemeente, pk=gemeente_pk)
    beeld = make_jaren(visible(request, Publicatie), gemeente)
    return render(request, "rapportage/publicatiejaren_detail.html", {"beeld": beeld})


@vereist(Recht.PUBLICATIE_ZIEN)
@require_safe
def publicatiebestand_detail_view(request: Verzoek, publicatie_pk: int) -> HttpResponse:
    """The same as a workbook."""
    publicatie = load(request, Publicatie, pk=publicatie_pk)
    beeld = make_publicatie_beeld(publicatie)
    inhoud = write_editieboek(publicatie, read_inhoud(publicatie), beeld.titel, Lezer.GEMEENTE)
    naam = f"cijfers {publicatie.gemeente} {beeld.titel} editie {publicatie.versie}"
    return send_file(request, inhoud, XLSX, naam=naam, gemeente=publicatie.gemeente_id, jaar=publicatie.jaar)


@vereist(Recht.PUBLICATIE_ZIEN)
@require_safe
def publicatieblad_detail_view(request: Verzoek, publicatie_pk: int) -> HttpResponse:
    """An edition on one A4; of a month there is too little for a sheet."""
    publicatie = load(request, Publicatie, pk=publicatie_pk)
    if publicatie.editie_id is None:
        raise Http404
    bron = read_publicatiebron(publicatie, visible(request, Publicatie))
    blad = make_blad(bron, dag=localdate(publicatie.vastgesteld_at), sha256=publicatie.sha256)
    naam = f"in vogelvlucht {publicatie.gemeente} {bron.deel.say(bron.jaar)} editie {publicatie.versie}"
    return send_file(request, blad, PDF, naam=naam, gemeente=publicatie.gemeente_id, jaar=publicatie.jaar)
