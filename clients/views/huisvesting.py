"""Living in a gemeente: coming, moving within it, leaving."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from clients.actions import (
    bewoning_create,
    huisvesting_create,
    huisvesting_delete,
    huisvesting_end,
    huisvesting_update,
)
from clients.forms.wonen import (
    BewoningForm,
    HuisvestingEindForm,
    HuisvestingForm,
    HuisvestingVerwijderForm,
    HuisvestingWijzigForm,
)
from clients.models import Client, Huisvesting
from clients.tonen.wonen import find_woningen_in_reach, list_te_kiezen, tell_what_lapses
from clients.views.wonen import begin_van, find_own_gemeenten, read_chosen_woning, show_form
from organisatie.deur import load, vereist, visible
from organisatie.rechten import Recht


@vereist(Recht.HUISVESTING_WIJZIGEN)
def huisvesting_create_view(request: Any, client_pk: int) -> HttpResponse:
    """Somebody comes to live in a gemeente."""
    client = load(request, Client, pk=client_pk)
    gekozen, woningen = read_chosen_woning(request), find_woningen_in_reach(request.toegang)
    woning = woningen.filter(pk=gekozen).first() if gekozen else None
    form = HuisvestingForm(
        request.POST or None,
        woningen=woningen,
        keuze=list_te_kiezen(request.toegang, client, gekozen=gekozen),
        initial={"gemeente": woning.gemeente if woning else find_own_gemeenten(request).first(), "woning": gekozen},
    )
    if form.is_valid() and form.submit(huisvesting_create, by=request.toegang, client=client):
        messages.success(request, f"Opgeslagen: gehuisvest in {form.result.gemeente}.")
        return redirect("clients:client-detail", client.pk)
    uitleg = "Woont deze persoon nu in een andere gemeente? Die huisvesting stopt dan vanzelf op dezelfde dag."
    return show_form(request, form, client, "Nieuwe huisvesting", uitleg=uitleg, met_woning=True)


@vereist(Recht.HUISVESTING_WIJZIGEN)
def huisvesting_update_view(request: Any, huisvesting_pk: int) -> HttpResponse:
    """Change a placement, or add a date that was not known yet."""
    huisvesting = _load(request, huisvesting_pk)
    form = HuisvestingWijzigForm(request.POST or None, initial=begin_van(HuisvestingWijzigForm, huisvesting))
    if form.is_valid() and form.submit(huisvesting_update, by=request.toegang, huisvesting=huisvesting):
        messages.success(request, "Opgeslagen: de huisvesting is gewijzigd.")
        return redirect("clients:client-detail", huisvesting.client_id)
    return show_form(request, form, huisvesting.client, f"Huisvesting in {huisvesting.gemeente} wijzigen")


@vereist(Recht.HUISVESTING_WIJZIGEN)
def huisvesting_end_view(request: Any, huisvesting_pk: int) -> HttpResponse:
    """Somebody left the gemeente."""
    huisvesting = _load(request, huisvesting_pk)
    form = HuisvestingEindForm(request.POST or None, initial={"eind": huisvesting.eind})
    if form.is_valid() and form.submit(huisvesting_end, by=request.toegang, huisvesting=huisvesting):
        messages.success(request, f"Opgeslagen: weg uit {huisvesting.gemeente}.")
        return redirect("clients:client-detail", huisvesting.client_id)
    uitleg = "De woning stopt dan ook. Ging deze persoon naar een andere gemeente? Kies dan ‘Nieuwe huisvesting’."
    return show_form(request, form, huisvesting.client, f"Weg uit {huisvesting.gemeente}", uitleg=uitleg)


@vereist(Recht.HUISVESTING_VERWIJDEREN)
def huisvesting_delete_view(request: Any, huisvesting_pk: int) -> HttpResponse:
    """Take away a placement that was a mistake; the page says first what that changes."""
    huisvesting = _load(request, huisvesting_pk)
    begin = {"versie": huisvesting.versie}
    form = HuisvestingVerwijderForm(request.POST or None, vorige=huisvesting.vorige(), initial=begin)
    if form.is_valid() and form.submit(huisvesting_delete, by=request.toegang, huisvesting=huisvesting):
        messages.success(request, f"Verwijderd: de huisvesting in {huisvesting.gemeente}.")
        return redirect("clients:client-detail", huisvesting.client_id)
    context = {"form": form, "huisvesting": huisvesting, "gevolgen": tell_what_lapses(huisvesting)}
    return render(request, "clients/huisvesting_delete.html", context)


@vereist(Recht.HUISVESTING_WIJZIGEN)
def bewoning_create_view(request: Any, huisvesting_pk: int) -> HttpResponse:
    """Another home in the same gemeente: no new placement."""
    huisvesting = _load(request, huisvesting_pk)
    gekozen = read_chosen_woning(request)
    keuze = list_te_kiezen(request.toegang, huisvesting.client, gekozen=gekozen)
    form = BewoningForm(
        request.POST or None,
        woningen=find_woningen_in_reach(request.toegang),
        keuze=[woning for woning in keuze if woning.gemeente_id == huisvesting.gemeente_id],
        initial={"woning": gekozen},
    )
    if form.is_valid() and form.submit(bewoning_create, by=request.toegang, huisvesting=huisvesting):
        messages.success(request, "Opgeslagen: de andere woning staat erbij.")
        return redirect("clients:client-detail", huisvesting.client_id)
    uitleg = "De vorige woning stopt op dezelfde dag. Dit telt niet als een nieuwe huisvesting."
    kop = f"Andere woning in {huisvesting.gemeente}"
    return show_form(request, form, huisvesting.client, kop, uitleg=uitleg, met_woning=True)


def _load(request: Any, pk: int) -> Huisvesting:
    rows = visible(request, Huisvesting).select_related("client", "gemeente")
    return load(request, Huisvesting, pk=pk, rows=rows)
