"""The desk: open somebody's kaartje for now, and check each week what was opened."""

from datetime import date, timedelta
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from clients.domain import VROEGSTE_DAG
from clients.models import Balietoegang, Client
from organisatie.deur import load, vereist, visible
from organisatie.models import Locatie
from organisatie.rechten import Recht
from spreekuur.actions import balietoegang_create
from spreekuur.forms import BalieForm
from spreekuur.tonen.contacten import list_openingen
from spreekuur.tonen.keuzelijsten import find_zitting_end_for


@vereist(Recht.BALIE_OPENEN)
def balietoegang_create_view(request: Any, client_pk: int) -> HttpResponse:
    """One tap during a zitting; outside it an explanation as well."""
    client = load(request, Client, pk=client_pk)
    einde = find_zitting_end_for(request.toegang, client)
    begin = {"reden": Balietoegang.Reden.SPREEKUUR} if einde else {}
    form = BalieForm(request.POST or None, buiten_spreekuur=einde is None, initial=begin)
    if form.is_valid() and form.submit(balietoegang_create, by=request.toegang, client=client):
        tot = timezone.localtime(form.result.tot)
        messages.success(request, f"Je ziet deze persoon tot {tot:%H:%M} uur.")
        return redirect("clients:client-detail", client.pk)
    context = {"client": client, "form": form, "einde": einde}
    return render(request, "spreekuur/balietoegang_create.html", context)


@vereist(Recht.BALIE_CONTROLEREN)
def balietoegang_list_view(request: Any) -> HttpResponse:
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
