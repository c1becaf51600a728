"""What the pages of integration share: reaching a row, and the page of one form."""

from collections.abc import Callable
from typing import Any, TypeVar

from django.contrib import messages
from django.db.models import Model
from django.http import HttpResponse
from django.shortcuts import redirect, render

from clients.models import Client
from inburgering.models import Inburgering
from organisatie.deur import load, visible
from organisatie.verzoek import Verzoek

M = TypeVar("M", bound=Model)


def load_inburgering(request: Verzoek, pk: int) -> Inburgering:
    """The duty of one person, with the client."""
    rows = visible(request, Inburgering).select_related("client", "taalschool")
    return load(request, Inburgering, pk=pk, rows=rows)


def load_feit(request: Verzoek, model: type[M], pk: int) -> M:
    """A row that hangs on an Inburgering, with the client."""
    return load(request, model, pk=pk, rows=visible(request, model).select_related("inburgering__client"))


def ask(
    request: Verzoek,
    form: Any,
    action: Callable[..., Any],
    client: Client,
    /,
    *,
    kop: str,
    melding: str,
    uitleg: str = "",
    let_op: Callable[[Any], tuple[str, ...]] | None = None,
    **vast: Any,
) -> HttpResponse:
    """Show the form, or hand it to the action and go back to the page; ``let_op`` looks at what was stored."""
    if form.is_valid() and form.submit(action, by=request.toegang, **vast):
        messages.success(request, f"Opgeslagen: {melding}.")
        for zin in let_op(form.result) if let_op else ():
            messages.warning(request, zin)
        return redirect("inburgering:inburgering-detail", client.pk)
    context = {"form": form, "client": client, "kop": kop, "uitleg": uitleg}
    return render(request, "inburgering/formulier.html", context)
