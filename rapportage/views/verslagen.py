"""The pages on which the report of an edition is written, checked and made into a document."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from core.htmx import render_part
from organisatie.deur import load, vereist, visible
from organisatie.formulier import ask, read_posted
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek
from rapportage.actions import verslag_update
from rapportage.forms.verslag import VerslagForm
from rapportage.models import Editie, Verslag
from rapportage.tonen.blad import make_blad
from rapportage.tonen.documenten import Documentsoort, make_document, read_document, why_no_document
from rapportage.tonen.verslag import find_verslag, list_veldkeuzes, make_verslag, read_bron
from rapportage.verslag.bron import Lezer
from rapportage.verslag.taal import Schrijfwijze
from rapportage.verslag.voorstel import make_voorstel
from rapportage.views.bestand import DOCX, PDF, send_file

SOORTEN = {Documentsoort.WORD: DOCX, Documentsoort.PDF: PDF}


@vereist(Recht.VERSLAG_SCHRIJVEN)
@require_safe
def verslag_detail_view(request: Verzoek, editie_pk: int, lezer: str) -> HttpResponse:
    """The report with its figures filled in, and what is to be mended before it leaves."""
    editie, soort = _load_editie(request, editie_pk), _read_lezer(lezer)
    verslag = find_verslag(visible(request, Verslag), editie, soort)
    beeld = make_verslag(editie, visible(request, Editie), verslag, soort)
    return render(request, "rapportage/verslag_detail.html", {"beeld": beeld})


@vereist(Recht.VERSLAG_SCHRIJVEN)
def verslag_update_view(request: Verzoek, editie_pk: int, lezer: str) -> HttpResponse:
    """Write the report; a new one begins with the proposal."""
    editie, soort = _load_editie(request, editie_pk), _read_lezer(lezer)
    verslag = find_verslag(visible(request, Verslag), editie, soort)
    begin = {} if verslag else {"tekst": make_voorstel(read_bron(editie, visible(request, Editie), soort))}
    return ask(
        request,
        VerslagForm(read_posted(request), row=verslag, initial=begin),
        verslag_update,
        kop=f"Verslag van {editie.gemeente} {editie.jaar} voor {soort.label}",
        terug=reverse("rapportage:verslag-detail", args=[editie.pk, soort]),
        vast={"editie": editie, "lezer": soort},
        melding="Het verslag is opgeslagen.",
        knop="Opslaan en bekijken",
        template="rapportage/verslag_form.html",
        velden_url=reverse("rapportage:verslagveld-list", args=[editie.pk, soort]),
        schrijfwijzen=Schrijfwijze.choices,
    )


@vereist(Recht.VERSLAG_SCHRIJVEN)
@require_safe
def verslagveld_list_view(request: Verzoek, editie_pk: int, lezer: str) -> HttpResponse:
    """Every field that can stand in the report, with its value; beside the text it is fetched when somebody looks."""
    editie, soort = _load_editie(request, editie_pk), _read_lezer(lezer)
    velden = list_veldkeuzes(read_bron(editie, visible(request, Editie), soort))
    context = {"editie": editie, "lezer": soort, "velden": velden}
    return render_part(request, "rapportage/verslagveld_list.html", "velden", context)


@vereist(Recht.VERSLAG_SCHRIJVEN)
@require_safe
def verslagbestand_detail_view(request: Verzoek, editie_pk: int, lezer: str, documentsoort: str) -> HttpResponse:
    """The report as a file; back to its page when there is something to mend first."""
    editie, soort = _load_editie(request, editie_pk), _read_lezer(lezer)
    if documentsoort not in Documentsoort.values:
        raise Http404
    beeld = make_verslag(
        editie, visible(request, Editie), find_verslag(visible(request, Verslag), editie, soort), soort
    )
    waarden = read_document(beeld)
    if zin := beeld.waarom_niet or (why_no_document(waarden) if soort is Lezer.GEMEENTE else None):
        messages.error(request, zin)
        return redirect("rapportage:verslag-detail", editie.pk, soort)
    vorm = Documentsoort(documentsoort)
    naam = f"verslag {editie.gemeente} {beeld.periode} {soort}"
    inhoud = make_document(waarden, vorm)
    return send_file(request, inhoud, SOORTEN[vorm], naam=naam, gemeente=editie.gemeente_id, jaar=editie.jaar)


@vereist(Recht.VERSLAG_SCHRIJVEN)
@require_safe
def editieblad_detail_view(request: Verzoek, editie_pk: int, lezer: str) -> HttpResponse:
    """The edition on one A4, with the figures that this reader sees."""
    editie, soort = _load_editie(request, editie_pk), _read_lezer(lezer)
    van = editie if soort is Lezer.TEAM else editie.publicatie
    bron = read_bron(editie, visible(request, Editie), soort)
    blad = make_blad(bron, dag=localdate(editie.vastgesteld_at), sha256=van.sha256)
    naam = f"in vogelvlucht {editie.gemeente} {bron.deel.say(bron.jaar)} {soort}"
    return send_file(request, blad, PDF, naam=naam, gemeente=editie.gemeente_id, jaar=editie.jaar)


def _load_editie(request: Verzoek, pk: int) -> Editie:
    return load(request, Editie, pk=pk, rows=visible(request, Editie).select_related("gemeente", "publicatie"))


def _read_lezer(lezer: str) -> Lezer:
    if lezer not in Lezer.values:
        raise Http404
    return Lezer(lezer)
