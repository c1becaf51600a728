"""Forms about appointments."""

from collections.abc import Callable
from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from begeleiding.actions import afspraak_afzeggen, afspraak_create, afspraak_update
from begeleiding.forms.afspraak import AfspraakForm
from begeleiding.models import Afspraak
from clients.models import Client
from clients.tonen.toewijsbaar import find_toewijsbare
from organisatie.deur import load, vereist, visible
from organisatie.formulier import ask, press, read_posted
from organisatie.models import Gebruiker
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek


@vereist(Recht.AFSPRAAK_MAKEN)
def afspraak_create_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """Agree to meet; with me, unless somebody else is chosen."""
    client = load(request, Client, pk=client_pk)
    form = AfspraakForm(
        read_posted(request), collegas=_find_collegas(request, client), initial={"gebruiker": request.user.pk}
    )
    return _ask(
        request,
        client,
        form,
        afspraak_create,
        vast={"client": client},
        kop="Nieuwe afspraak",
        melding="De afspraak is gemaakt.",
    )


@vereist(Recht.AFSPRAAK_MAKEN)
def afspraak_update_view(request: Verzoek, afspraak_pk: int) -> HttpResponse:
    """Put an appointment off, or call it off."""
    afspraak = _load_afspraak(request, afspraak_pk)
    form = AfspraakForm(read_posted(request), collegas=_find_collegas(request, afspraak.client), row=afspraak)
    return _ask(
        request,
        afspraak.client,
        form,
        afspraak_update,
        vast={"afspraak": afspraak},
        kop="Afspraak wijzigen",
        melding="De afspraak is gewijzigd.",
        afspraak=afspraak,
        template="begeleiding/afspraak_update.html",
    )


@vereist(Recht.AFSPRAAK_MAKEN)
@require_POST
def afspraak_delete_view(request: Verzoek, afspraak_pk: int) -> HttpResponse:
    """Call an appointment off."""
    afspraak = _load_afspraak(request, afspraak_pk)
    press(request, afspraak_afzeggen, melding="De afspraak is afgezegd.", afspraak=afspraak)
    return redirect("clients:client-detail", afspraak.client_id)


def _load_afspraak(request: Verzoek, pk: int) -> Afspraak:
    return load(request, Afspraak, pk=pk, rows=visible(request, Afspraak).select_related("client", "gebruiker"))


def _find_collegas(request: Verzoek, client: Client) -> QuerySet[Gebruiker]:
    return find_toewijsbare(visible(request, Gebruiker), client, request.toegang.vandaag)


def _ask(request: Verzoek, client: Client, form: Any, action: Callable[..., Any], **rest: Any) -> HttpResponse:
    terug = reverse("clients:client-detail", args=[client.pk])
    return ask(request, form, action, terug=terug, client=client, **rest)
