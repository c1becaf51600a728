"""There is a letter on the desk: noted in half a minute, with the one sentence to tell the client."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from clients.models import Client
from clients.tonen.rechten import rechten_op
from organisatie.deur import load, note_look, vereist, visible
from organisatie.formulier import ask, press, read_posted
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek
from termijnen.actions import brieftermijn_create, brieftermijn_koppelen, brieftermijn_update
from termijnen.actions.ongedaan import brieftermijn_delete
from termijnen.forms import BriefdossierForm, BriefForm, NieuweBriefForm
from termijnen.models import Brieftermijn
from termijnen.tonen.brief import find_mensen, make_briefbeeld
from termijnen.tonen.dossiers import list_mutaties


@vereist(Recht.BRIEF_VASTLEGGEN)
def brieftermijn_create_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """A letter for this client, or for somebody else of the gezin."""
    client = load(request, Client, pk=client_pk)
    mensen = find_mensen(request.toegang, client)
    begin = {"voor": client.pk, "gezien_op": request.toegang.vandaag}
    form = NieuweBriefForm(read_posted(request), gezin=mensen, initial=begin)
    if form.submit(brieftermijn_create, by=request.toegang):
        note_look(request, form.result)
        messages.success(request, "Opgeslagen: de brief staat erbij.")
        return redirect("termijnen:brieftermijn-detail", form.result.pk)
    context = {"form": form, "client": client, "rechten": rechten_op(request.toegang, client).rechten}
    return render(request, "termijnen/brieftermijn_create.html", context)


@vereist(Recht.BRIEF_VASTLEGGEN)
def brieftermijn_detail_view(request: Verzoek, brieftermijn_pk: int) -> HttpResponse:
    """What was noted, which term it starts, and what to tell the client."""
    rows: Any = visible(request, Brieftermijn).select_related("client", "eigenaar", "gemaakt_door")
    brief = load(request, Brieftermijn, pk=brieftermijn_pk, rows=rows)
    return render(request, "termijnen/brieftermijn_detail.html", make_briefbeeld(request.toegang, brief))


@vereist(Recht.BRIEF_VASTLEGGEN)
def brieftermijn_update_view(request: Verzoek, brieftermijn_pk: int) -> HttpResponse:
    """Change what was noted."""
    rows: Any = visible(request, Brieftermijn).select_related("client")
    brief = load(request, Brieftermijn, pk=brieftermijn_pk, rows=rows)
    return ask(
        request,
        BriefForm(read_posted(request), row=brief),
        brieftermijn_update,
        vast={"brieftermijn": brief},
        kop="Brief wijzigen",
        terug=reverse("termijnen:brieftermijn-detail", args=[brief.pk]),
        waarheen="Terug naar de brief",
        melding="Opgeslagen: de brief is gewijzigd.",
        template="termijnen/brieftermijn_update.html",
        brief=brief,
    )


@vereist(Recht.BRIEF_VASTLEGGEN)
def briefdossier_update_view(request: Verzoek, brieftermijn_pk: int) -> HttpResponse:
    """Say what stands of this letter in the dossier, so that one term is left."""
    rows: Any = visible(request, Brieftermijn).select_related("client")
    brief = load(request, Brieftermijn, pk=brieftermijn_pk, rows=rows)
    return ask(
        request,
        BriefdossierForm(read_posted(request), row=brief, mutaties=list_mutaties(request.toegang, brief)),
        brieftermijn_koppelen,
        vast={"brieftermijn": brief},
        kop="Brief en dossier",
        terug=reverse("termijnen:brieftermijn-detail", args=[brief.pk]),
        melding="Opgeslagen.",
    )


@vereist(Recht.BRIEF_VASTLEGGEN)
@require_POST
def brieftermijn_delete_view(request: Verzoek, brieftermijn_pk: int) -> HttpResponse:
    """It was a mistake: the letter and its term go away."""
    brief = load(request, Brieftermijn, pk=brieftermijn_pk)
    client = brief.client_id
    if press(
        request, brieftermijn_delete, melding="Ongedaan gemaakt: de brief staat er niet meer in.", brieftermijn=brief
    ):
        return redirect("clients:client-detail", client)
    return redirect("termijnen:brieftermijn-detail", brieftermijn_pk)
