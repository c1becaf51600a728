"""Spellings of a name; records that are one person; a helper who is a client too."""

from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from clients.actions import (
    client_gebruiker_set,
    client_koppelen,
    client_losmaken,
    naamvorm_create,
    naamvorm_update,
)
from clients.forms.naam import DubbelForm, HelperForm, NaamvormForm, NaamvormWijzigForm, begin_naamvorm
from clients.models import Client, Naamvorm
from clients.tonen.kaartjes import list_kaartjes, note_kaartjes
from core.adres import rownummer
from core.forms import Invoer
from organisatie.deur import load, vereist, visible
from organisatie.models import Gebruiker
from organisatie.rechten import Recht


@vereist(Recht.CLIENT_WIJZIGEN)
def naamvorm_create_view(request: Any, client_pk: int) -> HttpResponse:
    """Add a spelling."""
    client = load(request, Client, pk=client_pk)
    form = NaamvormForm(request.POST or None)
    if form.is_valid() and form.submit(naamvorm_create, by=request.toegang, client=client):
        messages.success(request, "Opgeslagen: de schrijfwijze staat erbij.")
        return redirect("clients:client-detail", client.pk)
    return render(request, "clients/naamvorm_create.html", {"client": client, "form": form})


@vereist(Recht.CLIENT_WIJZIGEN)
def naamvorm_update_view(request: Any, naamvorm_pk: int) -> HttpResponse:
    """Change a spelling, or make it the name that is shown."""
    naamvorm = load(request, Naamvorm, pk=naamvorm_pk, rows=visible(request, Naamvorm).select_related("client"))
    form = NaamvormWijzigForm(request.POST or None, initial=begin_naamvorm(naamvorm))
    if form.is_valid() and form.submit(naamvorm_update, by=request.toegang, naamvorm=naamvorm):
        messages.success(request, "Opgeslagen: de naam is gewijzigd.")
        return redirect("clients:client-detail", naamvorm.client_id)
    return render(request, "clients/naamvorm_update.html", {"client": naamvorm.client, "form": form})


@vereist(Recht.CLIENT_KOPPELEN)
def dubbel_create_view(request: Any, client_pk: int) -> HttpResponse:
    """Koppel this record to the other record of the same person, found by name."""
    client = load(request, Client, pk=client_pk)
    zoekterm = request.GET.get("q", client.naam).strip()
    kandidaten = _find_candidates(request, client, zoekterm)
    form = DubbelForm(request.POST or None, kandidaten=kandidaten)
    if form.is_valid() and form.submit(client_koppelen, by=request.toegang, client=client):
        messages.success(request, "Gekoppeld: de twee kaarten horen nu bij dezelfde persoon.")
        return redirect("clients:client-detail", form.result.hoofd_id)
    context = {"client": client, "form": form, "kandidaten": kandidaten, "dubbel_zoekterm": zoekterm}
    return render(request, "clients/dubbel_create.html", context)


def _find_candidates(request: Any, client: Client, zoekterm: str) -> QuerySet[Client]:
    gevonden = list_kaartjes(request.toegang, zoekterm)
    note_kaartjes(request, gevonden)
    ids = {kaartje.client_pk for kaartje in gevonden} - {client.pk}
    if (gekozen := rownummer(request.POST.get("hoofd", ""))) is not None:
        ids.add(gekozen)
    return visible(request, Client).filter(pk__in=ids).exclude(pk=client.pk).order_by("sorteersleutel", "pk")


@vereist(Recht.CLIENT_KOPPELEN)
@require_POST
def dubbel_delete_view(request: Any, client_pk: int) -> HttpResponse:
    """Loosen this record: it is somebody else after all."""
    client = load(request, Client, pk=client_pk)
    form = Invoer(request.POST)
    if form.is_valid() and form.submit(client_losmaken, by=request.toegang, client=client):
        messages.success(request, "Losgemaakt: dit zijn weer twee personen.")
    for zin in form.non_field_errors():
        messages.error(request, str(zin))
    return redirect("clients:client-detail", client.pk)


@vereist(Recht.CLIENT_KOPPELEN)
def helper_update_view(request: Any, client_pk: int) -> HttpResponse:
    """Say which colleague this client is, so that they never reach their own gezin."""
    client = load(request, Client, pk=client_pk)
    collegas = visible(request, Gebruiker).order_by("sorteersleutel", "pk")
    form = HelperForm(request.POST or None, collegas=collegas, initial={"gebruiker": client.gebruiker_id})
    if form.is_valid() and form.submit(client_gebruiker_set, by=request.toegang, client=client):
        messages.success(request, "Opgeslagen.")
        return redirect("clients:client-list")
    return render(request, "clients/helper_update.html", {"client": client, "form": form})
