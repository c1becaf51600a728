"""The page of one subject of a client: what packages registered for it, each part with its own right."""

from django.http import HttpResponse
from django.shortcuts import render

from clients.models import Client
from clients.tonen.rechten import rechten_op
from organisatie.deur import load
from organisatie.verzoek import Verzoek


def show_pagina(request: Verzoek, client_pk: int, van: str, kop: str, *, naast_elkaar: bool = False) -> HttpResponse:
    """Draw the page ``van`` under the heading ``kop``, which the name of the client follows.

    ``naast_elkaar`` puts its parts in two columns where there is room.
    """
    client = load(request, Client, pk=client_pk)
    rechten = rechten_op(request.toegang, client).rechten
    context = {"client": client, "rechten": rechten, "pagina": van, "kop": kop, "naast_elkaar": naast_elkaar}
    return render(request, "clients/pagina.html", context)
