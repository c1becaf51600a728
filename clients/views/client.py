"""The list, the page of one client, and making and changing one."""

from collections.abc import Iterable
from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from clients.actions import client_create, client_update
from clients.forms.client import ClientForm, NieuweClientForm
from clients.forms.lijst import ClientfilterForm
from clients.models import Client
from clients.tonen.kaartjes import find_possible_dubbelen, show_dubbelen
from clients.tonen.lijst import count_landen, fill_columns, list_clients, list_koppen, put_in_order
from clients.tonen.rechten import rechten_op
from clients.tonen.toewijsbaar import find_begeleiders
from clients.tonen.werkbeeld import make_clientbeeld, make_tijdlijnbeeld
from clients.views.pagina import show_pagina
from clients.views.vragen import ask_about
from core.adres import read_rownummer
from core.bladen import Bladen
from core.kolommen import list_filters
from namen.splitsen import split_naam
from namen.zoeksleutel import LANGSTE_VRAAG
from organisatie.deur import load, vereist, visible
from organisatie.formulier import read_posted
from organisatie.models import Gebruiker, Locatie
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek

PER_BLADZIJDE = 25
RECENT = 10


@vereist(Recht.CLIENT_ZIEN)
def client_list_view(request: Verzoek) -> HttpResponse:
    """My clients, or all of the locatie for who reaches those."""
    toegang, clients = request.toegang, visible(request, Client)
    landen = count_landen(toegang, request.recht) if toegang.mag(Recht.CLIENT_TOEWIJZEN) else {}
    form = _make_filter(request, landen)
    gekozen, volgorde = form.gekozen(), form.cleaned_data.get("volgorde", "")
    rows = put_in_order(list_clients(clients, gekozen, toegang), volgorde, toegang).values_list("pk", flat=True)
    aantal = sum(landen.values()) if landen and gekozen.is_leeg else None
    pagina: Any = Bladen(rows, PER_BLADZIJDE, aantal=aantal).get_page(request.GET.get("pagina"))
    context = {
        "filter": form,
        "gekozen": gekozen,
        "pagina": pagina,
        "clienten": fill_columns(list(pagina), toegang),
        "koppen": list_koppen(toegang, volgorde),
        "filters": list_filters(toegang),
        "mag_verdelen": toegang.mag(Recht.CLIENT_TOEWIJZEN),
        "mag_woningen": toegang.mag(Recht.HUISVESTING_WIJZIGEN),
    }
    return render(request, "clients/client_list.html", context)


def _make_filter(request: Verzoek, landen: Iterable[str]) -> ClientfilterForm:
    """For the team leader: by colleagues who can guide somebody, and by the nationalities that occur."""
    collegas: QuerySet[Gebruiker] = Gebruiker.objects.none()
    if request.toegang.mag(Recht.CLIENT_TOEWIJZEN):
        collegas = find_begeleiders(visible(request, Gebruiker, Recht.CLIENT_TOEWIJZEN), request.toegang.vandaag)
    return ClientfilterForm(request.GET, collegas=collegas, landen=landen)


@vereist(Recht.WERKBEELD_ZIEN)
def client_detail_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """The page of a client; a Balietoegang opens the working view of it, and nothing more."""
    client = load(request, Client, pk=client_pk)
    recent = [pk for pk in request.session.get("recent", []) if pk != client.pk]
    request.session["recent"] = [client.pk, *recent][:RECENT]
    return render(
        request, "clients/client_detail.html", make_clientbeeld(request.toegang, client, _read_soort(request))
    )


@vereist(Recht.WERKBEELD_ZIEN)
def tijdlijn_list_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """The whole tijdlijn, page by page."""
    client = load(request, Client, pk=client_pk)
    bladzijde = read_rownummer(request.GET.get("pagina", "")) or 1
    context = make_tijdlijnbeeld(request.toegang, client, _read_soort(request), bladzijde)
    return render(request, "clients/tijdlijn_list.html", context)


def _read_soort(request: Verzoek) -> str:
    """The kind of lines that the tijdlijn is asked for; empty for all."""
    return request.GET.get("toon", "")


@vereist(Recht.CLIENT_ZIEN)
def gegevens_detail_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """The person, the names, who guides them, and who looked here."""
    return show_pagina(request, client_pk, "clients.gegevens", "Gegevens", naast_elkaar=True)


@vereist(Recht.CLIENT_MAKEN)
def client_create_view(request: Verzoek) -> HttpResponse:
    """A new client, after a search that did not find them; possible doubles are shown and must be answered."""
    gezocht = (request.POST.get("gezocht") or request.GET.get("q", "")).strip()[:LANGSTE_VRAAG]
    locatie = visible(request, Locatie).order_by("pk").first()
    if not gezocht or locatie is None:
        messages.info(request, "Zoek eerst. Staat iemand er niet bij? Dan kun je een nieuwe cliënt maken.")
        return redirect("clients:client-search")
    form = NieuweClientForm(read_posted(request), initial=begin_naam(gezocht) | {"gezocht": gezocht})
    is_goed = form.is_valid()
    dubbelen = find_possible_dubbelen(request.toegang, form.naamdelen(), form.geboorte()) if form.is_bound else []
    dubbelen = show_dubbelen(request, dubbelen)
    is_goed = form.confirm({k.client_pk for k in dubbelen}) and is_goed
    if is_goed and form.submit(client_create, by=request.toegang, locatie=locatie):
        return _go_on_after_create(request, form.result)
    return render(request, "clients/client_create.html", {"form": form, "dubbelen": dubbelen, "gezocht": gezocht})


def _go_on_after_create(request: Verzoek, client: Client) -> HttpResponse:
    """On to the page of the new client; who may not open it, finds that one kaartje with what can be done next."""
    messages.success(request, f"Opgeslagen: {client.naam} staat erin.")
    if Recht.CLIENT_ZIEN in rechten_op(request.toegang, client).rechten:
        return redirect("clients:client-detail", client.pk)
    return redirect(reverse("clients:client-search", query={"q": client.naam}))


def begin_naam(gezocht: str) -> dict[str, str]:
    """The words of a search as a beginning of the name."""
    return dict(zip(("roepnaam", "achternaam"), split_naam(gezocht), strict=True))


@vereist(Recht.CLIENT_WIJZIGEN)
def client_update_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """Change what is known about a client."""
    client = load(request, Client, pk=client_pk)
    return ask_about(
        request,
        client,
        ClientForm(read_posted(request), row=client),
        client_update,
        vast={"client": client},
        kop="Gegevens wijzigen",
        melding="Opgeslagen: de gegevens zijn gewijzigd.",
        template="clients/client_update.html",
    )
