"""Hold a walk-in hour."""

from typing import Any

from django.core.paginator import Paginator
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
from spreekuur.tonen.keuzelijsten import list_locaties

PER_BLADZIJDE = 15


@vereist(Recht.ZITTING_WIJZIGEN)
def zitting_list_view(request: Verzoek) -> HttpResponse:
    """Begin the spreekuur of today with one tap; and those that were held."""
    vandaag = request.toegang.vandaag
    spreekuren: Any = visible(request, Spreekuur)
    helpers = Prefetch("helpers", queryset=Gebruiker.objects.order_by("sorteersleutel"))
    rows = visible(request, Zitting).select_related("spreekuur").prefetch_related(helpers)
    bezig = list(rows.filter(datum=vandaag).order_by("begintijd", "pk"))
    geopend = {zitting.spreekuur_id for zitting in bezig}
    nog_niet = [
        spreekuur
        for spreekuur in spreekuren.open_on(vandaag).order_by("weekdag", "begintijd", "pk")
        if spreekuur.pk not in geopend
    ]
    eerder = Paginator(rows.filter(datum__lt=vandaag).order_by("-datum", "begintijd", "pk"), PER_BLADZIJDE)
    context = {
        "vandaag": [spreekuur for spreekuur in nog_niet if spreekuur.weekdag == vandaag.weekday()],
        "andere": [spreekuur for spreekuur in nog_niet if spreekuur.weekdag != vandaag.weekday()],
        "bezig": bezig,
        "eerder": eerder.get_page(request.GET.get("pagina")),
        "dag": vandaag,
        "locaties": list_locaties(request.toegang),
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
        kop="Spreekuur beginnen",
        uitleg=str(spreekuur),
        knop="Begin spreekuur",
        terug=reverse("spreekuur:zitting-list"),
        waarheen="Terug naar de spreekuren",
        melding="Het spreekuur is begonnen.",
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
        kop=f"Spreekuur van {dag(zitting.datum)}",
        uitleg=str(zitting.spreekuur),
        terug=reverse("spreekuur:zitting-list"),
        waarheen="Terug naar de spreekuren",
        melding="Het spreekuur is gewijzigd.",
    )
