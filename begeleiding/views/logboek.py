"""Pages about what is about nobody in particular: activities, obstacles noticed, consultations about the meldcode."""

from collections.abc import Callable
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from begeleiding.actions import (
    activiteit_create,
    activiteit_update,
    meldcodeconsult_create,
    meldcodeconsult_delete,
    meldcodeconsult_update,
    signaal_create,
    signaal_delen,
    signaal_update,
)
from begeleiding.forms.logboek import ActiviteitForm, LogboekForm, MeldcodeconsultForm, SignaalForm
from begeleiding.models import Activiteit, Meldcodeconsult, Signaal
from begeleiding.tonen.signalen import list_jaren_met_signalen, list_signalen_in
from core.adres import read_rownummer
from organisatie.deur import load, vereist, visible
from organisatie.formulier import ask, press, read_posted
from organisatie.models import Gemeente, Locatie
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek

PER_PAGINA = 25


@vereist(Recht.LOGBOEK_BIJHOUDEN)
@require_safe
def activiteit_list_view(request: Verzoek) -> HttpResponse:
    """What the team did, the newest first."""
    return _show_list(request, Activiteit, "begeleiding/activiteit_list.html")


@vereist(Recht.LOGBOEK_BIJHOUDEN)
def activiteit_create_view(request: Verzoek, locatie_pk: int) -> HttpResponse:
    """Record an activity."""
    return _ask_new(
        request, locatie_pk, ActiviteitForm, activiteit_create, kop="Nieuwe activiteit", naar="activiteit-list"
    )


@vereist(Recht.LOGBOEK_BIJHOUDEN)
def activiteit_update_view(request: Verzoek, activiteit_pk: int) -> HttpResponse:
    """Change an activity."""
    activiteit = _load(request, Activiteit, activiteit_pk)
    return _ask_change(request, activiteit, ActiviteitForm, activiteit_update, "activiteit", kop="Activiteit wijzigen")


@vereist(Recht.LOGBOEK_BIJHOUDEN)
@require_safe
def signaal_list_view(request: Verzoek) -> HttpResponse:
    """The obstacles that the team noticed, the newest first."""
    return _show_list(
        request, Signaal, "begeleiding/signaal_list.html", delen=request.toegang.locaties(Recht.SIGNAAL_DELEN)
    )


@vereist(Recht.LOGBOEK_BIJHOUDEN)
def signaal_create_view(request: Verzoek, locatie_pk: int) -> HttpResponse:
    """Record an obstacle."""
    return _ask_new(request, locatie_pk, SignaalForm, signaal_create, kop="Nieuw signaal", naar="signaal-list")


@vereist(Recht.LOGBOEK_BIJHOUDEN)
def signaal_update_view(request: Verzoek, signaal_pk: int) -> HttpResponse:
    """Change an obstacle, or add what was done with it."""
    signaal = _load(request, Signaal, signaal_pk)
    uitleg = "De gemeente las dit al. Na een wijziging deelt de teamleider het opnieuw." if signaal.gedeeld_op else ()
    return _ask_change(request, signaal, SignaalForm, signaal_update, "signaal", kop="Signaal wijzigen", uitleg=uitleg)


@vereist(Recht.SIGNAAL_DELEN)
@require_POST
def deling_create_view(request: Verzoek, signaal_pk: int) -> HttpResponse:
    """Share an obstacle with the gemeente."""
    press(
        request,
        signaal_delen,
        melding="De gemeente kan dit signaal nu lezen.",
        signaal=_load(request, Signaal, signaal_pk),
    )
    return redirect("begeleiding:signaal-list")


@vereist(Recht.PUBLICATIE_ZIEN)
@require_safe
def gemeentesignaal_list_view(request: Verzoek, gemeente_pk: int) -> HttpResponse:
    """The list that the gemeente gets: what was shared with it, by year."""
    gemeente = load(request, Gemeente, pk=gemeente_pk)
    rows = visible(request, Signaal).filter(gemeente=gemeente)
    jaren = list_jaren_met_signalen(rows)
    gevraagd = read_rownummer(request.GET.get("jaar", ""))
    jaar = gevraagd if gevraagd in jaren else next(iter(jaren), request.toegang.vandaag.year)
    context = {"gemeente": gemeente, "jaren": jaren, "jaar": jaar, "signalen": list_signalen_in(rows, jaar)}
    return render(request, "begeleiding/gemeentesignaal_list.html", context)


@vereist(Recht.MELDCODE_BIJHOUDEN)
@require_safe
def meldcodeconsult_list_view(request: Verzoek) -> HttpResponse:
    """The register: how often it was asked, and what came of it."""
    return _show_list(request, Meldcodeconsult, "begeleiding/meldcodeconsult_list.html")


@vereist(Recht.MELDCODE_BIJHOUDEN)
def meldcodeconsult_create_view(request: Verzoek, locatie_pk: int) -> HttpResponse:
    """Count a consultation."""
    return _ask_new(
        request, locatie_pk, MeldcodeconsultForm, meldcodeconsult_create, kop="Nieuw consult",
        naar="meldcodeconsult-list",
    )  # fmt: skip


@vereist(Recht.MELDCODE_BIJHOUDEN)
def meldcodeconsult_update_view(request: Verzoek, meldcodeconsult_pk: int) -> HttpResponse:
    """Correct a consultation."""
    consult = _load(request, Meldcodeconsult, meldcodeconsult_pk)
    return _ask_change(
        request, consult, MeldcodeconsultForm, meldcodeconsult_update, "meldcodeconsult", kop="Consult wijzigen"
    )


@vereist(Recht.MELDCODE_BIJHOUDEN)
@require_POST
def meldcodeconsult_delete_view(request: Verzoek, meldcodeconsult_pk: int) -> HttpResponse:
    """Take out what was counted by mistake."""
    consult = _load(request, Meldcodeconsult, meldcodeconsult_pk)
    press(request, meldcodeconsult_delete, melding="Het consult is weggehaald.", meldcodeconsult=consult)
    return redirect("begeleiding:meldcodeconsult-list")


def _load(request: Verzoek, model: type[Any], pk: int) -> Any:
    return load(request, model, pk=pk, rows=visible(request, model).select_related("locatie", "gemeente"))


def _show_list(request: Verzoek, model: type[Any], template: str, **rest: Any) -> HttpResponse:
    rows = visible(request, model).select_related("gemeente").order_by("-op", "-pk")
    pagina = Paginator(rows, PER_PAGINA).get_page(request.GET.get("pagina"))
    locaties = visible(request, Locatie).order_by("sorteersleutel")
    return render(request, template, {"pagina": pagina, "locaties": locaties, **rest})


def _ask_new(
    request: Verzoek, locatie_pk: int, soort: type[LogboekForm], action: Callable[..., Any], *, kop: str, naar: str
) -> HttpResponse:
    locatie = load(request, Locatie, pk=locatie_pk)
    form = soort(
        read_posted(request),
        gemeenten=locatie.gemeenten.order_by("sorteersleutel"),
        initial={"op": request.toegang.vandaag},
    )
    terug = reverse(f"begeleiding:{naar}")
    return ask(request, form, action, vast={"locatie": locatie}, kop=kop, terug=terug, melding="Het staat erbij.")


def _ask_change(
    request: Verzoek, row: Any, soort: type[LogboekForm], action: Callable[..., Any], naam: str, **rest: Any
) -> HttpResponse:
    form = soort(read_posted(request), row=row, gemeenten=row.locatie.gemeenten.order_by("sorteersleutel"))
    terug = reverse(f"begeleiding:{naam}-list")
    return ask(request, form, action, vast={naam: row}, terug=terug, melding="De wijziging is bewaard.", **rest)
