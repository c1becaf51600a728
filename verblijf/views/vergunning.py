"""Permits of a client, and the extensions that were asked for."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from clients.models import Client
from organisatie.deur import load, vereist, visible
from organisatie.rechten import Recht
from verblijf.actions import (
    vergunning_create,
    vergunning_intrekken,
    vergunning_update,
    vergunning_voornemen,
    vergunningverlenging_besluit,
    vergunningverlenging_create,
)
from verblijf.domain import Vergunningfeiten, compute_ingangsdatum, let_op_bij, say_ingangsdatum
from verblijf.forms import (
    BesluitForm,
    IntrekkingForm,
    VergunningForm,
    VergunningWijzigForm,
    VerlengingForm,
    VoornemenForm,
)
from verblijf.models import Verblijfsvergunning, Vergunningverlenging
from verblijf.models.referenten import list_te_kiezen_referenten

NAAST_DE_BRIEF = "Pak de brief van de IND erbij. Wat je niet weet, laat je leeg."
ALLEEN_INGETROKKEN = (
    "Doe dit alleen als de IND schrijft dat de vergunning is ingetrokken. "
    "Verloopt alleen de kaart, of de verblijfstitel? Dan blijft de vergunning bestaan."
)


@vereist(Recht.VERBLIJF_WIJZIGEN)
def vergunning_create_view(request: Any, client_pk: int) -> HttpResponse:
    """Record a permit, with the letter beside the screen."""
    client = load(request, Client, pk=client_pk)
    form = VergunningForm(request.POST or None, referenten=list_te_kiezen_referenten(request.toegang, client))
    if form.is_valid() and form.submit(vergunning_create, by=request.toegang, client=client):
        messages.success(request, f"Opgeslagen: {form.result.get_soort_display()}.{_say_filled_in(form)}")
        show_let_op(request, let_op_bij(Vergunningfeiten.van(form.result)))
        return redirect("clients:client-detail", client.pk)
    return show_form(request, form, client, "Vergunning toevoegen", NAAST_DE_BRIEF)


@vereist(Recht.VERBLIJF_WIJZIGEN)
def vergunning_update_view(request: Any, vergunning_pk: int) -> HttpResponse:
    """Change a permit, or fill in a date that was not known yet."""
    vergunning = _load_vergunning(request, vergunning_pk)
    referenten = _list_referenten(request, vergunning)
    form = VergunningWijzigForm(request.POST or None, rij=vergunning, referenten=referenten)
    if form.is_valid() and form.submit(vergunning_update, by=request.toegang, vergunning=vergunning):
        messages.success(request, f"Opgeslagen: de vergunning is gewijzigd.{_say_filled_in(form)}")
        show_let_op(request, let_op_bij(Vergunningfeiten.van(form.result)))
        return redirect("clients:client-detail", vergunning.client_id)
    uitleg = [NAAST_DE_BRIEF]
    if referenten is None:
        uitleg.append("De vergunning is afgeleid van iemand die je niet kunt zien. Dat blijft zo staan.")
    return show_form(request, form, vergunning.client, "Vergunning wijzigen", *uitleg)


@vereist(Recht.VERBLIJF_WIJZIGEN)
def vergunning_end_view(request: Any, vergunning_pk: int) -> HttpResponse:
    """The IND withdrew a permit; or that turns out to be a mistake."""
    vergunning = _load_vergunning(request, vergunning_pk)
    form = IntrekkingForm(request.POST or None, rij=vergunning)
    if form.is_valid() and form.submit(vergunning_intrekken, by=request.toegang, vergunning=vergunning):
        zin = "de vergunning is ingetrokken" if form.result.ingetrokken_op else "de vergunning geldt weer"
        messages.success(request, f"Opgeslagen: {zin}.")
        return redirect("clients:client-detail", vergunning.client_id)
    om_welke = f"Het gaat om: {vergunning.get_soort_display()}."
    return show_form(request, form, vergunning.client, "Vergunning ingetrokken", om_welke, ALLEEN_INGETROKKEN)


@vereist(Recht.VERBLIJF_WIJZIGEN)
def voornemen_update_view(request: Any, vergunning_pk: int) -> HttpResponse:
    """The IND intends to withdraw a permit, or that turns out to be a mistake."""
    vergunning = _load_vergunning(request, vergunning_pk)
    form = VoornemenForm(request.POST or None, rij=vergunning)
    if form.is_valid() and form.submit(vergunning_voornemen, by=request.toegang, vergunning=vergunning):
        zin = "de IND wil de vergunning intrekken" if form.result.voornemen_op else "er is geen voornemen"
        messages.success(request, f"Opgeslagen: {zin}.")
        return redirect("clients:client-detail", vergunning.client_id)
    om_welke = f"Het gaat om: {vergunning.get_soort_display()}. Dit is nog geen besluit."
    return show_form(request, form, vergunning.client, "Voornemen om in te trekken", om_welke)


@vereist(Recht.VERBLIJF_WIJZIGEN)
def vergunningverlenging_create_view(request: Any, vergunning_pk: int) -> HttpResponse:
    """An extension was asked for."""
    vergunning = _load_vergunning(request, vergunning_pk)
    form = VerlengingForm(request.POST or None)
    if form.is_valid() and form.submit(vergunningverlenging_create, by=request.toegang, vergunning=vergunning):
        messages.success(request, "Opgeslagen: de verlenging is aangevraagd.")
        return redirect("clients:client-detail", vergunning.client_id)
    uitleg = f"Het gaat om: {vergunning.get_soort_display()}. Het besluit vul je later in."
    return show_form(request, form, vergunning.client, "Verlenging aangevraagd", uitleg)


@vereist(Recht.VERBLIJF_WIJZIGEN)
def vergunningverlenging_update_view(request: Any, vergunningverlenging_pk: int) -> HttpResponse:
    """The decision on an extension, or a correction of what was recorded."""
    rows = visible(request, Vergunningverlenging).select_related("vergunning__client")
    verlenging = load(request, Vergunningverlenging, pk=vergunningverlenging_pk, rows=rows)
    client = verlenging.vergunning.client
    form = BesluitForm(request.POST or None, rij=verlenging)
    if form.is_valid() and form.submit(vergunningverlenging_besluit, by=request.toegang, verlenging=verlenging):
        messages.success(request, f"Opgeslagen: {form.result.get_uitkomst_display()}.")
        return redirect("clients:client-detail", client.pk)
    uitleg = f"Het gaat om: {verlenging.vergunning.get_soort_display()}."
    return show_form(request, form, client, "Besluit over de verlenging", uitleg)


def show_form(request: Any, form: Any, client: Client, kop: str, *uitleg: str) -> HttpResponse:
    """The page of one form about the right to stay; each of ``uitleg`` is a paragraph above it."""
    context = {"form": form, "client": client, "kop": kop, "uitleg": uitleg}
    return render(request, "verblijf/formulier.html", context)


def show_let_op(request: Any, zinnen: Any) -> None:
    """Say after saving what looks unusual; it was stored as it was typed."""
    for zin in zinnen:
        messages.warning(request, zin)


def _load_vergunning(request: Any, pk: int) -> Verblijfsvergunning:
    rows = visible(request, Verblijfsvergunning).select_related("client", "referent")
    return load(request, Verblijfsvergunning, pk=pk, rows=rows)


def _list_referenten(request: Any, vergunning: Verblijfsvergunning) -> Any:
    """Who can be chosen; None when it is derived from somebody whom this person may not see."""
    ook = vergunning.referent_id
    rows = list_te_kiezen_referenten(request.toegang, vergunning.client, ook=ook)
    return rows if ook is None or rows.filter(pk=ook).exists() else None


def _say_filled_in(form: Any) -> str:
    """Say which first day was filled in by the rule, if it was."""
    feiten = Vergunningfeiten.van(form.result)
    volgens_wet = compute_ingangsdatum(feiten)
    if form.cleaned_data["ingangsdatum"] or not volgens_wet:
        return ""
    return f" De ingangsdatum is {volgens_wet:%d-%m-%Y}: {say_ingangsdatum(feiten)}."
