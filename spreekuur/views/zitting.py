"""Hold a walk-in hour."""

from typing import Any

from django.contrib import messages
from django.db.models import Prefetch
from django.http import HttpResponse
from django.shortcuts import redirect, render

from organisatie.deur import load, vereist, visible
from organisatie.models import Gebruiker
from organisatie.rechten import Recht
from spreekuur.actions import zitting_create, zitting_update
from spreekuur.forms import ZittingForm, ZittingUpdateForm
from spreekuur.models import Spreekuur, Zitting

MEESTE = 30


@vereist(Recht.ZITTING_WIJZIGEN)
def zitting_list_view(request: Any) -> HttpResponse:
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
def zitting_create_view(request: Any, spreekuur_pk: int) -> HttpResponse:
    """Open a zitting: today, at the usual hours, with whoever opens it, unless changed."""
    spreekuur = load(request, Spreekuur, pk=spreekuur_pk)
    begin = {
        "datum": request.toegang.vandaag, "begintijd": spreekuur.begintijd, "eindtijd": spreekuur.eindtijd,
        "helpers": [request.user.pk],
    }  # fmt: skip
    form = ZittingForm(request.POST or None, spreekuur=spreekuur, initial=begin)
    if form.is_valid() and form.submit(zitting_create, by=request.toegang, spreekuur=spreekuur):
        messages.success(request, "De zitting is geopend.")
        return redirect("spreekuur:zitting-list")
    return render(request, "spreekuur/zitting_create.html", {"spreekuur": spreekuur, "form": form})


@vereist(Recht.ZITTING_WIJZIGEN)
def zitting_update_view(request: Any, zitting_pk: int) -> HttpResponse:
    """Who was there, from when till when."""
    zitting = load(request, Zitting, pk=zitting_pk, rows=visible(request, Zitting).select_related("spreekuur"))
    begin = {
        "begintijd": zitting.begintijd, "eindtijd": zitting.eindtijd, "versie": zitting.versie,
        "helpers": list(zitting.helpers.values_list("pk", flat=True)),
    }  # fmt: skip
    form = ZittingUpdateForm(request.POST or None, spreekuur=zitting.spreekuur, zitting=zitting, initial=begin)
    if form.is_valid() and form.submit(zitting_update, by=request.toegang, zitting=zitting):
        messages.success(request, "De zitting is gewijzigd.")
        return redirect("spreekuur:zitting-list")
    return render(request, "spreekuur/zitting_update.html", {"zitting": zitting, "form": form})
