"""An edition as the team reads it, and what it would be today."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils.http import urlencode

from clients.models import Client
from organisatie.models import Gemeente
from organisatie.rechten import Recht, Toegang
from rapportage.edities.inhoud import Waarden
from rapportage.edities.periode import Editiedeel
from rapportage.edities.verschil import Cijferverschil, Deelsoort, Editieverschil, Part
from rapportage.edities.wanneer import why_no_editie
from rapportage.grafiek import Getal, say_getal
from rapportage.indicator import Indicator
from rapportage.indicatoren.register import REGISTER
from rapportage.models import Editie
from rapportage.tonen.rijen import Rijenbeeld, make_rijenpagina

NU_GETELD = {Deelsoort.LATER, Deelsoort.LOSGEMAAKT, Deelsoort.ERBIJ, Deelsoort.ANDERS}


@dataclass(frozen=True, slots=True)
class Editiebeeld:
    """One edition: what it says of itself, its figures by section, its checks, and the others of its period."""

    editie: Editie
    periode: str
    inhoud: Waarden
    stand: date
    secties: tuple[tuple[str, tuple[Waarden, ...]], ...]
    controles_fout: tuple[Waarden, ...]
    controles_goed: int
    andere: tuple[Editie, ...]


@dataclass(frozen=True, slots=True)
class Partbeeld:
    """One part of a difference in words: "+2 later ingevoerd"; ``url`` opens its rows."""

    tekst: str
    url: str


@dataclass(frozen=True, slots=True)
class Verschilregelbeeld:
    """One figure that would be otherwise today."""

    cijfer: Cijferverschil
    toen: str
    nu: str
    parten: tuple[Partbeeld, ...]
    cellen: tuple[str, ...]


def make_editie(editie: Editie, edities: Any) -> Editiebeeld:
    """An edition, with every other edition of the same period among ``edities``."""
    inhoud = json.loads(editie.inhoud)
    andere = edities.filter(gemeente=editie.gemeente_id, jaar=editie.jaar, deel=editie.deel).exclude(pk=editie.pk)
    bekend = [cijfer for cijfer in inhoud["cijfers"] if cijfer["waarde"] is not None]
    secties = dict.fromkeys(cijfer["sectie"] for cijfer in bekend)
    return Editiebeeld(
        editie,
        Editiedeel(editie.deel).say(editie.jaar),
        inhoud,
        date.fromisoformat(inhoud["stand"]),
        tuple((sectie, tuple(c for c in bekend if c["sectie"] == sectie)) for sectie in secties),
        tuple(controle for controle in inhoud["controles"] if controle["klopt"] is False),
        sum(controle["klopt"] is True for controle in inhoud["controles"]),
        tuple(andere.defer("inhoud").order_by("versie")),
    )


def find_vorige(edities: Any, editie: Editie) -> Editie | None:
    """The edition of the same period that came before this one, among ``edities``."""
    rows = edities.filter(gemeente=editie.gemeente_id, jaar=editie.jaar, deel=editie.deel, versie__lt=editie.versie)
    gevonden: Editie | None = rows.order_by("-versie").first()
    return gevonden


def list_edities(edities: Any, gemeente: Gemeente, jaar: int) -> list[Editie]:
    """The editions about a year, those of the whole year last."""
    rows = edities.filter(gemeente=gemeente, jaar=jaar).defer("inhoud").order_by("deel", "versie")
    return sorted(rows, key=lambda editie: not Editiedeel(editie.deel).is_helft)


def may_fix(toegang: Toegang, gemeente: Gemeente, jaar: int) -> bool:
    """Whether this person can fix the year, or its first half, today."""
    mag = gemeente.pk in toegang.gemeenten(Recht.EDITIE_VASTSTELLEN)
    return mag and any(
        why_no_editie(jaar, deel, vandaag=toegang.vandaag) is None
        for deel in (Editiedeel.JAAR, Editiedeel.EERSTE_HELFT)
    )


def make_regels(verschil: Editieverschil) -> list[Verschilregelbeeld]:
    """Every figure that would be otherwise, with its parts in words."""
    adres = reverse("rapportage:verschil-detail", args=[verschil.editie.pk])
    return [
        Verschilregelbeeld(
            cijfer,
            say_getal(cijfer.toen),
            say_getal(cijfer.nu),
            tuple(_make_part(adres, cijfer.code, part) for part in cijfer.parten),
            tuple(say_cellen(cijfer)),
        )
        for cijfer in verschil.cijfers.values()
    ]


def make_wijzigingen(cijfers: Iterable[Cijferverschil]) -> list[Verschilregelbeeld]:
    """What one edition says otherwise than the one before."""
    return [Verschilregelbeeld(c, say_getal(c.toen), say_getal(c.nu), (), tuple(say_cellen(c))) for c in cijfers]


def say_cellen(cijfer: Cijferverschil) -> Iterable[str]:
    """The cells that differ, each as one line."""
    return (f"{cel.titel}, {cel.cel}: {say_getal(cel.toen)} wordt {say_getal(cel.nu)}" for cel in cijfer.cellen)


def find_part(verschil: Editieverschil, van: str) -> tuple[Cijferverschil, Part] | None:
    """The part that the address asks for ("contacten.later"), or None."""
    code, _, soort = van.partition(".")
    cijfer = verschil.cijfers.get(code)
    part = next((part for part in cijfer.parten if part.soort.value == soort), None) if cijfer else None
    return (cijfer, part) if cijfer and part else None


def make_partrijen(
    toegang: Toegang, verschil: Editieverschil, code: str, part: Part, nummer: str | None
) -> Rijenbeeld | None:
    """The rows of a part as far as this person may open them; None for rows that are gone.

    A row that does not count any more is shown as the person that it is about: the figure knows it no longer.
    """
    figuur = REGISTER[code]
    assert isinstance(figuur, Indicator)
    rows = figuur.rows(verschil.periode, verschil.editie.gemeente)
    if part.soort in NU_GETELD:
        return make_rijenpagina(toegang, rows.filter(pk__in=part.sleutels), nummer)
    alle = rows.model._default_manager.filter(pk__in=part.sleutels)
    via = getattr(alle, "via", None)
    if part.soort is Deelsoort.WEG or via is None:
        return None
    mensen = Client.objects.filter(pk__in=alle.values(f"{via}pk"))
    return make_rijenpagina(toegang, mensen, nummer)


def _make_part(adres: str, code: str, part: Part) -> Partbeeld:
    teken = "+" if part.aantal > 0 else "−" if part.aantal < 0 else "±"
    getal: Getal = abs(part.aantal)
    url = f"{adres}?{urlencode({'van': f'{code}.{part.soort.value}'})}#rijen"
    return Partbeeld(f"{teken}{say_getal(getal)} {part.soort.label}", url)
