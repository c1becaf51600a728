"""Who guides a client."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from clients.actions import toewijzing_create, toewijzing_end
from clients.forms.toewijzing import ToewijzingEindForm, ToewijzingForm
from clients.models import Client, Toewijzing
from clients.tonen.toewijsbaar import find_toewijsbare
from organisatie.deur import load, vereist, visible
from organisatie.models import Gebruiker
from organisatie.rechten import Recht


@vereist(Recht.CLIENT_TOEWIJZEN)
def toewijzing_create_view(request: Any, client_pk: int) -> HttpResponse:
    """Let a colleague guide this client."""
    client = load(request, Client, pk=client_pk)
    vandaag = request.toegang.vandaag
    collegas = find_toewijsbare(visible(request, Gebruiker), client, vandaag)
    form = ToewijzingForm(request.POST or None, collegas=collegas, initial={"begin": vandaag})
    if form.is_valid() and form.submit(toewijzing_create, by=request.toegang, client=client):
        messages.success(request, f"Opgeslagen: {form.result.gebruiker} is {form.result.get_rol_display().lower()}.")
        return redirect("clients:client-detail", client.pk)
    return render(request, "clients/toewijzing_create.html", {"client": client, "form": form})


@vereist(Recht.CLIENT_TOEWIJZEN)
def toewijzing_end_view(request: Any, toewijzing_pk: int) -> HttpResponse:
    """Stop guiding this client."""
    rows = visible(request, Toewijzing).select_related("client", "gebruiker")
    toewijzing = load(request, Toewijzing, pk=toewijzing_pk, rows=rows)
    form = ToewijzingEindForm(request.POST or None, initial={"eind": request.toegang.vandaag})
    if form.is_valid() and form.submit(toewijzing_end, by=request.toegang, toewijzing=toewijzing):
        messages.success(request, f"Opgeslagen: {toewijzing.gebruiker} stopt.")
        return redirect("clients:client-detail", toewijzing.client_id)
    return render(request, "clients/toewijzing_end.html", {"toewijzing": toewijzing, "form": form})
