"""The pages of the yearly figures: they read, and write nothing."""

from typing import Any

from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from core.beveiligingslog import log_security
from core.export import make_attachment
from organisatie.deur import load, vereist, visible
from organisatie.models import Gemeente
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek
from rapportage.forms.keuze import MEESTE_JAREN, JarenForm, KeuzeForm
from rapportage.indicator import AfgeleideFiguur, Indicator
from rapportage.indicatoren.organisatie import INKOOP
from rapportage.indicatoren.register import REGISTER
from rapportage.models import Editie
from rapportage.rekenen import count_rows, find_telperiode, list_known_jaren
from rapportage.tonen.edities import list_edities, may_fix
from rapportage.tonen.inkoop import list_inkopen
from rapportage.tonen.ontbrekend import list_ontbrekend
from rapportage.tonen.paginas import (
    EERSTE_JAAR,
    Jaarbeeld,
    is_counted_for_vogelvlucht,
    is_in_vogelvlucht,
    is_on_jaarpagina,
    list_definities,
    make_delen,
    make_indicator_url,
    make_jaarbeeld,
    make_jaarpagina,
)
from rapportage.tonen.rijen import Rijenbeeld, make_rijenpagina
from rapportage.tonen.uitvoer import make_werkmap_bestand
from rapportage.tonen.vergelijking import make_vergelijking
from rapportage.tonen.vooraan import make_taakjaren, make_vogelvlucht, make_vooraan

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@vereist(Recht.TOTALEN_ZIEN)
@require_safe
def totalen_list_view(request: Verzoek) -> HttpResponse:
    """Choose a gemeente and a year."""
    gemeenten = list(visible(request, Gemeente).order_by("sorteersleutel"))
    stand = request.toegang.vandaag
    begin = {"gemeente": gemeenten[0].pk if gemeenten else None, "jaar": stand.year}
    gekozen = request.GET if "gemeente" in request.GET or "jaar" in request.GET else None
    form = KeuzeForm(gekozen, gemeenten=gemeenten, stand=stand, initial=begin)
    if form.is_valid():
        return redirect("rapportage:jaar-detail", form.cleaned_data["gemeente"], form.cleaned_data["jaar"])
    jaren = [(gemeente, list_known_jaren(gemeente, stand)[::-1]) for gemeente in gemeenten]
    return render(request, "rapportage/totalen_list.html", {"form": form, "jaren": jaren})


@vereist(Recht.TOTALEN_ZIEN)
@require_safe
@gzip_page
def jaar_detail_view(request: Verzoek, gemeente_pk: int, jaar: int) -> HttpResponse:
    """The figures of one year beside those of the year before; packed, for this is the longest page of the house."""
    beeld = _load_year(request, gemeente_pk, jaar, vorig=is_on_jaarpagina)
    keuze = KeuzeForm(
        gemeenten=list(visible(request, Gemeente).order_by("sorteersleutel")),
        stand=request.toegang.vandaag,
        initial={"gemeente": gemeente_pk, "jaar": jaar},
    )
    vooraan = make_vooraan(beeld)
    context = {
        **make_jaarpagina(beeld),
        "vooraan": vooraan,
        "taakjaren": make_taakjaren(vooraan, jaar),
        "keuze": keuze,
        "jaren": list_known_jaren(beeld.gemeente, beeld.stand),
        "ontbrekend": list_ontbrekend(request.toegang, beeld.dit.staat, met_personen=beeld.mag_rijen),
        "edities": list_edities(visible(request, Editie, Recht.TOTALEN_RIJEN), beeld.gemeente, jaar),
        "mag_vaststellen": may_fix(request.toegang, beeld.gemeente, jaar),
    }
    return render(request, "rapportage/jaar_detail.html", context)


@vereist(Recht.TOTALEN_ZIEN)
@require_safe
def indicator_detail_view(request: Verzoek, gemeente_pk: int, jaar: int, code: str) -> HttpResponse:
    """One figure: how it counts, its breakdowns and, for the team, the rows behind it."""
    if code not in REGISTER:
        raise Http404
    figuur = REGISTER[code]
    onder = figuur.delen if isinstance(figuur, AfgeleideFiguur) else ()
    beeld = _load_year(request, gemeente_pk, jaar, codes=(code, *onder))
    onderdelen = [(REGISTER[deel], make_indicator_url(beeld, deel), beeld.dit.totaal(deel)) for deel in onder]
    context = {
        "beeld": beeld,
        "figuur": figuur,
        "waarde": beeld.dit.totaal(code),
        "vorig": beeld.vorig.totaal(code),
        "onderdelen": onderdelen,
        "delen": make_delen(beeld, figuur),
        "definities": list_definities(beeld.gemeente, jaar),
        "inkopen": list_inkopen(beeld) if figuur is INKOOP else (),
        **_show_rows(request, beeld, figuur),
    }
    return render(request, "rapportage/indicator_detail.html", context)


@vereist(Recht.TOTALEN_ZIEN)
@require_safe
def vogelvlucht_detail_view(request: Verzoek, gemeente_pk: int, jaar: int) -> HttpResponse:
    """One sheet of paper: so far, last year, and what is missing and who can fill it in."""
    beeld = _load_year(request, gemeente_pk, jaar, dit=is_counted_for_vogelvlucht, vorig=is_in_vogelvlucht)
    context = {
        **make_vogelvlucht(beeld),
        "ontbrekend": list_ontbrekend(request.toegang, beeld.dit.staat, met_personen=beeld.mag_rijen),
    }
    return render(request, "rapportage/vogelvlucht_detail.html", context)


@vereist(Recht.TOTALEN_ZIEN)
@require_safe
def vergelijking_detail_view(request: Verzoek, gemeente_pk: int) -> HttpResponse:
    """Several years in one table: those that were chosen, or the last ones."""
    gemeente = load(request, Gemeente, pk=gemeente_pk)
    jaren = list_known_jaren(gemeente, request.toegang.vandaag)
    form = JarenForm(request.GET if "jaar" in request.GET else {"jaar": list(jaren[-MEESTE_JAREN:])}, jaren=jaren)
    beeld = make_vergelijking(request.toegang, gemeente, form.cleaned_data["jaar"]) if form.is_valid() else None
    context = {"gemeente": gemeente, "jaren": jaren, "form": form, "beeld": beeld}
    return render(request, "rapportage/vergelijking_detail.html", context)


@vereist(Recht.TOTALEN_ZIEN)
@require_safe
def werkmap_detail_view(request: Verzoek, gemeente_pk: int, jaar: int) -> FileResponse:
    """The same numbers as a workbook."""
    beeld = _load_year(request, gemeente_pk, jaar)
    naam, bestand = make_werkmap_bestand(request.toegang, beeld)
    log_security("uitvoer", van=request.user.pk, gemeente=gemeente_pk, jaar=jaar)
    response = FileResponse(bestand, content_type=XLSX)
    response["Content-Disposition"] = make_attachment(naam)
    response["Cache-Control"] = "no-store"
    return response


def _load_year(request: Verzoek, gemeente_pk: int, jaar: int, **alleen: Any) -> Jaarbeeld:
    """The year of a gemeente whose totals this person may read, or a 404."""
    gemeente = load(request, Gemeente, pk=gemeente_pk)
    if not EERSTE_JAAR <= jaar <= request.toegang.vandaag.year:
        raise Http404
    return make_jaarbeeld(request.toegang, gemeente, jaar, **alleen)


def _show_rows(request: Verzoek, beeld: Jaarbeeld, figuur: Any) -> dict[str, Rijenbeeld | str]:
    """The rows behind the figure, or behind one of its cells; nothing for who reads totals only."""
    if not beeld.mag_rijen or not isinstance(figuur, Indicator) or beeld.dit.totaal(figuur.code) is None:
        return {}
    rows = figuur.find_rows(find_telperiode(beeld.jaar, beeld.stand), beeld.gemeente)
    naam, cel = request.GET.get("uitsplitsing", ""), request.GET.get("cel", "")
    cijfer = beeld.dit.staat.cijfers[figuur.code]
    if cel not in cijfer.uitsplitsingen.get(naam, {}):
        naam = cel = ""
    if naam:
        rows = figuur.uitsplitsing(naam).rijen(rows, cel)
    aantal = count_rows(cijfer, naam, cel)
    pagina = make_rijenpagina(request.toegang, rows, request.GET.get("pagina"), aantal=aantal)
    return {"rijen": pagina, "cel": cel}
