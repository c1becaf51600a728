"""One way to handle a page that is one form and one act."""

from collections.abc import Callable, Mapping
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from core.forms import Invoer
from organisatie.verzoek import Verzoek


def ingevuld(request: HttpRequest) -> Any:
    """What was posted, or None for a form that is opened."""
    return request.POST if request.method == "POST" else None


def formulier(
    request: Verzoek,
    form: Invoer,
    action: Callable[..., Any],
    *,
    pagina: Mapping[str, Any],
    melding: str,
    vast: Mapping[str, Any] | None = None,
) -> HttpResponse:
    """Hand a filled form to its action and go back with a message, or show it with what is wrong.

    ``pagina`` holds ``kop``, ``knop`` and ``terug`` (the page to return to), perhaps ``uitleg`` and ``gevaar``;
    ``vast`` the arguments of the action that do not come from the form.
    """
    toegang = request.toegang
    if form.is_bound and form.is_valid() and form.submit(action, by=toegang, **(vast or {})):
        messages.success(request, melding)
        return redirect(pagina["terug"])
    return render(request, "organisatie/formulier.html", {**pagina, "form": form})
