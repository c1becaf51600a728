"""A client moves on to another team."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from clients.actions import client_overdragen
from clients.forms.toewijzing import OverdrachtForm
from clients.models import Client
from organisatie.deur import load, vereist
from organisatie.models import Locatie
from organisatie.rechten import Recht


@vereist(Recht.CLIENT_OVERDRAGEN)
def overdracht_create_view(request: Any, client_pk: int) -> HttpResponse:
    """Hand a client over to another locatie, with their consent."""
    client = load(request, Client, pk=client_pk)
    vandaag = request.toegang.vandaag
    # Every locatie may be chosen: the name of a team is no secret, and its clients are not shown.
    locaties = Locatie.objects.exclude(inschrijvingen__in=client.inschrijvingen.open_on(vandaag))
    form = OverdrachtForm(request.POST or None, locaties=locaties.order_by("sorteersleutel"), initial={"op": vandaag})
    if form.is_valid() and form.submit(client_overdragen, by=request.toegang, client=client):
        messages.success(request, f"Overgedragen: {client.naam} gaat naar {form.result.locatie}.")
        return redirect("clients:client-list")
    return render(request, "clients/overdracht_create.html", {"client": client, "form": form})
