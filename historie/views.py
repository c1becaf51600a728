"""Who looked at whom: per client, and what stands out."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render

from clients.models import Client
from historie.models import Inzage
from historie.tonen import (
    DAGEN,
    KAARTJES_PER_UUR,
    MENSEN_PER_DAG,
    find_many_kaartjes,
    find_many_people,
    find_outside_own_clients,
    find_recent,
)
from organisatie.deur import load, note_list, vereist, visible
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek
from spreekuur.tonen.weggehaald import list_weggehaald

PER_BLADZIJDE = 50


@vereist(Recht.INZAGE_ZIEN)
def inzage_list_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """Who looked at this client in the last month, when, and under which right; and which contacts never were."""
    client = load(request, Client, pk=client_pk)
    rows = find_recent(visible(request, Inzage), nu=request.toegang.nu).filter(client=client)
    rows = rows.select_related("gebruiker").order_by("-gezien_at", "-pk")
    bladzijde = Paginator(rows, PER_BLADZIJDE).get_page(request.GET.get("pagina"))
    context = {"client": client, "inzages": bladzijde, "dagen": DAGEN}
    context["weggehaald"] = list_weggehaald(request.toegang, client)
    return render(request, "historie/inzage_list.html", context)


@vereist(Recht.INZAGE_ZIEN)
def opvallend_list_view(request: Verzoek) -> HttpResponse:
    """What a team leader reads each week: many kaartjes in an hour, and pages of other people's clients.

    One's own looks are left out of the second list: for a team leader they are the daily work; a colleague reads
    them.
    """
    rows = find_recent(visible(request, Inzage), nu=request.toegang.nu)
    van_anderen = rows.exclude(gebruiker=request.user.pk)
    buiten = Paginator(find_outside_own_clients(van_anderen), PER_BLADZIJDE).get_page(request.GET.get("pagina"))
    note_list(request, (rij["client"] for rij in buiten))
    context = {
        "uren": find_many_kaartjes(rows),
        "velen": find_many_people(rows),
        "velen_drempel": MENSEN_PER_DAG,
        "buiten": buiten,
        "dagen": DAGEN,
        "drempel": KAARTJES_PER_UUR,
    }
    return render(request, "historie/opvallend_list.html", context)
