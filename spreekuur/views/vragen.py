"""The questions that wait for an answer: see them, answer one, give it to a colleague."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from core.templatetags.weergave import dag
from organisatie.deur import load, vereist, visible
from organisatie.formulier import ask, read_posted
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek
from spreekuur.actions import vraag_answer, vraag_pass
from spreekuur.forms import AntwoordForm, DoorgaveForm
from spreekuur.models import Contact, Vraag
from spreekuur.tonen.contacten import fetch_with_people, list_vraagbeelden
from spreekuur.tonen.vragen import Vraagkeuze, list_vragen, make_vraagbeelden

PER_BLADZIJDE = 25


@vereist(Recht.VRAAG_BEANTWOORDEN)
def vraag_list_view(request: Verzoek) -> HttpResponse:
    """The questions for me, those that I asked and what became of them, and for the team leader those of the team."""
    toegang = request.toegang
    mag_team = toegang.mag(Recht.CLIENT_TOEWIJZEN)
    keuzes = {Vraagkeuze.MIJ: "Voor mij", Vraagkeuze.GESTELD: "Door mij gesteld"}
    keuzes = {Vraagkeuze.TEAM: "Open in het team", **keuzes} if mag_team else keuzes
    gevraagd = request.GET.get("van", "")
    gekozen = Vraagkeuze(gevraagd) if gevraagd in keuzes else next(iter(keuzes))
    bladzijde = Paginator(list_vragen(toegang, gekozen), PER_BLADZIJDE).get_page(request.GET.get("pagina"))
    context = {"pagina": bladzijde, "vragen": make_vraagbeelden(toegang, bladzijde), "vandaag": toegang.vandaag}
    return render(request, "spreekuur/vraag_list.html", {**context, "keuzes": keuzes.items(), "gekozen": gekozen})


@vereist(Recht.VRAAG_BEANTWOORDEN)
def vraag_update_view(request: Verzoek, vraag_pk: int) -> HttpResponse:
    """Read an open question and say what was done."""
    vraag = _load(request, vraag_pk)
    (regel,) = list_vraagbeelden(request.toegang, fetch_with_people(Vraag.objects.filter(pk=vraag.pk)))
    return ask(
        request,
        AntwoordForm(read_posted(request), row=vraag),
        vraag_answer,
        vast={"vraag": vraag},
        kop=f"Vraag van {dag(regel.op)}",
        knop="Vraag is beantwoord",
        terug=reverse("vandaag:vandaag"),
        melding="De vraag is beantwoord.",
        template="spreekuur/vraag_update.html",
        vraag=vraag,
        regel=regel,
        mag_contact=visible(request, Contact, Recht.CONTACT_ZIEN).filter(pk=vraag.contact_id).exists(),
    )


@vereist(Recht.VRAAG_BEANTWOORDEN)
def doorgave_create_view(request: Verzoek, vraag_pk: int) -> HttpResponse:
    """Give a question to a colleague."""
    vraag = _load(request, vraag_pk)
    return ask(
        request,
        DoorgaveForm(read_posted(request), toegang=request.toegang, vraag=vraag),
        vraag_pass,
        vast={"vraag": vraag},
        kop="Vraag doorgeven",
        uitleg=f"De vraag ligt nu bij {vraag.voor}. Je collega ziet de vraag op zijn of haar pagina Vandaag.",
        knop="Geef door",
        terug=reverse("spreekuur:vraag-update", args=[vraag.pk]),
        waarheen="Terug naar de vraag",
        naar=reverse("spreekuur:vraag-list"),
        melding=lambda row: f"De vraag is doorgegeven aan {row.voor}.",
    )


def _load(request: Verzoek, pk: int) -> Any:
    rows = visible(request, Vraag).select_related("contact__locatie", "voor", "afgehandeld_door")
    return load(request, Vraag, pk=pk, rows=rows)
