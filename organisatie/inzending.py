"""Twice sent is once kept. The mark of a form is stored in the transaction of the action that handles it.

The first to store a mark does the work. Who comes second waits in the database until the first transaction has ended,
and then gets the first one's result; or, when that one was refused, does the work after all. Whatever else a view
makes of a second one (the row is gone, the form no longer fits), the door answers as it did the first time.
"""

import time
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.apps import apps
from django.contrib import messages
from django.db import connection
from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseRedirect

from core.errors import Refused
from core.forms import mark_of
from organisatie.models import Inzending

BEWAREN = timedelta(days=2)
"""A page that lies open longer has lost its session long before."""
WACHTEN, STAP = 2.0, 0.02
"""Seconds: how long the first answer may take to be known, and how often to look."""
WEER_WEG = "Dit was al opgeslagen, en daarna is het weer weggehaald. Open de pagina opnieuw als het toch moet blijven."
TABEL = Inzending._meta.db_table

_hier_gedaan: ContextVar[set[str] | None] = ContextVar("hier_gedaan", default=None)


@dataclass(frozen=True, slots=True)
class Eerder:
    """That a form was handled before, and the result of its action then: a row, or None when it gave no row."""

    result: Any


def claim_kenmerk(kenmerk: str, *, nu: datetime) -> Eerder | None:
    """Be the first to handle this form, and give None; or give what came of it before. In the action's transaction.

    Raises ``Refused`` when the row that came of it is no longer there.
    """
    with connection.cursor() as cursor:
        # Django's own insert cannot tell whether it was the first.
        cursor.execute(
            f"insert into {TABEL} (kenmerk, soort, rij, adres, tot) values (%s, '', '', '', %s) on conflict do nothing",  # noqa: S608
            [kenmerk, nu + BEWAREN],
        )
        is_first = bool(cursor.rowcount)
    if not is_first:
        return _find_earlier(kenmerk)
    if (hier := _hier_gedaan.get()) is not None:
        hier.add(kenmerk)
    return None


def remember(kenmerk: str, result: Any) -> None:
    """Note what came of it, for who comes second."""
    if isinstance(result, Model):
        _update(kenmerk, soort=result._meta.label, rij=str(result.pk))


def _find_earlier(kenmerk: str) -> Eerder:
    found = Inzending.objects.get(pk=kenmerk)
    if not found.soort:
        return Eerder(None)
    row = apps.get_model(found.soort)._default_manager.filter(pk=found.rij).first()
    if row is None:
        raise Refused(WEER_WEG)
    return Eerder(row)


def answer_once(request: HttpRequest, view: Callable[[], HttpResponseBase]) -> HttpResponseBase:
    """What the view answers; to a form that was handled before, what it answered then."""
    kenmerk = mark_of(request.POST) if request.method == "POST" else ""
    if not kenmerk:
        return view()
    hier: set[str] = set()
    token = _hier_gedaan.set(hier)
    try:
        response = view()
    except Http404:
        if adres := _find_address(kenmerk):
            return _answer_again(request, adres)
        raise
    finally:
        _hier_gedaan.reset(token)
    if kenmerk in hier:
        if isinstance(response, HttpResponseRedirect):
            _update(kenmerk, adres=response.url)
    elif adres := _find_address(kenmerk):
        return _answer_again(request, adres)
    return response


def _answer_again(request: HttpRequest, adres: str) -> HttpResponseRedirect:
    messages.success(request, "Opgeslagen.")
    return HttpResponseRedirect(adres)


def _find_address(kenmerk: str) -> str:
    """Where the first answer led; empty when there was none. Between its work and its answer lies a moment."""
    tot = time.monotonic() + WACHTEN
    while (adres := Inzending.objects.filter(pk=kenmerk).values_list("adres", flat=True).first()) == "":
        if time.monotonic() > tot:
            break
        time.sleep(STAP)
    return adres or ""


def _update(kenmerk: str, **velden: str) -> None:
    zet = ", ".join(f"{naam} = %s" for naam in velden)
    with connection.cursor() as cursor:
        cursor.execute(f"update {TABEL} set {zet} where kenmerk = %s", [*velden.values(), kenmerk])  # noqa: S608
