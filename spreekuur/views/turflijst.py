"""The list of a day on paper: print it, and type it over."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from clients.models import Client
from organisatie.deur import load, vereist, visible
from organisatie.formulier import ask, read_posted
from organisatie.models import Locatie
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek
from spreekuur.actions import turflijst_create
from spreekuur.forms.turflijst import REGELS, TurflijstForm
from spreekuur.tonen.keuzelijsten import list_onderwerpen


@vereist(Recht.CONTACT_MAKEN)
@require_safe
def turflijst_detail_view(request: Verzoek, locatie_pk: int) -> HttpResponse:
    """An empty list to print: a line for each visitor, a box for each onderwerp."""
    locatie, vandaag = load(request, Locatie, pk=locatie_pk), request.toegang.vandaag
    onderwerpen = list_onderwerpen(locatie, vandaag, ook=[])
    context = {"locatie": locatie, "onderwerpen": onderwerpen, "regels": range(1, REGELS + 1), "vandaag": vandaag}
    return render(request, "spreekuur/turflijst_detail.html", context)


@vereist(Recht.CONTACT_MAKEN)
def turflijst_create_view(request: Verzoek, locatie_pk: int) -> HttpResponse:
    """Type the list over: each line becomes a contact."""
    locatie, vandaag = load(request, Locatie, pk=locatie_pk), request.toegang.vandaag
    eigen: Any = visible(request, Client, Recht.CLIENT_ZIEN).filter(hoofd__isnull=True)
    form = TurflijstForm(
        read_posted(request),
        clients=eigen.order_by("sorteersleutel", "pk"),
        onderwerpen=list_onderwerpen(locatie, vandaag, ook=[]),
        initial={"op": vandaag},
    )
    return ask(
        request,
        form,
        turflijst_create,
        vast={"locatie": locatie},
        kop="Turflijst overtypen",
        terug=reverse("spreekuur:zitting-list"),
        waarheen="Terug naar de spreekuren",
        melding=lambda contacten: f"Bewaard: {len(contacten)}. Gooi de lijst op papier veilig weg.",
        template="spreekuur/turflijst_create.html",
    )
