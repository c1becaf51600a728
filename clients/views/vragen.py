"""What the pages of one form about a client share."""

from collections.abc import Callable
from typing import Any

from django.http import HttpResponse
from django.urls import reverse

from clients.models import Client
from core.forms import Invoer
from organisatie.formulier import ask
from organisatie.verzoek import Verzoek


def find_page_of(client_pk: int) -> str:
    """The address of a client's own page."""
    return reverse("clients:client-detail", args=[client_pk])


def ask_about(
    request: Verzoek, client: Client, form: Invoer, action: Callable[..., Any], *, kop: str, melding: Any, **rest: Any
) -> HttpResponse:
    """``ask`` on a page about a client: it came from the page of that client, and goes back there."""
    rest.setdefault("terug", find_page_of(client.pk))
    return ask(request, form, action, kop=kop, melding=melding, client=client, **rest)
