"""Forms about the school of a child, and about the organisations that help too."""

from django.http import HttpResponse

from begeleiding.actions import (
    betrokkenheid_create,
    betrokkenheid_update,
    schoolaanmelding_create,
    schoolaanmelding_update,
)
from begeleiding.forms.omgeving import (
    BetrokkenheidForm,
    BetrokkenheidstandForm,
    SchoolaanmeldingForm,
    SchoolantwoordForm,
)
from begeleiding.models import Betrokkenheid, Schoolaanmelding
from begeleiding.views.traject import ask_here
from clients.models import Client
from organisatie.deur import load, vereist, visible
from organisatie.domain import Partnersoort
from organisatie.formulier import read_posted
from organisatie.models import Partner
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek


@vereist(Recht.TRAJECT_WIJZIGEN)
def schoolaanmelding_create_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """A child is put down for a school."""
    client = load(request, Client, pk=client_pk)
    scholen = Partner.objects.in_gebruik().filter(soort=Partnersoort.SCHOOL.value).order_by("sorteersleutel")
    return ask_here(
        request,
        client,
        SchoolaanmeldingForm(read_posted(request), scholen=scholen, initial={"aangemeld_op": request.toegang.vandaag}),
        schoolaanmelding_create,
        vast={"client": client},
        kop="Aanmelden bij een school",
        melding="De aanmelding staat erbij.",
    )


@vereist(Recht.TRAJECT_WIJZIGEN)
def schoolaanmelding_update_view(request: Verzoek, schoolaanmelding_pk: int) -> HttpResponse:
    """The school answered, or the transport is arranged."""
    rows = visible(request, Schoolaanmelding).select_related("client", "school")
    aanmelding = load(request, Schoolaanmelding, pk=schoolaanmelding_pk, rows=rows)
    return ask_here(
        request,
        aanmelding.client,
        SchoolantwoordForm(read_posted(request), row=aanmelding),
        schoolaanmelding_update,
        vast={"schoolaanmelding": aanmelding},
        kop=f"Aanmelding bij {aanmelding.school}",
        melding="Het is bewaard.",
    )


@vereist(Recht.TRAJECT_WIJZIGEN)
def betrokkenheid_create_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """Another organisation helps too."""
    client = load(request, Client, pk=client_pk)
    partners = Partner.objects.in_gebruik().order_by("sorteersleutel")
    return ask_here(
        request,
        client,
        BetrokkenheidForm(read_posted(request), partners=partners, initial={"begin": request.toegang.vandaag}),
        betrokkenheid_create,
        vast={"client": client},
        kop="Wie helpt er nog meer?",
        melding="De organisatie staat erbij.",
    )


@vereist(Recht.TRAJECT_WIJZIGEN)
def betrokkenheid_update_view(request: Verzoek, betrokkenheid_pk: int) -> HttpResponse:
    """The client agreed, or the organisation stops."""
    rows = visible(request, Betrokkenheid).select_related("client", "partner")
    betrokkenheid = load(request, Betrokkenheid, pk=betrokkenheid_pk, rows=rows)
    return ask_here(
        request,
        betrokkenheid.client,
        BetrokkenheidstandForm(read_posted(request), row=betrokkenheid),
        betrokkenheid_update,
        vast={"betrokkenheid": betrokkenheid},
        kop=f"{betrokkenheid} helpt ook",
        melding="Het is bewaard.",
    )
