"""Forms about what somebody gets besides the guidance itself."""

from datetime import timedelta

from django.http import HttpResponse
from django.utils.text import capfirst

from begeleiding.actions import coaching_create, coaching_end, voorziening_beantwoorden, voorziening_create
from begeleiding.forms.hulp import CoachingEindForm, CoachingForm, VoorzieningantwoordForm, VoorzieningForm
from begeleiding.models import Coaching, Voorziening
from begeleiding.tonen.hulp import find_coaches
from begeleiding.views.traject import ask_here
from clients.models import Client
from organisatie.deur import load, vereist, visible
from organisatie.formulier import read_posted
from organisatie.models import Partner
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek


@vereist(Recht.TRAJECT_WIJZIGEN)
def voorziening_create_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """Something is asked for this client."""
    client = load(request, Client, pk=client_pk)
    partners = Partner.objects.in_gebruik().order_by("sorteersleutel")
    begin = {"gevraagd_op": request.toegang.vandaag}
    return ask_here(
        request,
        client,
        VoorzieningForm(read_posted(request), partners=partners, initial=begin),
        voorziening_create,
        vast={"client": client},
        kop="Voorziening aanvragen",
        melding="De aanvraag staat erbij.",
    )


@vereist(Recht.TRAJECT_WIJZIGEN)
def voorziening_update_view(request: Verzoek, voorziening_pk: int) -> HttpResponse:
    """There is an answer."""
    rows = visible(request, Voorziening).select_related("client")
    voorziening = load(request, Voorziening, pk=voorziening_pk, rows=rows)
    return ask_here(
        request,
        voorziening.client,
        VoorzieningantwoordForm(read_posted(request), row=voorziening),
        voorziening_beantwoorden,
        vast={"voorziening": voorziening},
        kop=f"Antwoord op {voorziening}",
        melding="Het antwoord staat erbij.",
    )


@vereist(Recht.TRAJECT_WIJZIGEN)
def coaching_create_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """Somebody gets a coach."""
    client, vandaag = load(request, Client, pk=client_pk), request.toegang.vandaag
    return ask_here(
        request,
        client,
        CoachingForm(read_posted(request), teamleden=find_coaches(client, vandaag), initial={"begin": vandaag}),
        coaching_create,
        vast={"client": client},
        kop="Coach koppelen",
        melding="De coach is gekoppeld.",
    )


@vereist(Recht.TRAJECT_WIJZIGEN)
def coaching_end_view(request: Verzoek, coaching_pk: int) -> HttpResponse:
    """A coach stops, or another one goes on."""
    coaching = load(
        request, Coaching, pk=coaching_pk, rows=visible(request, Coaching).select_related("client", "teamlid")
    )
    anderen = find_coaches(coaching.client, request.toegang.vandaag).exclude(pk=coaching.teamlid_id)
    na_vandaag = max(request.toegang.vandaag, coaching.begin) + timedelta(days=1)
    return ask_here(
        request,
        coaching.client,
        CoachingEindForm(read_posted(request), teamleden=anderen, initial={"laatste_dag": na_vandaag}),
        coaching_end,
        vast={"coaching": coaching},
        kop=f"{capfirst(str(coaching))} stopt",
        melding="Dat staat erbij.",
    )
