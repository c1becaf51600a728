"""When something goes wrong with us: 500; 503 when the database is away or busy, with what was typed still there."""

import sys
from collections.abc import Iterable

import psycopg
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

NIET_TERUG = ("wachtwoord", "password", "nogmaals")
"""Fields whose name begins so are never written on a page."""
MEESTE_VELDEN = 500


def storing_view(request: HttpRequest) -> HttpResponse:
    """The page for a fault of ours. It asks the database nothing: that may be what is away."""
    fout = sys.exc_info()[1]
    if not isinstance(fout, OperationalError | InterfaceError):
        return render(request, "500.html", status=500)
    bezig = isinstance(fout.__cause__, psycopg.errors.QueryCanceled | psycopg.errors.LockNotAvailable)
    context = {"bezig": bezig, "velden": list(_list_typed(request)), "adres": request.get_full_path()}
    response = render(request, "503.html", context, status=503)
    response.headers["Retry-After"] = "30"
    return response


def _list_typed(request: HttpRequest) -> Iterable[tuple[str, str]]:
    """What was sent, field by field, to send it again with one press."""
    if request.method != "POST":
        return
    for naam, waarden in list(request.POST.lists())[:MEESTE_VELDEN]:
        if not naam.startswith(NIET_TERUG):
            for waarde in waarden:
                yield naam, str(waarde)
