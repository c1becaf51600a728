"""What the pages of integration share: reaching a row, and the page of one form."""

from collections.abc import Callable
from typing import Any, TypeVar

from django.db.models import Model
from django.http import HttpResponse
from django.urls import reverse

from clients.models import Client
from core.forms import Invoer
from inburgering.models import Inburgering
from organisatie.deur import load, visible
from organisatie.formulier import ask
from organisatie.verzoek import Verzoek

M = TypeVar("M", bound=Model)


def load_inburgering(request: Verzoek, pk: int) -> Inburgering:
    """The duty of one person, with the client."""
    rows = visible(request, Inburgering).select_related("client", "taalschool")
    return load(request, Inburgering, pk=pk, rows=rows)


def load_feit(request: Verzoek, model: type[M], pk: int) -> M:
    """A row that hangs on an Inburgering, with the client."""
    return load(request, model, pk=pk, rows=visible(request, model).select_related("inburgering__client"))


def ask_here(
    request: Verzoek,
    client: Client,
    form: Invoer,
    action: Callable[..., Any],
    /,
    *,
    kop: str,
    melding: str,
    **rest: Any,
) -> HttpResponse:
    """``ask`` on a page about the integration of a client, and back to that page."""
    extra = {naam: rest.pop(naam) for naam in ("let_op", "uitleg") if naam in rest}
    return ask(
        request,
        form,
        action,
        vast=rest,
        kop=kop,
        melding=f"Opgeslagen: {melding}.",
        **extra,
        terug=reverse("inburgering:inburgering-detail", args=[client.pk]),
        client=client,
        waarheen="Terug naar de inburgering van",
    )
