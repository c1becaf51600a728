"""The lists of the team leader: spreekuren and onderwerpen."""

from typing import Any

from django.contrib import messages
from django.db.models import Count
from django.http import HttpResponse
from django.shortcuts import redirect, render

from organisatie.deur import load, vereist, visible
from organisatie.models import Locatie
from organisatie.rechten import Recht
from spreekuur.actions import onderwerp_create, onderwerp_update, spreekuur_create, spreekuur_update
from spreekuur.forms import OnderwerpForm, SpreekuurForm
from spreekuur.models import Onderwerp, Spreekuur


@vereist(Recht.SPREEKUUR_BEHEREN)
def spreekuur_list_view(request: Any) -> HttpResponse:
    """Which walk-in hours there are, and were."""
    rows = visible(request, Spreekuur).select_related("gemeente", "locatie").order_by("locatie", "weekdag", "begintijd")
    context = {"spreekuren": rows, "locaties": visible(request, Locatie).order_by("sorteersleutel")}
    return render(request, "spreekuur/spreekuur_list.html", context)


@vereist(Recht.SPREEKUUR_BEHEREN)
def spreekuur_create_view(request: Any, locatie_pk: int) -> HttpResponse:
    """Add a weekly walk-in hour."""
    locatie = load(request, Locatie, pk=locatie_pk)
    begin = {"begin": request.toegang.vandaag, "soort": "algemeen"}
    form = SpreekuurForm(request.POST or None, locatie=locatie, initial=begin)
    if form.is_valid() and form.submit(spreekuur_create, by=request.toegang, locatie=locatie):
        messages.success(request, "Het spreekuur staat in de lijst.")
        return redirect("spreekuur:spreekuur-list")
    context = {"form": form, "kop": "Nieuw spreekuur"}
    return render(request, "spreekuur/spreekuur_update.html", context)


@vereist(Recht.SPREEKUUR_BEHEREN)
def spreekuur_update_view(request: Any, spreekuur_pk: int) -> HttpResponse:
    """Change a walk-in hour, or end it."""
    spreekuur = load(request, Spreekuur, pk=spreekuur_pk, rows=visible(request, Spreekuur).select_related("locatie"))
    form = SpreekuurForm(request.POST or None, locatie=spreekuur.locatie, row=spreekuur)
    if form.is_valid() and form.submit(spreekuur_update, by=request.toegang, spreekuur=spreekuur):
        messages.success(request, "Het spreekuur is gewijzigd.")
        return redirect("spreekuur:spreekuur-list")
    context = {"form": form, "kop": "Spreekuur wijzigen"}
    return render(request, "spreekuur/spreekuur_update.html", context)


@vereist(Recht.SPREEKUUR_BEHEREN)
def onderwerp_list_view(request: Any) -> HttpResponse:
    """What a question can be about, and how often it was."""
    rows = visible(request, Onderwerp).select_related("locatie").annotate(aantal=Count("contactonderwerpen"))
    context = {
        "onderwerpen": rows.order_by("locatie", "volgorde", "sorteersleutel"),
        "locaties": visible(request, Locatie).order_by("sorteersleutel"),
        "vandaag": request.toegang.vandaag,
    }
    return render(request, "spreekuur/onderwerp_list.html", context)


@vereist(Recht.SPREEKUUR_BEHEREN)
def onderwerp_create_view(request: Any, locatie_pk: int) -> HttpResponse:
    """Add an onderwerp."""
    locatie = load(request, Locatie, pk=locatie_pk)
    form = OnderwerpForm(request.POST or None, initial={"begin": request.toegang.vandaag})
    if form.is_valid() and form.submit(onderwerp_create, by=request.toegang, locatie=locatie):
        messages.success(request, "Het onderwerp staat in de lijst.")
        return redirect("spreekuur:onderwerp-list")
    context = {"form": form, "kop": "Nieuw onderwerp"}
    return render(request, "spreekuur/onderwerp_update.html", context)


@vereist(Recht.SPREEKUUR_BEHEREN)
def onderwerp_update_view(request: Any, onderwerp_pk: int) -> HttpResponse:
    """Change an onderwerp, or end it."""
    onderwerp = load(request, Onderwerp, pk=onderwerp_pk)
    form = OnderwerpForm(request.POST or None, row=onderwerp)
    if form.is_valid() and form.submit(onderwerp_update, by=request.toegang, onderwerp=onderwerp):
        messages.success(request, "Het onderwerp is gewijzigd.")
        return redirect("spreekuur:onderwerp-list")
    context = {"form": form, "kop": "Onderwerp wijzigen"}
    return render(request, "spreekuur/onderwerp_update.html", context)
