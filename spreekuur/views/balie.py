"""The desk: open somebody's kaartje for now, and check each week what was opened."""

from datetime import date, timedelta

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from clients.domain import VROEGSTE_DAG
from clients.domain.keuzes import Openingsreden
from clients.models import Client
from clients.tonen.kaartjes import why_no_kaartje
from organisatie.deur import load, vereist, visible
from organisatie.formulier import ask, read_posted
from organisatie.models import Locatie
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek
from spreekuur.actions import balietoegang_create
from spreekuur.forms import BalieForm
from spreekuur.tonen.contacten import list_openingen
from spreekuur.tonen.keuzelijsten import find_open_zitting_for


@vereist(Recht.BALIE_OPENEN)
def balietoegang_create_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """One tap during a zitting; outside it an explanation as well."""
    client = load(request, Client, pk=client_pk)
    if stop := why_no_kaartje(request, client):
        messages.warning(request, stop)
        return redirect("clients:client-search")
    zitting = find_open_zitting_for(request.toegang, client)
    einde = zitting.einde if zitting else None
    begin = {"reden": Openingsreden.SPREEKUUR} if zitting else {}
    return ask(
        request,
        BalieForm(read_posted(request), buiten_spreekuur=einde is None, initial=begin),
        balietoegang_create,
        vast={"client": client},
        kop="Deze persoon zit nu bij mij",
        knop="Ja, open de gegevens",
        terug=reverse("clients:client-search"),
        terug_tekst="Nee, terug naar zoeken",
        melding=lambda row: f"Je ziet deze persoon tot {timezone.localtime(row.einde):%H:%M} uur.",
        naar=reverse("clients:client-detail", args=[client.pk]),
        template="spreekuur/balietoegang_create.html",
        client=client,
        einde=einde,
    )


@vereist(Recht.BALIE_CONTROLEREN)
def balietoegang_list_view(request: Verzoek) -> HttpResponse:
    """Five minutes a week: which kaartjes were opened without a contact that day, or outside a spreekuur."""
    morgen = request.toegang.vandaag + timedelta(days=1)
    eind = max(VROEGSTE_DAG, min(_read_day(request.GET.get("tot")) or morgen, morgen))
    begin = eind - timedelta(days=7)
    rows = list(list_openingen(request.toegang, begin, eind))
    context = {
        "zonder": [row for row in rows if not row.met_contact],  # type: ignore[attr-defined]
        "buiten": [row for row in rows if row.met_contact and row.buiten_spreekuur],  # type: ignore[attr-defined]
        "aantal": len(rows),
        "met_contact": sum(row.met_contact for row in rows),  # type: ignore[attr-defined]
        "begin": begin,
        "eind": eind,
        "volgende": eind + timedelta(days=7) if eind <= request.toegang.vandaag else None,
        "locaties": visible(request, Locatie).order_by("sorteersleutel"),
    }
    return render(request, "spreekuur/balietoegang_list.html", context)


def _read_day(tekst: str | None) -> date | None:
    try:
        return date.fromisoformat(tekst or "")
    except ValueError:
        return None
