"""Forms about the way to work."""

from django.http import HttpResponse

from begeleiding.actions import werktraject_create, werktraject_update
from begeleiding.forms.werk import WerkstandForm, WerktrajectForm
from begeleiding.models import Werktraject
from begeleiding.views.traject import ask_here
from clients.models import Client
from organisatie.deur import load, vereist, visible
from organisatie.formulier import read_posted
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek


@vereist(Recht.TRAJECT_WIJZIGEN)
def werktraject_create_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """Somebody begins on a way to work."""
    client = load(request, Client, pk=client_pk)
    return ask_here(
        request,
        client,
        WerktrajectForm(read_posted(request), initial={"begin": request.toegang.vandaag}),
        werktraject_create,
        vast={"client": client},
        kop="Beginnen met VIP of coaching naar werk",
        melding="Het staat erbij.",
    )


@vereist(Recht.TRAJECT_WIJZIGEN)
def werktraject_update_view(request: Verzoek, werktraject_pk: int) -> HttpResponse:
    """How far somebody came."""
    rows = visible(request, Werktraject).select_related("client")
    werktraject = load(request, Werktraject, pk=werktraject_pk, rows=rows)
    return ask_here(
        request,
        werktraject.client,
        WerkstandForm(read_posted(request), row=werktraject),
        werktraject_update,
        vast={"werktraject": werktraject},
        kop=f"{werktraject}: hoe ver?",
        melding="Het is bewaard.",
    )
