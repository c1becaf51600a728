"""Spellings of a name; records that are one person; a helper who is a client too."""

from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from clients.actions import (
    client_helper_set,
    client_koppelen,
    client_losmaken,
    naamvorm_create,
    naamvorm_update,
)
from clients.forms.naam import DubbelForm, HelperForm, NaamvormForm
from clients.models import Client, Naamvorm
from clients.tonen.kaartjes import find_kaartjes, show_kaartjes
from clients.views.vragen import ask_about, find_page_of
from core.adres import read_rownummer
from organisatie.deur import load, vereist, visible
from organisatie.formulier import press, read_posted
from organisatie.models import Gebruiker, Teamlid
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek


@vereist(Recht.CLIENT_WIJZIGEN)
def naamvorm_create_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """Add a spelling."""
    client = load(request, Client, pk=client_pk)
    return ask_about(
        request,
        client,
        NaamvormForm(read_posted(request)),
        naamvorm_create,
        vast={"client": client},
        kop="Schrijfwijze toevoegen",
        uitleg="Schrijf de naam precies over, ook in een ander schrift. Zo vindt een collega deze persoon terug.",
        melding="Opgeslagen: de schrijfwijze staat erbij.",
    )


@vereist(Recht.CLIENT_WIJZIGEN)
def naamvorm_update_view(request: Verzoek, naamvorm_pk: int) -> HttpResponse:
    """Change a spelling, or make it the name that is shown."""
    naamvorm = load(request, Naamvorm, pk=naamvorm_pk, rows=visible(request, Naamvorm).select_related("client"))
    return ask_about(
        request,
        naamvorm.client,
        NaamvormForm(read_posted(request), row=naamvorm),
        naamvorm_update,
        vast={"naamvorm": naamvorm},
        kop="Schrijfwijze wijzigen",
        uitleg="Alle schrijfwijzen blijven bewaard. Eén daarvan tonen we in lijsten.",
        melding="Opgeslagen: de naam is gewijzigd.",
    )


@vereist(Recht.CLIENT_KOPPELEN)
def dubbel_create_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """Koppel this record to the other record of the same person, found by name."""
    client = load(request, Client, pk=client_pk)
    zoekterm = request.GET.get("q", client.naam).strip()
    kandidaten = _find_candidates(request, client, zoekterm)
    return ask_about(
        request,
        client,
        DubbelForm(read_posted(request), kandidaten=kandidaten),
        client_koppelen,
        vast={"client": client},
        kop="Twee kaarten koppelen",
        melding="Gekoppeld: de twee kaarten horen nu bij dezelfde persoon.",
        naar=lambda row: find_page_of(row.hoofd_id),
        template="clients/dubbel_create.html",
        knop="Koppel",
        kandidaten=kandidaten,
        dubbel_zoekterm=zoekterm,
    )


def _find_candidates(request: Verzoek, client: Client, zoekterm: str) -> QuerySet[Client]:
    gevonden = show_kaartjes(request, find_kaartjes(request.toegang, zoekterm)).alle
    ids = {kaartje.client_pk for kaartje in gevonden} - {client.pk}
    if (gekozen := read_rownummer(request.POST.get("hoofd", ""))) is not None:
        ids.add(gekozen)
    return visible(request, Client).filter(pk__in=ids).exclude(pk=client.pk).order_by("sorteersleutel", "pk")


@vereist(Recht.CLIENT_KOPPELEN)
@require_POST
def dubbel_delete_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """Loosen this record: it is somebody else after all."""
    client = load(request, Client, pk=client_pk)
    press(request, client_losmaken, client=client, melding="Losgemaakt: dit zijn weer twee personen.")
    return redirect("clients:client-detail", client.pk)


@vereist(Recht.CLIENT_KOPPELEN)
def helper_update_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """Say which colleague this client is, so that they never reach their own gezin."""
    client = load(request, Client, pk=client_pk)
    collegas = visible(request, Gebruiker).order_by("sorteersleutel", "pk")
    teamleden = visible(request, Teamlid).order_by("sorteersleutel", "pk")
    begin = {"gebruiker": client.gebruiker_id, "teamlid": client.teamlid_id}
    return ask_about(
        request,
        client,
        HelperForm(read_posted(request), collegas=collegas, teamleden=teamleden, initial=begin),
        client_helper_set,
        vast={"client": client},
        kop="Helpt mee in het team",
        uitleg="Wie zelf meehelpt, ziet in Wegwijs nooit de gegevens van het eigen gezin.",
        melding="Opgeslagen.",
        naar="clients:client-list",
    )
