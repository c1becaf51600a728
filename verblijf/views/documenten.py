"""The card that shows the right to stay, and papers to travel with."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect

from clients.models import Client
from core.templatetags.weergave import tot_en_met
from organisatie.deur import load, vereist, visible
from organisatie.rechten import Recht
from verblijf.actions import (
    reisdocument_create,
    reisdocument_update,
    verblijfsdocument_create,
    verblijfsdocument_update,
)
from verblijf.domain import let_op_nummer
from verblijf.forms import (
    ReisdocumentForm,
    ReisdocumentWijzigForm,
    VerblijfsdocumentForm,
    VerblijfsdocumentWijzigForm,
)
from verblijf.models import Reisdocument, Verblijfsdocument
from verblijf.tonen import find_te_vervangen
from verblijf.views.vergunning import show_form, show_let_op


@vereist(Recht.VERBLIJF_WIJZIGEN)
def verblijfsdocument_create_view(request: Any, client_pk: int) -> HttpResponse:
    """A new card."""
    client = load(request, Client, pk=client_pk)
    in_gebruik = list(find_te_vervangen(request.toegang, client, Verblijfsdocument))
    form = VerblijfsdocumentForm(request.POST or None)
    if form.is_valid() and form.submit(verblijfsdocument_create, by=request.toegang, client=client):
        _go_back_saved(request, form.result, in_gebruik)
        return redirect("clients:client-detail", client.pk)
    return show_form(request, form, client, "Verblijfsdocument toevoegen", *_find_replaced(in_gebruik))


@vereist(Recht.VERBLIJF_WIJZIGEN)
def verblijfsdocument_update_view(request: Any, verblijfsdocument_pk: int) -> HttpResponse:
    """Change a card, or record that it was replaced or handed in."""
    rows = visible(request, Verblijfsdocument).select_related("client")
    kaart = load(request, Verblijfsdocument, pk=verblijfsdocument_pk, rows=rows)
    form = VerblijfsdocumentWijzigForm(request.POST or None, rij=kaart)
    if form.is_valid() and form.submit(verblijfsdocument_update, by=request.toegang, verblijfsdocument=kaart):
        _go_back_saved(request, form.result, [])
        return redirect("clients:client-detail", kaart.client_id)
    return show_form(request, form, kaart.client, "Verblijfsdocument wijzigen")


@vereist(Recht.VERBLIJF_WIJZIGEN)
def reisdocument_create_view(request: Any, client_pk: int) -> HttpResponse:
    """A new paper to travel with."""
    client = load(request, Client, pk=client_pk)
    in_gebruik = list(find_te_vervangen(request.toegang, client, Reisdocument))
    form = ReisdocumentForm(request.POST or None)
    if form.is_valid() and form.submit(reisdocument_create, by=request.toegang, client=client):
        _go_back_saved(request, form.result, in_gebruik)
        return redirect("clients:client-detail", client.pk)
    return show_form(request, form, client, "Reisdocument toevoegen", *_find_replaced(in_gebruik))


@vereist(Recht.VERBLIJF_WIJZIGEN)
def reisdocument_update_view(request: Any, reisdocument_pk: int) -> HttpResponse:
    """Change a travel document, or record that it was replaced or handed in."""
    rows = visible(request, Reisdocument).select_related("client")
    document = load(request, Reisdocument, pk=reisdocument_pk, rows=rows)
    form = ReisdocumentWijzigForm(request.POST or None, rij=document)
    if form.is_valid() and form.submit(reisdocument_update, by=request.toegang, reisdocument=document):
        _go_back_saved(request, form.result, [])
        return redirect("clients:client-detail", document.client_id)
    return show_form(request, form, document.client, "Reisdocument wijzigen")


def _find_replaced(in_gebruik: list[Any]) -> list[str]:
    """What stands there already, and what a new document does to it."""
    if not in_gebruik:
        return []
    nu = [f"Dit document staat er al: {rij.get_soort_display()}, geldig {tot_en_met(rij.eind)}." for rij in in_gebruik]
    return [*nu, "Voeg je een nieuw document van dezelfde soort toe? Dan staat het oude vanzelf als vervangen."]


def _go_back_saved(request: Any, document: Any, in_gebruik: list[Any]) -> None:
    """Say what was stored, which documents it took the place of, and what looks wrong about the number."""
    zin = f"Opgeslagen: {document.get_soort_display()}, geldig {tot_en_met(document.eind)}."
    for oud in in_gebruik:
        if oud.soort == document.soort:
            zin += f" Het oude document, geldig {tot_en_met(oud.eind)}, staat nu als vervangen."
    messages.success(request, zin)
    if isinstance(document, Verblijfsdocument):
        let_op = let_op_nummer(document.soort, document.nummer, begin=document.begin)
        show_let_op(request, [let_op] if let_op else [])
