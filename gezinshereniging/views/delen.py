"""What the pages of dossiers share: reaching a row, one form and back, and a form that shows what it would change."""

from collections.abc import Callable
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from core.forms import Invoer
from gezinshereniging.forms.voorbeeld import MetVoorbeeld
from gezinshereniging.models import Dossier, Gezinslid
from gezinshereniging.tonen.voorbeeld import preview
from organisatie.deur import load, visible
from organisatie.formulier import ask
from organisatie.verzoek import Verzoek

TEMPLATE = "gezinshereniging/voorbeeld_create.html"
WAARHEEN = "Terug naar het dossier van"


def find_page(dossier_pk: int) -> str:
    """The address of a dossier's own page."""
    return reverse("gezinshereniging:dossier-detail", args=[dossier_pk])


def load_dossier(request: Verzoek, pk: int) -> Dossier:
    """A dossier with its referent."""
    rows = visible(request, Dossier).select_related("referent", "locatie", "vergunning", "verantwoordelijke")
    return load(request, Dossier, pk=pk, rows=rows)


def load_gezinslid(request: Verzoek, pk: int) -> Gezinslid:
    """A person in a dossier."""
    rows = visible(request, Gezinslid).select_related("client", "dossier__referent", "dossier__locatie")
    return load(request, Gezinslid, pk=pk, rows=rows)


def ask_about_dossier(
    request: Verzoek, dossier: Dossier, form: Invoer, action: Callable[..., Any], *, kop: str, melding: Any, **rest: Any
) -> HttpResponse:
    """``ask`` on a page about a dossier, and back to it."""
    rest.setdefault("terug", find_page(dossier.pk))
    rest.setdefault("client", dossier.referent)
    return ask(request, form, action, kop=kop, melding=melding, waarheen=WAARHEEN, **rest)


def ask_with_preview(
    request: Verzoek, dossier: Dossier, form: MetVoorbeeld, action: Callable[..., Any], *, vast: Any, **pagina: Any
) -> HttpResponse:
    """The same, but first show what it would change; what changes nothing is saved at once."""
    pagina["template"] = TEMPLATE
    if form.was_shown():
        return ask_about_dossier(request, dossier, form, action, vast=vast, **pagina)
    if form.submit(preview(request.toegang, dossier, action), by=request.toegang, **vast):
        if not form.result:
            return ask_about_dossier(request, dossier, form, action, vast=vast, **pagina)
        form.keep_mark()
    return render(request, TEMPLATE, _make_context(dossier, form, **pagina))


def _make_context(dossier: Dossier, form: MetVoorbeeld, *, kop: str, uitleg: Any = (), **_: Any) -> dict[str, Any]:
    """What the page shows before anything is saved: the form, and what it would change."""
    return {
        "form": form,
        "kop": kop,
        "uitleg": uitleg,
        "veranderingen": form.result,
        "terug": find_page(dossier.pk),
        "client": dossier.referent,
        "waarheen": WAARHEEN,
    }
