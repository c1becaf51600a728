"""Who belongs to the gezin of a client."""

from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import redirect, render

from clients.actions import gezin_create, gezin_split, lidmaatschap_create, lidmaatschap_end
from clients.forms.gezin import GezinForm, LidmaatschapForm, SplitsingForm, VertrekForm
from clients.models import Client, Inschrijving, Lidmaatschap
from clients.tonen.gezin import Gezinsbeeld, find_reachable_for_gezin, list_gezinnen
from clients.tonen.kaartjes import list_kaartjes, note_kaartjes
from clients.tonen.rechten import rechten_op
from core.adres import rownummer
from organisatie.deur import load, vereist, visible
from organisatie.rechten import Recht


@vereist(Recht.CLIENT_ZIEN)
def gezin_detail_view(request: Any, client_pk: int) -> HttpResponse:
    """The gezin of a client: who belongs to it, who will, who did."""
    client = load(request, Client, pk=client_pk)
    context = {
        "client": client,
        "gezinnen": list_gezinnen(request.toegang, client),
        "rechten": rechten_op(request.toegang, client).rechten,
    }
    return render(request, "clients/gezin_detail.html", context)


@vereist(Recht.GEZIN_WIJZIGEN)
def gezin_create_view(request: Any, client_pk: int) -> HttpResponse:
    """Say that this client and somebody else are one gezin."""
    client = load(request, Client, pk=client_pk)
    if _open_gezin(request, client):
        return redirect("clients:lidmaatschap-create", client.pk)
    vandaag = request.toegang.vandaag
    locatie = Inschrijving.objects.open_on(vandaag).select_related("locatie").get(client=client).locatie
    kandidaten = _find_candidates(request, client)
    form = GezinForm(request.POST or None, kandidaten=kandidaten, zelf=client)
    if form.is_valid() and form.submit(gezin_create, by=request.toegang, locatie=locatie):
        messages.success(request, "Opgeslagen: zij zijn nu één gezin.")
        return redirect("clients:gezin-detail", client.pk)
    return _show_search(request, form, client, "Gezin maken")


@vereist(Recht.GEZIN_WIJZIGEN)
def lidmaatschap_create_view(request: Any, client_pk: int) -> HttpResponse:
    """Somebody becomes part of the gezin of this client."""
    client = load(request, Client, pk=client_pk)
    beeld = _open_gezin(request, client)
    if beeld is None:
        return redirect("clients:gezin-create", client.pk)
    kandidaten = _find_candidates(request, client)
    form = LidmaatschapForm(request.POST or None, kandidaten=kandidaten)
    if form.is_valid() and form.submit(lidmaatschap_create, by=request.toegang, gezin=beeld.eigen.gezin):
        messages.success(request, f"Opgeslagen: {form.result.client.naam} hoort nu bij het gezin.")
        return redirect("clients:gezin-detail", client.pk)
    return _show_search(request, form, client, "Iemand komt erbij")


@vereist(Recht.GEZIN_WIJZIGEN)
def lidmaatschap_end_view(request: Any, lidmaatschap_pk: int) -> HttpResponse:
    """Somebody is no longer part of the gezin."""
    rows = visible(request, Lidmaatschap).select_related("client")
    lid = load(request, Lidmaatschap, pk=lidmaatschap_pk, rows=rows)
    form = VertrekForm(request.POST or None, initial={"eind": lid.eind, "vertrek": lid.vertrek})
    if form.is_valid() and form.submit(lidmaatschap_end, by=request.toegang, lidmaatschap=lid):
        messages.success(request, f"Opgeslagen: {lid.client.naam} hoort niet meer bij het gezin.")
        return redirect("clients:gezin-detail", lid.client_id)
    return render(
        request, "clients/gezin_formulier.html", {"client": lid.client, "form": form, "kop": "Iemand gaat weg"}
    )


@vereist(Recht.GEZIN_WIJZIGEN)
def splitsing_create_view(request: Any, client_pk: int) -> HttpResponse:
    """Let some members go on as a gezin of their own."""
    client = load(request, Client, pk=client_pk)
    beeld = _open_gezin(request, client)
    if beeld is None:
        return redirect("clients:gezin-create", client.pk)
    gekend = [lid.client.pk for lid in beeld.nu if lid.client is not None and lid.mag_weg]
    leden = visible(request, Client).filter(pk__in=gekend).order_by("sorteersleutel", "pk")
    form = SplitsingForm(request.POST or None, leden=leden, initial={"op": request.toegang.vandaag})
    if form.is_valid() and form.submit(gezin_split, by=request.toegang, gezin=beeld.eigen.gezin):
        messages.success(request, "Opgeslagen: het gezin is gesplitst.")
        return redirect("clients:gezin-detail", client.pk)
    uitleg = "Wie je kiest, krijgt een eigen gezin vanaf die dag. De anderen blijven bij elkaar."
    context = {"client": client, "form": form, "kop": "Gezin splitsen", "uitleg": uitleg}
    return render(request, "clients/gezin_formulier.html", context)


def _open_gezin(request: Any, client: Client) -> Gezinsbeeld | None:
    return next((beeld for beeld in list_gezinnen(request.toegang, client) if beeld.is_open), None)


def _show_search(request: Any, form: Any, client: Client, kop: str) -> HttpResponse:
    context = {"client": client, "form": form, "kop": kop, "gezin_zoekterm": _read_term(request)}
    context["kandidaten"] = form.fields["client"].queryset
    return render(request, "clients/lidmaatschap_create.html", context)


def _read_term(request: Any) -> str:
    return request.GET.get("q", "").strip()[:100]


def _find_candidates(request: Any, client: Client) -> QuerySet[Client]:
    """Who was found and may be put in the gezin; a form that was sent keeps the person who was chosen."""
    zoekterm = _read_term(request)
    gevonden = list_kaartjes(request.toegang, zoekterm) if zoekterm else []
    note_kaartjes(request, gevonden)
    ids = {kaartje.client_pk for kaartje in gevonden}
    if (gekozen := rownummer(request.POST.get("client", ""))) is not None:
        ids.add(gekozen)
    return (
        find_reachable_for_gezin(request.toegang)
        .filter(pk__in=ids)
        .exclude(pk=client.pk)
        .order_by("sorteersleutel", "pk")
    )
