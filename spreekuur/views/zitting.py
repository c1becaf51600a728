"""Hold a walk-in hour."""

from typing import Any

from django.db.models import Prefetch
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from core.templatetags.weergave import dag
from organisatie.deur import load, vereist, visible
from organisatie.formulier import ask, read_posted
from organisatie.models import Gebruiker
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek
from spreekuur.actions import zitting_create, zitting_update
from spreekuur.forms import ZittingForm, ZittingUpdateForm
from spreekuur.models import Spreekuur, Zitting

MEESTE = 30


@vereist(Recht.ZITTING_WIJZIGEN)
def zitting_list_view(request: Verzoek) -> HttpResponse:
    """Open the spreekuur of today with one tap; and the zittingen that were held."""
    vandaag = request.toegang.vandaag
    spreekuren: Any = visible(request, Spreekuur)
    geopend = set(visible(request, Zitting).filter(datum=vandaag).values_list("spreekuur_id", flat=True))
    nog_niet = [
        spreekuur
        for spreekuur in spreekuren.open_on(vandaag).order_by("weekdag", "begintijd", "pk")
        if spreekuur.pk not in geopend
    ]
    helpers = Prefetch("helpers", queryset=Gebruiker.objects.order_by("sorteersleutel"))
    rows = visible(request, Zitting).filter(datum__lte=vandaag).select_related("spreekuur").prefetch_related(helpers)
    context = {
        "vandaag": [spreekuur for spreekuur in nog_niet if spreekuur.weekdag == vandaag.weekday()],
        "andere": [spreekuur for spreekuur in nog_niet if spreekuur.weekdag != vandaag.weekday()],
        "zittingen": rows.order_by("-datum", "begintijd", "pk")[:MEESTE],
        "dag": vandaag,
    }
    return render(request, "spreekuur/zitting_list.html", context)


@vereist(Recht.ZITTING_WIJZIGEN)
def zitting_create_view(request: Verzoek, spreekuur_pk: int) -> HttpResponse:
    """Open a zitting: today, at the usual hours, with whoever opens it, unless changed."""
    spreekuur = load(request, Spreekuur, pk=spreekuur_pk)
    begin = {
        "datum": request.toegang.vandaag, "begintijd": spreekuur.begintijd, "eindtijd": spreekuur.eindtijd,
        "helpers": [request.user.pk],
    }  # fmt: skip
    return ask(
        request,
        ZittingForm(read_posted(request), spreekuur=spreekuur, initial=begin),
        zitting_create,
        vast={"spreekuur": spreekuur},
        kop="Zitting openen",
        uitleg=str(spreekuur),
        knop="Open de zitting",
        terug=reverse("spreekuur:zitting-list"),
        waarheen="Terug naar zittingen",
        melding="De zitting is geopend.",
    )


@vereist(Recht.ZITTING_WIJZIGEN)
def zitting_update_view(request: Verzoek, zitting_pk: int) -> HttpResponse:
    """Who was there, from when till when."""
    zitting = load(request, Zitting, pk=zitting_pk, rows=visible(request, Zitting).select_related("spreekuur"))
    return ask(
        request,
        ZittingUpdateForm(read_posted(request), spreekuur=zitting.spreekuur, zitting=zitting, row=zitting),
        zitting_update,
        vast={"zitting": zitting},
        kop=f"Zitting van {dag(zitting.datum)}",
        uitleg=str(zitting.spreekuur),
        terug=reverse("spreekuur:zitting-list"),
        waarheen="Terug naar zittingen",
        melding="De zitting is gewijzigd.",
    )
