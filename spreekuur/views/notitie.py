"""Notes about a client, without a contact."""

from collections.abc import Callable
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from clients.models import Client
from clients.views.vragen import ask_about
from organisatie.deur import load, vereist, visible
from organisatie.formulier import ask, press, read_posted
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek
from spreekuur.actions import notitie_correct, notitie_create, notitie_undo, notitie_update
from spreekuur.domain import let_op_in, why_no_correction, why_no_edit
from spreekuur.forms import NotitiecorrectieForm, NotitieForm
from spreekuur.models import Notitie
from spreekuur.tonen.notities import make_notitie_context

GEEN_CONTACT = "Een notitie is geen contact en telt niet mee. Sprak je iemand? Kies dan ‘Nieuw contact’."


@vereist(Recht.CONTACT_WIJZIGEN)
def notitie_create_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """Write something down about a client."""
    client = load(request, Client, pk=client_pk)
    return ask_about(
        request,
        client,
        NotitieForm(read_posted(request)),
        notitie_create,
        vast={"client": client},
        kop="Notitie",
        uitleg=GEEN_CONTACT,
        melding="Opgeslagen: de notitie staat in de tijdlijn.",
        let_op=lambda notitie: _warn(notitie.tekst),
    )


@vereist(Recht.CONTACT_ZIEN)
def notitie_detail_view(request: Verzoek, notitie_pk: int) -> HttpResponse:
    """One note with its corrections, and what can be done with it now."""
    notitie = _load(request, notitie_pk)
    return render(request, "spreekuur/notitie_detail.html", make_notitie_context(request.toegang, notitie))


@vereist(Recht.CONTACT_WIJZIGEN)
def notitie_update_view(request: Verzoek, notitie_pk: int) -> HttpResponse:
    """Change a note on the day on which it was written."""
    notitie = _load(request, notitie_pk)
    if why_no_edit(gemaakt_op=notitie.op, vandaag=request.toegang.vandaag):
        return redirect("spreekuur:notitiecorrectie-create", notitie_pk)
    return _edit(request, notitie, NotitieForm, notitie_update, "Notitie wijzigen")


@vereist(Recht.CONTACT_WIJZIGEN)
def notitiecorrectie_create_view(request: Verzoek, notitie_pk: int) -> HttpResponse:
    """Correct a note after its day; what stood there is kept."""
    notitie = _load(request, notitie_pk)
    if why_no_correction(gemaakt_op=notitie.op, vandaag=request.toegang.vandaag):
        return redirect("spreekuur:notitie-update", notitie_pk)
    return _edit(request, notitie, NotitiecorrectieForm, notitie_correct, "Notitie verbeteren")


@vereist(Recht.CONTACT_WIJZIGEN)
@require_POST
def notitie_undo_view(request: Verzoek, notitie_pk: int) -> HttpResponse:
    """Take a note back."""
    notitie = _load(request, notitie_pk)
    if form := press(request, notitie_undo, melding="De notitie is weg.", notitie=notitie):
        return redirect("clients:client-detail", form.result.pk)
    return redirect("spreekuur:notitie-detail", notitie_pk)


def _load(request: Verzoek, notitie_pk: int) -> Notitie:
    return load(request, Notitie, pk=notitie_pk, rows=visible(request, Notitie).select_related("client", "gebruiker"))


def _edit(
    request: Verzoek, notitie: Notitie, form_class: type[NotitieForm], action: Callable[..., Any], kop: str
) -> HttpResponse:
    return ask(
        request,
        form_class(read_posted(request), row=notitie),
        action,
        vast={"notitie": notitie},
        kop=kop,
        terug=reverse("spreekuur:notitie-detail", args=[notitie.pk]),
        melding="Opgeslagen: de notitie is gewijzigd.",
        let_op=lambda rij: _warn(getattr(rij, "notitie", rij).tekst),
    )


def _warn(tekst: str) -> list[str]:
    return [zin] if (zin := let_op_in(tekst)) else []
