"""The page of the integration of one client, and the forms about the duty itself."""

from collections.abc import Callable
from typing import Any

from django.db.models import Q
from django.http import HttpResponse

from clients.models import Client
from clients.views.pagina import show_pagina
from inburgering.actions import inburgering_afronden, inburgering_create, inburgering_update
from inburgering.domain.weigeren import let_op_geslaagd
from inburgering.forms.plicht import AfrondingForm, PlanForm, PlichtForm, SchoolForm
from inburgering.models import Inburgering
from inburgering.tonen.beeld import Inburgeringbeeld
from inburgering.views.pagina import ask_here, load_inburgering
from organisatie.deur import load, vereist
from organisatie.domain import Partnersoort
from organisatie.formulier import read_posted
from organisatie.models import Partner
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek


@vereist(Recht.INBURGERING_ZIEN)
def inburgering_detail_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """All that is known about the integration of a client."""
    return show_pagina(request, client_pk, "inburgering.inburgering", "Inburgering")


@vereist(Recht.INBURGERING_WIJZIGEN)
def inburgering_create_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """A letter of DUO says that this client must integrate."""
    client = load(request, Client, pk=client_pk)
    return ask_here(
        request,
        client,
        PlichtForm(read_posted(request)),
        inburgering_create,
        kop="Inburgering toevoegen",
        melding="de inburgering staat erbij",
        uitleg="Neem de brief van DUO erbij. Weet je iets nog niet? Laat het leeg en vul het later in.",
        client=client,
    )


@vereist(Recht.INBURGERING_WIJZIGEN)
def inburgering_update_view(request: Verzoek, inburgering_pk: int) -> HttpResponse:
    """Change what the letter of DUO says."""
    inburgering = load_inburgering(request, inburgering_pk)
    form = PlichtForm(read_posted(request), row=inburgering)
    return _change(request, form, inburgering, kop="Brief van DUO", melding="de brief van DUO")


@vereist(Recht.INBURGERING_WIJZIGEN)
def plan_update_view(request: Verzoek, inburgering_pk: int) -> HttpResponse:
    """Change what the gemeente did and decided."""
    inburgering = load_inburgering(request, inburgering_pk)
    form = PlanForm(read_posted(request), row=inburgering)
    return _change(request, form, inburgering, kop="Plan van de gemeente", melding="het plan van de gemeente")


@vereist(Recht.INBURGERING_WIJZIGEN)
def school_update_view(request: Verzoek, inburgering_pk: int) -> HttpResponse:
    """Change where somebody learns, and the days of PVT and MAP."""
    inburgering = load_inburgering(request, inburgering_pk)
    van_nu = Q(pk__in=Partner.objects.in_gebruik().filter(soort=Partnersoort.TAALSCHOOL).values("pk"))
    scholen = Partner.objects.filter(van_nu | Q(pk=inburgering.taalschool_id)).order_by("sorteersleutel")
    form = SchoolForm(read_posted(request), scholen=scholen, wet=inburgering.wet, row=inburgering)
    kop = "School en PVT" if "map_op" not in form.fields else "School, PVT en MAP"
    return _change(request, form, inburgering, kop=kop, melding=f"{kop[0].lower()}{kop[1:]}")


@vereist(Recht.INBURGERING_WIJZIGEN)
def afronding_update_view(request: Verzoek, inburgering_pk: int) -> HttpResponse:
    """Fill in the day on which the duty was met; what is still open is said after it, not refused."""
    inburgering = load_inburgering(request, inburgering_pk)
    return _change(
        request,
        AfrondingForm(read_posted(request), row=inburgering),
        inburgering,
        action=inburgering_afronden,
        kop="Ingeburgerd",
        melding="de dag van inburgeren",
        let_op=lambda row: _find_still_open(request, row),
    )


def _change(
    request: Verzoek,
    form: Any,
    inburgering: Inburgering,
    *,
    action: Callable[..., Any] = inburgering_update,
    **tekst: Any,
) -> HttpResponse:
    return ask_here(request, inburgering.client, form, action, inburgering=inburgering, **tekst)


def _find_still_open(request: Verzoek, inburgering: Inburgering) -> tuple[str, ...]:
    if inburgering.geslaagd_op is None:
        return ()
    beeld = Inburgeringbeeld(inburgering, None, request.toegang.vandaag)
    zin = let_op_geslaagd(eis.label for eis in beeld.eisen if not eis.is_klaar)
    return (zin,) if zin else ()
