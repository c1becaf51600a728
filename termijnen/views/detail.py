"""The explanation of one deadline, with what can be done about it."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from organisatie.deur import load, vereist, visible
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek
from termijnen.models import Termijn
from termijnen.tonen.kaart import make_kaart


@vereist(Recht.TERMIJN_ZIEN)
def termijn_detail_view(request: Verzoek, sleutel: str) -> HttpResponse:
    """Why this date is what it is, who looks after it, and what was done."""
    rows: Any = visible(request, Termijn).select_related("client")
    termijn = load(request, Termijn, pk=sleutel, rows=rows)
    return render(request, "termijnen/termijn_detail.html", make_kaart(request.toegang, termijn))
