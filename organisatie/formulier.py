"""The page with one form: the one way in which a page asks something and does it.

The page also reads ``knop``, ``gevaar``, ``terug_tekst``, and ``client`` with ``waarheen``: whose page ``terug`` is,
and the words before the name.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from core.adres import read_terug
from core.forms import Invoer
from organisatie.verzoek import Verzoek


def read_posted(request: Verzoek) -> Any:
    """What was posted, or None for a form that is opened."""
    return request.POST if request.method == "POST" else None


def ask(
    request: Verzoek,
    form: Invoer,
    action: Callable[..., Any],
    *,
    kop: str,
    terug: str,
    melding: str | Callable[[Any], str],
    vast: Mapping[str, Any] | None = None,
    naar: str | Callable[[Any], str] | None = None,
    let_op: Callable[[Any], Iterable[str]] | None = None,
    uitleg: str | Iterable[str] = (),
    template: str = "formulier.html",
    **pagina: Any,
) -> HttpResponse:
    """Show a form under the heading ``kop``; when it was sent, hand it to its action and go on with a ``melding``.

    ``terug`` is the page that it was opened from, unless the address says which (``?terug=``); ``naar`` is the next one
    (else ``terug``), ``vast`` what the action gets besides what was typed. ``melding``, ``naar`` and ``let_op``
    (sentences to think about) may look at what it gave.
    """
    terug = read_terug(request.GET) or terug
    if form.submit(action, by=request.toegang, **(vast or {})):
        _say(request, form.result, melding, let_op)
        return redirect(naar(form.result) if callable(naar) else naar or terug)
    zinnen = (uitleg,) if isinstance(uitleg, str) else tuple(uitleg)
    return render(request, template, {**pagina, "form": form, "kop": kop, "terug": terug, "uitleg": zinnen})


def _say(request: Verzoek, result: Any, melding: Any, let_op: Callable[[Any], Iterable[str]] | None) -> None:
    messages.success(request, melding(result) if callable(melding) else melding)
    for zin in let_op(result) if let_op else ():
        messages.warning(request, zin)


def press(request: Verzoek, action: Callable[..., Any], *, melding: str, **vast: Any) -> Invoer | None:
    """Do what a button says, and say so; or say why not. Gives the form with its result, or None."""
    form = Invoer(request.POST)
    if form.submit(action, by=request.toegang, **vast):
        messages.success(request, melding)
        return form
    for zin in form.non_field_errors():
        messages.error(request, str(zin))
    return None
