"""My deadlines in a calendar of my own: off until I ask for it."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from organisatie.deur import load, openbaar, vereist, visible
from organisatie.formulier import press
from organisatie.models import Gebruiker
from organisatie.rechten import Recht
from organisatie.toegang import read_toegang
from organisatie.verzoek import Verzoek
from termijnen.actions.agenda import agendasleutel_maken, agendasleutel_stoppen
from termijnen.forms import Agendaknop
from termijnen.models import Agendasleutel
from termijnen.tonen.agenda import find_sleutel, list_agendabeelden, list_andere, make_adres, write_ics


@vereist(Recht.TERMIJN_ZIEN)
def agenda_detail_view(request: Verzoek) -> HttpResponse:
    """Whether my calendar is on, and what that means."""
    return _show_page(request)


@vereist(Recht.TERMIJN_ZIEN)
@require_POST
def agendasleutel_create_view(request: Verzoek) -> HttpResponse:
    """Make a secret address, or a new one. It is shown on this answer and never again, so there is no redirect."""
    gebruiker = load(request, Gebruiker, pk=request.user.pk)
    form = Agendaknop(request.POST)
    if form.submit(agendasleutel_maken, by=request.toegang, gebruiker=gebruiker):
        return _show_page(request, adres=make_adres(form.result))
    messages.error(request, " ".join(map(str, form.non_field_errors())))
    return redirect("termijnen:agenda-detail")


@vereist(Recht.TERMIJN_ZIEN)
@require_POST
def agendasleutel_delete_view(request: Verzoek) -> HttpResponse:
    """Stop the address."""
    sleutel = visible(request, Agendasleutel).geldend().first()  # type: ignore[attr-defined]
    klaar = "Gestopt: het adres werkt niet meer. Haal de agenda ook uit je agenda-app."
    if sleutel:
        press(request, agendasleutel_stoppen, melding=klaar, agendasleutel=sleutel)
    return redirect("termijnen:agenda-detail")


def _show_page(request: Verzoek, **extra: Any) -> HttpResponse:
    sleutel = visible(request, Agendasleutel).geldend().first()  # type: ignore[attr-defined]
    return render(request, "termijnen/agenda_detail.html", {"sleutel": sleutel, **extra})


@openbaar
@require_safe
def agenda_feed_view(request: Verzoek) -> HttpResponse:
    """The feed itself: without signing in, for who knows the secret. It dies with the account and the Aanstelling."""
    nu = timezone.now()
    sleutel = find_sleutel(request.GET.get("sleutel", ""))
    toegang = None if sleutel is None else read_toegang(sleutel.gebruiker, nu=nu)
    if toegang is None or not toegang.mag(Recht.TERMIJN_ZIEN):
        raise Http404
    tekst = write_ics([*list_agendabeelden(toegang), *list_andere(toegang)], nu_moment=nu)
    headers = {
        "Cache-Control": "no-store",
        "Content-Disposition": 'inline; filename="wegwijs.ics"',
        "X-Robots-Tag": "noindex, nofollow",
    }
    return HttpResponse(tekst, content_type="text/calendar; charset=utf-8", headers=headers)
