"""A client moves on to another team."""

from django.http import HttpResponse
from django.utils.html import format_html

from clients.actions import client_overdragen
from clients.forms.toewijzing import OverdrachtForm
from clients.models import Client
from clients.tonen.gezin import find_ook_voor
from clients.views.vragen import ask_about
from organisatie.deur import load, vereist
from organisatie.formulier import read_posted
from organisatie.models import Locatie
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek


@vereist(Recht.CLIENT_OVERDRAGEN)
def overdracht_create_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """Hand a client over to another locatie, with their consent."""
    client = load(request, Client, pk=client_pk)
    vandaag = request.toegang.vandaag
    # Every locatie may be chosen: the name of a team is no secret, and its clients are not shown.
    locaties = Locatie.objects.exclude(inschrijvingen__in=client.inschrijvingen.open_on(vandaag))
    return ask_about(
        request,
        client,
        OverdrachtForm(
            read_posted(request),
            locaties=locaties.order_by("sorteersleutel"),
            ook_voor=find_ook_voor(request.toegang, client, request.recht),
            initial={"op": vandaag},
        ),
        client_overdragen,
        vast={"client": client},
        kop="Overdragen",
        uitleg=format_html(
            "Op de dag die je kiest, gaat <bdi>{}</bdi> naar de andere locatie. Jouw team ziet deze persoon dan niet "
            "meer, en de begeleiding stopt. In de cijfers van jouw gemeente blijft alles staan. Alleen gezinsleden met "
            "een vinkje gaan mee.",
            client.naam,
        ),
        knop="Draag over",
        melding=lambda row: f"Overgedragen: {client.naam} gaat naar {row.locatie}.",
        naar="clients:client-list",
    )
