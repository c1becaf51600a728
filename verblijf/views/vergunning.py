"""Permits of a client, and the extensions that were asked for."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpResponse

from clients.models import Client
from clients.views.vragen import ask_about
from organisatie.deur import load, vereist, visible
from organisatie.formulier import read_posted
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek
from verblijf.actions import (
    vergunning_create,
    vergunning_intrekken,
    vergunning_update,
    vergunning_voornemen,
    vergunningverlenging_besluit,
    vergunningverlenging_create,
)
from verblijf.domain import Vergunningfeiten, compute_ingangsdatum, let_op_bij, say_ingangsdatum
from verblijf.forms import BesluitForm, IntrekkingForm, VergunningForm, VergunningverlengingForm, VoornemenForm
from verblijf.models import Verblijfsvergunning, Vergunningverlenging
from verblijf.models.referenten import list_te_kiezen_referenten

NAAST_DE_BRIEF = "Pak de brief van de IND erbij. Wat je niet weet, laat je leeg."
VAN_EEN_ANDER = "De vergunning is afgeleid van iemand die je niet kunt zien. Dat blijft zo staan."
VOORNEMEN = "de IND wil de vergunning intrekken"
ALLEEN_INGETROKKEN = (
    "Doe dit alleen als de IND schrijft dat de vergunning is ingetrokken. "
    "Verloopt alleen de kaart, of de verblijfstitel? Dan blijft de vergunning bestaan."
)


@vereist(Recht.VERBLIJF_WIJZIGEN)
def vergunning_create_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """Record a permit, with the letter beside the screen."""
    client = load(request, Client, pk=client_pk)
    form = VergunningForm(read_posted(request), referenten=list_te_kiezen_referenten(request.toegang, client))
    return ask_about(
        request,
        client,
        form,
        vergunning_create,
        vast={"client": client},
        kop="Vergunning toevoegen",
        uitleg=NAAST_DE_BRIEF,
        melding=lambda row: f"Opgeslagen: {row.get_soort_display()}.{_say_filled_in(form, row)}",
        let_op=_let_op,
    )


@vereist(Recht.VERBLIJF_WIJZIGEN)
def vergunning_update_view(request: Verzoek, vergunning_pk: int) -> HttpResponse:
    """Change a permit, or fill in a date that was not known yet."""
    vergunning = _load_vergunning(request, vergunning_pk)
    referenten = _list_referenten(request, vergunning)
    form = VergunningForm(read_posted(request), row=vergunning, referenten=referenten)
    return ask_about(
        request,
        vergunning.client,
        form,
        vergunning_update,
        vast={"vergunning": vergunning},
        kop="Vergunning wijzigen",
        uitleg=[NAAST_DE_BRIEF, *([VAN_EEN_ANDER] if referenten is None else [])],
        melding=lambda row: f"Opgeslagen: de vergunning is gewijzigd.{_say_filled_in(form, row)}",
        let_op=_let_op,
    )


@vereist(Recht.VERBLIJF_WIJZIGEN)
def vergunning_end_view(request: Verzoek, vergunning_pk: int) -> HttpResponse:
    """The IND withdrew a permit; or that turns out to be a mistake."""
    vergunning = _load_vergunning(request, vergunning_pk)
    return ask_about(
        request,
        vergunning.client,
        IntrekkingForm(read_posted(request), row=vergunning),
        vergunning_intrekken,
        vast={"vergunning": vergunning},
        kop="Vergunning ingetrokken",
        uitleg=[f"Het gaat om: {vergunning.get_soort_display()}.", ALLEEN_INGETROKKEN],
        melding=lambda row: f"Opgeslagen: de vergunning {'is ingetrokken' if row.ingetrokken_op else 'geldt weer'}.",
    )


@vereist(Recht.VERBLIJF_WIJZIGEN)
def voornemen_update_view(request: Verzoek, vergunning_pk: int) -> HttpResponse:
    """The IND intends to withdraw a permit, or that turns out to be a mistake."""
    vergunning = _load_vergunning(request, vergunning_pk)
    return ask_about(
        request,
        vergunning.client,
        VoornemenForm(read_posted(request), row=vergunning),
        vergunning_voornemen,
        vast={"vergunning": vergunning},
        kop="Voornemen om in te trekken",
        uitleg=[f"Het gaat om: {vergunning.get_soort_display()}. Dit is nog geen besluit."],
        melding=lambda row: f"Opgeslagen: {VOORNEMEN if row.voornemen_op else 'er is geen voornemen'}.",
    )


@vereist(Recht.VERBLIJF_WIJZIGEN)
def vergunningverlenging_create_view(request: Verzoek, vergunning_pk: int) -> HttpResponse:
    """An extension was asked for."""
    vergunning = _load_vergunning(request, vergunning_pk)
    return ask_about(
        request,
        vergunning.client,
        VergunningverlengingForm(read_posted(request)),
        vergunningverlenging_create,
        vast={"vergunning": vergunning},
        kop="Verlenging aangevraagd",
        uitleg=f"Het gaat om: {vergunning.get_soort_display()}. Het besluit vul je later in.",
        melding="Opgeslagen: de verlenging is aangevraagd.",
    )


@vereist(Recht.VERBLIJF_WIJZIGEN)
def vergunningverlenging_update_view(request: Verzoek, vergunningverlenging_pk: int) -> HttpResponse:
    """The decision on an extension, or a correction of what was recorded."""
    rows = visible(request, Vergunningverlenging).select_related("vergunning__client")
    verlenging = load(request, Vergunningverlenging, pk=vergunningverlenging_pk, rows=rows)
    return ask_about(
        request,
        verlenging.vergunning.client,
        BesluitForm(read_posted(request), row=verlenging),
        vergunningverlenging_besluit,
        vast={"verlenging": verlenging},
        kop="Besluit over de verlenging",
        uitleg=f"Het gaat om: {verlenging.vergunning.get_soort_display()}.",
        melding=lambda row: f"Opgeslagen: {row.get_uitkomst_display()}.",
    )


def _let_op(vergunning: Verblijfsvergunning) -> Iterable[str]:
    """What looks unusual; it was stored as it was typed."""
    return let_op_bij(Vergunningfeiten.van(vergunning))


def _load_vergunning(request: Verzoek, pk: int) -> Verblijfsvergunning:
    rows = visible(request, Verblijfsvergunning).select_related("client", "referent")
    return load(request, Verblijfsvergunning, pk=pk, rows=rows)


def _list_referenten(request: Verzoek, vergunning: Verblijfsvergunning) -> Any:
    """Who can be chosen; None when it is derived from somebody whom this person may not see."""
    ook = vergunning.referent_id
    rows = list_te_kiezen_referenten(request.toegang, vergunning.client, ook=ook)
    return rows if ook is None or rows.filter(pk=ook).exists() else None


def _say_filled_in(form: VergunningForm, vergunning: Verblijfsvergunning) -> str:
    """Say which first day was filled in by the rule, if it was."""
    feiten = Vergunningfeiten.van(vergunning)
    volgens_wet = compute_ingangsdatum(feiten)
    if form.cleaned_data["ingangsdatum"] or not volgens_wet:
        return ""
    return f" De ingangsdatum is {volgens_wet:%d-%m-%Y}: {say_ingangsdatum(feiten)}."
