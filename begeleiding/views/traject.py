"""The page of the guidance of one client, and the forms about it."""

from collections.abc import Callable
from datetime import date
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from begeleiding.actions import (
    puntstand_set,
    traject_afronden,
    traject_create,
    traject_heropenen,
    warmeoverdracht_create,
)
from begeleiding.forms.lijst import PuntdagForm
from begeleiding.forms.traject import AfrondenForm, TrajectForm, WarmeoverdrachtForm
from begeleiding.models import Checkpunt, Traject
from begeleiding.tonen.afspraken import list_of_client
from begeleiding.tonen.hulp import list_hulp
from begeleiding.tonen.lijn import list_maanden
from begeleiding.tonen.traject import Trajectbeeld, list_trajectbeelden
from clients.models import Client
from clients.tonen.rechten import rechten_op
from core.clientpagina import list_sporen
from core.forms import Invoer
from core.kijk import Kijk
from core.levenslijn import Vorm
from organisatie.deur import load, vereist, visible
from organisatie.formulier import ask, press, read_posted
from organisatie.models import Gemeente, Partner
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek

HAND = (
    "Een traject begint vanzelf bij de eerste huisvesting. Begin het hier voor wie toen te jong was, of nog een keer."
)


@vereist(Recht.TRAJECT_ZIEN)
def traject_detail_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """Where somebody is on the way from key to self-reliance, and what is still to be done."""
    client = load(request, Client, pk=client_pk)
    kijk = Kijk(request.toegang, client, rechten_op(request.toegang, client).rechten)
    beelden = kijk.read(list_trajectbeelden)
    nu = beelden[0] if beelden and beelden[0].is_open else None
    context = {
        "client": client,
        "rechten": kijk.rechten,
        "vandaag": request.toegang.vandaag,
        "nu": nu,
        "eerder": [beeld for beeld in beelden if not beeld.is_open],
        "afspraken": list_of_client(request.toegang, client),
        "hulp": list_hulp(request.toegang, client),
    }
    if nu is not None:
        context |= {"maanden": list_maanden(nu.traject.begin, nu.regels), "lijn": nu.draw(_list_termijnen(kijk))}
    return render(request, "begeleiding/traject_detail.html", context)


def _list_termijnen(kijk: Kijk) -> list[date]:
    """The days that are set for this client, as packages show them on the levenslijn."""
    return [merk.op for spoor in list_sporen(kijk) for merk in spoor.merken if merk.vorm is Vorm.VLAG]


@vereist(Recht.TRAJECT_WIJZIGEN)
@require_POST
def puntstand_update_view(request: Verzoek, traject_pk: int, checkpunt_pk: int) -> HttpResponse:
    """One tap: how one thing on the list stands."""
    rows = visible(request, Traject).select_related("client")
    traject = load(request, Traject, pk=traject_pk, rows=rows)
    punt = load(request, Checkpunt, pk=checkpunt_pk)
    stand = str(request.POST.get("stand", ""))
    press(request, puntstand_set, melding=f"{punt.naam}: {stand}.", traject=traject, punt=punt, stand=stand)
    return redirect(f"{_go_to(traject.client)}#punt-{punt.pk}")


@vereist(Recht.TRAJECT_WIJZIGEN)
def puntdag_update_view(request: Verzoek, traject_pk: int, checkpunt_pk: int) -> HttpResponse:
    """How one thing on the list stands since another day than today."""
    traject = load(request, Traject, pk=traject_pk, rows=visible(request, Traject).select_related("client"))
    punt = load(request, Checkpunt, pk=checkpunt_pk)
    nu = traject.puntstanden.filter(punt=punt).values("stand", "op").first()
    return ask_here(
        request,
        traject.client,
        PuntdagForm(read_posted(request), initial=nu or {}),
        puntstand_set,
        vast={"traject": traject, "punt": punt},
        kop=f"{punt.naam}: op een andere dag",
        melding="De dag staat erbij.",
    )


@vereist(Recht.TRAJECT_WIJZIGEN)
def traject_create_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """Begin by hand: for who was too young, or once more."""
    client = load(request, Client, pk=client_pk)
    gemeenten = Gemeente.objects.filter(locaties__in=request.toegang.locaties(Recht.TRAJECT_WIJZIGEN)).distinct()
    return ask_here(
        request,
        client,
        TrajectForm(read_posted(request), gemeenten=gemeenten.order_by("sorteersleutel")),
        traject_create,
        vast={"client": client},
        kop="Traject beginnen",
        uitleg=HAND,
        melding="Het traject is begonnen.",
    )


@vereist(Recht.TRAJECT_WIJZIGEN)
def warmeoverdracht_create_view(request: Verzoek, traject_pk: int) -> HttpResponse:
    """Hand somebody over to a partner."""
    traject = _load_traject(request, traject_pk)
    return ask_here(
        request,
        traject.client,
        WarmeoverdrachtForm(
            read_posted(request),
            partners=Partner.objects.in_gebruik().order_by("sorteersleutel"),
            initial={"op": request.toegang.vandaag},
        ),
        warmeoverdracht_create,
        vast={"traject": traject},
        kop="Warme overdracht",
        uitleg="Een gesprek met de cliënt en de partner samen, met toestemming van de cliënt.",
        melding=lambda row: f"Overgedragen aan {row.partner}.",
    )


@vereist(Recht.TRAJECT_AFRONDEN)
def afronding_create_view(request: Verzoek, traject_pk: int) -> HttpResponse:
    """Round off, filled in with what follows from the facts."""
    traject = _load_traject(request, traject_pk)
    beeld = next(b for b in list_trajectbeelden(request.toegang, traject.client) if b.traject.pk == traject.pk)
    return ask_here(
        request,
        traject.client,
        AfrondenForm(read_posted(request), initial=_begin_with(beeld), row=traject),
        traject_afronden,
        vast={"traject": traject},
        kop="Traject afronden",
        uitleg=beeld.voorstel.zin if beeld.voorstel else "",
        melding="Het traject is afgerond.",
        knop="Afronden",
    )


def _begin_with(beeld: Trajectbeeld) -> dict[str, Any]:
    if beeld.voorstel is None:
        return {"afgerond_op": beeld.vandaag}
    return {"afgerond_op": beeld.voorstel.op, "uitkomst": beeld.voorstel.uitkomst or None}


@vereist(Recht.TRAJECT_AFRONDEN)
@require_POST
def afronding_delete_view(request: Verzoek, traject_pk: int) -> HttpResponse:
    """Take back that it was rounded off."""
    traject = _load_traject(request, traject_pk)
    press(request, traject_heropenen, melding="Het traject loopt weer.", traject=traject)
    return redirect(_go_to(traject.client))


def _load_traject(request: Verzoek, pk: int) -> Traject:
    return load(request, Traject, pk=pk, rows=visible(request, Traject).select_related("client", "gemeente"))


def _go_to(client: Client) -> str:
    return reverse("begeleiding:traject-detail", args=[client.pk])


def ask_here(
    request: Verzoek, client: Client, form: Invoer, action: Callable[..., Any], *, kop: str, melding: Any, **rest: Any
) -> HttpResponse:
    """``ask`` on a page about the guidance of a client, and back to it."""
    waarheen = "Terug naar de begeleiding van"
    return ask(
        request, form, action, kop=kop, melding=melding, terug=_go_to(client), client=client, waarheen=waarheen, **rest
    )
