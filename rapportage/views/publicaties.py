"""The pages of the gemeente: they read publicaties and nothing else."""

from django.http import FileResponse, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from core.beveiligingslog import log_security
from core.export import make_attachment
from organisatie.deur import load, vereist, visible
from organisatie.models import Gemeente
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek
from rapportage.models import Publicatie
from rapportage.tonen.publicatie import (
    list_gemeentepublicaties,
    make_jaren,
    make_publicatie_beeld,
    write_publicatie_xlsx,
)

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


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
def publicatiebestand_detail_view(request: Verzoek, publicatie_pk: int) -> FileResponse:
    """The same as a workbook."""
    publicatie = load(request, Publicatie, pk=publicatie_pk)
    naam, bestand = write_publicatie_xlsx(make_publicatie_beeld(publicatie))
    log_security("uitvoer", van=request.user.pk, gemeente=publicatie.gemeente_id, jaar=publicatie.jaar)
    response = FileResponse(bestand, content_type=XLSX)
    response["Content-Disposition"] = make_attachment(naam)
    response["Cache-Control"] = "no-store"
    return response
