"""The explanation of one deadline, with what can be done about it."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from organisatie.deur import load, vereist, visible
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek
from termijnen.models import Termijn
from termijnen.tonen.dossiers import find_dossier, keep_own_dossiers
from termijnen.tonen.kaart import make_kaart


@vereist(Recht.TERMIJN_ZIEN)
def termijn_detail_view(request: Verzoek, sleutel: str) -> HttpResponse:
    """Why this date is what it is, who looks after it, and what was done."""
    rows: Any = visible(request, Termijn).select_related("client")
    termijn = load(request, Termijn, pk=sleutel, rows=rows)
    return render(request, "termijnen/termijn_detail.html", make_kaart(request.toegang, termijn))


@vereist(Recht.DOSSIER_ZIEN)
def dossiertermijn_detail_view(request: Verzoek, dossiertermijn: str) -> HttpResponse:
    """The same page for the team that handles the dossier, also for another town: one deadline, with one owner."""
    rows: Any = keep_own_dossiers(request.toegang, dossiertermijn).select_related("client")
    termijn = load(request, Termijn, pk=dossiertermijn, rows=rows)
    dossier = find_dossier(request.toegang, termijn)
    terug = {"url": reverse("gezinshereniging:dossier-detail", args=[dossier.pk]), "naar": f"dossier {dossier.nummer}"}
    return render(request, "termijnen/termijn_detail.html", {**make_kaart(request.toegang, termijn), "terug": terug})
