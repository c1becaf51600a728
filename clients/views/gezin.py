"""Who belongs to the gezin of a client."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.html import format_html

from clients.actions import gezin_create, gezin_split, lidmaatschap_create, lidmaatschap_end
from clients.forms.gezin import GezinForm, LidmaatschapForm, SplitsingForm, VertrekForm
from clients.models import Client, Inschrijving, Lidmaatschap
from clients.tonen.getoond import read_who_was_shown
from clients.tonen.gezin import Gezinsbeeld, find_reachable_for_gezin, list_gezinnen
from clients.tonen.kaartjes import find_kaartjes, show_kaartjes
from clients.views.pagina import show_pagina
from clients.views.vragen import ask_about
from core.adres import read_rownummer
from organisatie.deur import load, vereist, visible
from organisatie.formulier import read_posted
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek


@vereist(Recht.CLIENT_ZIEN)
def gezin_detail_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """The gezin of a client: who belongs to it, who will, who did."""
    return show_pagina(request, client_pk, "clients.gezin", "Gezin")


@vereist(Recht.GEZIN_WIJZIGEN)
def gezin_create_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """Say that this client and these others are one gezin; each search keeps who was ticked before."""
    client = load(request, Client, pk=client_pk)
    if _open_gezin(request, client):
        return redirect("clients:lidmaatschap-create", client.pk)
    vandaag = request.toegang.vandaag
    locatie = Inschrijving.objects.open_on(vandaag).select_related("locatie").get(client=client).locatie
    zoekt = "zoek_nu" in request.POST
    form = GezinForm(
        None if zoekt else read_posted(request),
        kandidaten=_find_candidates(request, client),
        zelf=client,
        initial=_keep_typed(request.POST) if zoekt else None,
    )
    return _ask_gezin(
        request,
        client,
        form,
        gezin_create,
        vast={"locatie": locatie},
        kop="Gezin maken",
        melding="Opgeslagen: zij zijn nu één gezin.",
        template="clients/gezin_create.html",
        gezin_zoekterm=_read_term(request),
    )


def _keep_typed(post: Any) -> dict[str, Any]:
    """What stands in the form of a gezin, when the button was only to search."""
    return {naam: post.getlist(naam) if naam == "client" else post[naam] for naam in post}


@vereist(Recht.GEZIN_WIJZIGEN)
def lidmaatschap_create_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """Somebody becomes part of the gezin of this client."""
    client = load(request, Client, pk=client_pk)
    beeld = _open_gezin(request, client)
    if beeld is None:
        return redirect("clients:gezin-create", client.pk)
    return _ask_found(
        request,
        client,
        LidmaatschapForm(read_posted(request), kandidaten=_find_candidates(request, client)),
        lidmaatschap_create,
        vast={"gezin": beeld.eigen.gezin},
        kop="Iemand komt erbij",
        melding=lambda row: f"Opgeslagen: {row.client.naam} hoort nu bij het gezin.",
    )


@vereist(Recht.GEZIN_WIJZIGEN)
def lidmaatschap_end_view(request: Verzoek, lidmaatschap_pk: int) -> HttpResponse:
    """Somebody is no longer part of the gezin."""
    rows = visible(request, Lidmaatschap).select_related("client")
    lid = load(request, Lidmaatschap, pk=lidmaatschap_pk, rows=rows)
    return _ask_gezin(
        request,
        lid.client,
        VertrekForm(read_posted(request), initial={"eind": lid.eind, "vertrek": lid.vertrek}),
        lidmaatschap_end,
        vast={"lidmaatschap": lid},
        kop="Iemand gaat weg",
        uitleg=format_html("Het gaat om <bdi>{}</bdi>.", lid.client.naam),
        melding=f"Opgeslagen: {lid.client.naam} hoort niet meer bij het gezin.",
    )


@vereist(Recht.GEZIN_WIJZIGEN)
def splitsing_create_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """Let some members go on as a gezin of their own."""
    client = load(request, Client, pk=client_pk)
    beeld = _open_gezin(request, client)
    if beeld is None:
        return redirect("clients:gezin-create", client.pk)
    gekend = [lid.client.pk for lid in beeld.nu if lid.client is not None and lid.mag_weg]
    leden = visible(request, Client).filter(pk__in=gekend).order_by("sorteersleutel", "pk")
    return _ask_gezin(
        request,
        client,
        SplitsingForm(read_posted(request), leden=leden, initial={"op": request.toegang.vandaag}),
        gezin_split,
        vast={"gezin": beeld.eigen.gezin},
        kop="Gezin splitsen",
        uitleg="Wie je kiest, krijgt een eigen gezin vanaf die dag. De anderen blijven bij elkaar.",
        melding="Opgeslagen: het gezin is gesplitst.",
    )


def _ask_gezin(request: Verzoek, client: Client, form: Any, action: Any, **rest: Any) -> HttpResponse:
    terug = reverse("clients:gezin-detail", args=[client.pk])
    return ask_about(request, client, form, action, terug=terug, waarheen="Terug naar het gezin van", **rest)


def _ask_found(request: Verzoek, client: Client, form: Any, action: Any, **rest: Any) -> HttpResponse:
    """The page that first looks for the person, and then asks."""
    gezocht = {"gezin_zoekterm": _read_term(request), "kandidaten": form.fields["client"].queryset}
    return _ask_gezin(request, client, form, action, template="clients/lidmaatschap_create.html", **gezocht, **rest)


def _open_gezin(request: Verzoek, client: Client) -> Gezinsbeeld | None:
    return next((beeld for beeld in list_gezinnen(request.toegang, client) if beeld.is_open), None)


def _read_term(request: Verzoek) -> str:
    return (request.POST.get("q") or request.GET.get("q", "")).strip()[:100]


def _find_candidates(request: Verzoek, client: Client) -> QuerySet[Client]:
    """Who was found and may be put in the gezin; a form that was sent keeps the person who was chosen."""
    zoekterm = _read_term(request)
    gevonden = show_kaartjes(request, find_kaartjes(request.toegang, zoekterm)).alle if zoekterm else ()
    ids = {kaartje.client_pk for kaartje in gevonden}
    gekozen = {pk for waarde in request.POST.getlist("client") if (pk := read_rownummer(waarde)) is not None}
    bekend = set(read_who_was_shown(request.toegang, gekozen))
    ids |= bekend.union(visible(request, Client).filter(pk__in=gekozen).values_list("pk", flat=True))
    return (
        find_reachable_for_gezin(request.toegang)
        .filter(pk__in=ids)
        .exclude(pk=client.pk)
        .order_by("sorteersleutel", "pk")
    )
