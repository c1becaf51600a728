"""The page with one form: the one way in which a page asks something and does it."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from core.forms import Invoer


def read_posted(request: HttpRequest) -> Any:
    """What was posted, or None for a form that is opened."""
    return request.POST if request.method == "POST" else None


def ask(
    request: Any,
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

    ``terug`` is the page that it was opened from, ``naar`` the one that follows (else ``terug``), ``vast`` what the
    action gets besides what was typed. ``let_op`` looks at what was stored and gives sentences to think about.
    ``melding`` and ``naar`` may be made of what the action gave. The page also reads ``knop``, ``gevaar``,
    ``terug_tekst``, and ``client`` with ``waarheen``: whose page ``terug`` is, and the words before the name.
    """
    if form.submit(action, by=request.toegang, **(vast or {})):
        messages.success(request, melding(form.result) if callable(melding) else melding)
        for zin in let_op(form.result) if let_op else ():
            messages.warning(request, zin)
        return redirect(naar(form.result) if callable(naar) else naar or terug)
    zinnen = (uitleg,) if isinstance(uitleg, str) else tuple(uitleg)
    return render(request, template, {**pagina, "form": form, "kop": kop, "terug": terug, "uitleg": zinnen})


def press(request: Any, action: Callable[..., Any], *, melding: str, **vast: Any) -> Invoer | None:
    """Do what a button says, and say so; or say why not. Gives the form with its result, or None."""
    form = Invoer(request.POST)
    if form.submit(action, by=request.toegang, **vast):
        messages.success(request, melding)
        return form
    for zin in form.non_field_errors():
        messages.error(request, str(zin))
    return None
