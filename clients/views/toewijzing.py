"""Who guides a client."""

from django.http import HttpResponse
from django.utils.html import format_html

from clients.actions import toewijzing_create, toewijzing_end
from clients.forms.toewijzing import ToewijzingEindForm, ToewijzingForm
from clients.models import Client, Toewijzing
from clients.tonen.gezin import find_ook_voor
from clients.tonen.toewijsbaar import find_toewijsbare
from clients.views.vragen import ask_about
from organisatie.deur import load, vereist, visible
from organisatie.formulier import read_posted
from organisatie.models import Gebruiker
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek


@vereist(Recht.CLIENT_TOEWIJZEN)
def toewijzing_create_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """Let a colleague guide this client."""
    client = load(request, Client, pk=client_pk)
    vandaag = request.toegang.vandaag
    collegas = find_toewijsbare(visible(request, Gebruiker), client, vandaag)
    return ask_about(
        request,
        client,
        ToewijzingForm(
            read_posted(request),
            collegas=collegas,
            ook_voor=find_ook_voor(request.toegang, client, request.recht),
            initial={"begin": vandaag},
        ),
        toewijzing_create,
        vast={"client": client},
        kop="Begeleider kiezen",
        uitleg=format_html("Vanaf de dag die je kiest, ziet deze collega de gegevens van <bdi>{}</bdi>.", client.naam),
        melding=lambda row: f"Opgeslagen: {row.gebruiker} is {row.get_rol_display().lower()}.",
    )


@vereist(Recht.CLIENT_TOEWIJZEN)
def toewijzing_end_view(request: Verzoek, toewijzing_pk: int) -> HttpResponse:
    """Stop guiding this client."""
    rows = visible(request, Toewijzing).select_related("client", "gebruiker")
    toewijzing = load(request, Toewijzing, pk=toewijzing_pk, rows=rows)
    wie, rol, client = toewijzing.gebruiker, toewijzing.get_rol_display().lower(), toewijzing.client
    return ask_about(
        request,
        client,
        ToewijzingEindForm(read_posted(request), initial={"eind": request.toegang.vandaag}),
        toewijzing_end,
        vast={"toewijzing": toewijzing},
        kop="Begeleiding stopt",
        uitleg=format_html("{} is {} van <bdi>{}</bdi>.", wie, rol, client),
        melding=f"Opgeslagen: {wie} stopt.",
    )
