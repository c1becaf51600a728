"""What people do about a deadline, each act on a page of its own."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from core.forms import Invoer
from organisatie.deur import load, vereist, visible
from organisatie.formulier import ask, press, read_posted
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek
from termijnen.actions import (
    handeling_ongedaan,
    termijn_andere_dag,
    termijn_gedaan,
    termijn_gezien,
    termijn_later,
    termijn_niet_van_toepassing,
    termijn_uitstel,
)
from termijnen.forms import AndereDagForm, GedaanForm, LaterForm, NietVanToepassingForm, UitstelForm
from termijnen.models import Termijn, Termijnhandeling
from termijnen.tonen.datum_in_woorden import make_datumbeeld, make_standbeeld


@dataclass(frozen=True, slots=True)
class Handelingpagina:
    """One kind of act: its form, what it calls, and the words on its page. ``vandaag`` names a field to fill in."""

    form: type[Invoer]
    action: Callable[..., Any]
    kop: str
    knop: str
    klaar: str
    vandaag: str = ""


GEDAAN = Handelingpagina(GedaanForm, termijn_gedaan, "Gedaan", "Dit is gedaan", "Opgeslagen: dit is gedaan.", "op")
UITSTEL = Handelingpagina(
    UitstelForm, termijn_uitstel, "Uitstel gekregen", "Opslaan", "Opgeslagen: de nieuwe datum geldt."
)
NIET = Handelingpagina(
    NietVanToepassingForm,
    termijn_niet_van_toepassing,
    "Niet van toepassing",
    "Opslaan",
    "Opgeslagen: deze termijn telt niet voor deze cliënt.",
)
LATER = Handelingpagina(
    LaterForm, termijn_later, "Later herinneren", "Opslaan", "Opgeslagen: je ziet het op die dag weer."
)
ANDERE_DAG = Handelingpagina(
    AndereDagForm,
    termijn_andere_dag,
    "Andere datum",
    "Deze datum gebruiken",
    "Opgeslagen: deze datum geldt. Erbij staat dat een mens hem koos.",
)


@vereist(Recht.TERMIJN_AFHANDELEN)
def gedaan_create_view(request: Verzoek, sleutel: str) -> HttpResponse:
    """It was done."""
    return _handle_daad(request, sleutel, GEDAAN)


@vereist(Recht.TERMIJN_AFHANDELEN)
def uitstel_create_view(request: Verzoek, sleutel: str) -> HttpResponse:
    """More time was given."""
    return _handle_daad(request, sleutel, UITSTEL)


@vereist(Recht.TERMIJN_AFHANDELEN)
def niet_van_toepassing_create_view(request: Verzoek, sleutel: str) -> HttpResponse:
    """It does not hold for this person."""
    return _handle_daad(request, sleutel, NIET)


@vereist(Recht.TERMIJN_AFHANDELEN)
def later_create_view(request: Verzoek, sleutel: str) -> HttpResponse:
    """Not now."""
    return _handle_daad(request, sleutel, LATER)


@vereist(Recht.TERMIJN_OVERRULEN)
def andere_dag_create_view(request: Verzoek, sleutel: str) -> HttpResponse:
    """Another day than the computed one."""
    return _handle_daad(request, sleutel, ANDERE_DAG)


@vereist(Recht.TERMIJN_AFHANDELEN)
@require_POST
def gezien_create_view(request: Verzoek, sleutel: str) -> HttpResponse:
    """Somebody picks it up."""
    termijn = load(request, Termijn, pk=sleutel)
    press(request, termijn_gezien, melding="Opgeslagen: jij pakt dit op.", termijn=termijn)
    return _go_back(request, termijn.pk)


@vereist(Recht.TERMIJN_AFHANDELEN)
@require_POST
def handeling_delete_view(request: Verzoek, handeling_pk: int) -> HttpResponse:
    """Undo an act: it stays to be read, and no longer counts."""
    handeling = load(request, Termijnhandeling, pk=handeling_pk)
    klaar = "Ongedaan gemaakt. De termijn staat weer zoals daarvoor."
    press(request, handeling_ongedaan, melding=klaar, handeling=handeling)
    return _go_back(request, handeling.sleutel)


def _handle_daad(request: Verzoek, sleutel: str, daad: Handelingpagina) -> HttpResponse:
    termijn = load(request, Termijn, pk=sleutel, rows=visible(request, Termijn).select_related("client"))
    begin = {daad.vandaag: request.toegang.vandaag} if daad.vandaag else {}
    vandaag = request.toegang.vandaag
    return ask(
        request,
        daad.form(read_posted(request), initial=begin),
        daad.action,
        vast={"termijn": termijn},
        kop=daad.kop,
        knop=daad.knop,
        terug=reverse("termijnen:termijn-detail", args=[termijn.pk]),
        waarheen="Terug naar de termijn",
        melding=daad.klaar,
        template="termijnen/handeling_create.html",
        termijn=termijn,
        regel={"termijn": termijn, "wanneer": make_datumbeeld(termijn, vandaag)},
        stand=make_standbeeld(termijn, vandaag),
    )


def _go_back(request: Verzoek, sleutel: str) -> HttpResponse:
    """To the explanation, or to the list when the deadline is gone."""
    if visible(request, Termijn, Recht.TERMIJN_ZIEN).filter(pk=sleutel).exists():
        return redirect("termijnen:termijn-detail", sleutel)
    return redirect("termijnen:termijn-list")
