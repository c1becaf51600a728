"""What the gemeente reads. It is made from publicaties alone: nothing that is imported here knows another figure."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any

from core.export import Kolom, Rij, Werkblad, write_xlsx
from core.templatetags.weergave import dag
from organisatie.models import Gemeente
from organisatie.rechten import Recht, Toegang
from rapportage.edities.periode import Editiedeel
from rapportage.models import Publicatie, Vrijgave

NIET_BIJGEHOUDEN = "–"
MEESTE_JAREN = 8
VERBORGEN = "niet te zien"
VRIJGEGEVEN = "Vrijgegeven door het team, {wat}: {reden}"


@dataclass(frozen=True, slots=True)
class Publicatiecelbeeld:
    """One cell of a breakdown, as it is printed."""

    naam: str
    waarde: str


@dataclass(frozen=True, slots=True)
class Publicatiedeelbeeld:
    """One breakdown."""

    titel: str
    uitleg: str
    cellen: tuple[Publicatiecelbeeld, ...]


@dataclass(frozen=True, slots=True)
class Publicatiecijferbeeld:
    """One figure as it is printed, with how it is counted."""

    label: str
    naam: str
    sectie: str
    definitie: str
    waarde: str
    opmerking: str
    is_deel: bool
    is_vooraan: bool
    delen: tuple[Publicatiedeelbeeld, ...]


@dataclass(frozen=True, slots=True)
class Publicatiebeeld:
    """All that the gemeente reads of one edition, or of one month."""

    publicatie: Publicatie
    titel: str
    stand: date
    reden: str
    secties: tuple[tuple[str, tuple[Publicatiecijferbeeld, ...]], ...]
    vooraan: tuple[Publicatiecijferbeeld, ...]
    toelichtingen: tuple[dict[str, str], ...]
    is_maand: bool


@dataclass(frozen=True, slots=True)
class Gemeentepublicatiesbeeld:
    """What there is to read of one gemeente: the editions, and the newest month of the year that runs."""

    gemeente: Gemeente
    edities: tuple[Publicatie, ...]
    maand: Publicatie | None


@dataclass(frozen=True, slots=True)
class Publicatiejarenbeeld:
    """Years side by side: one edition of each, and the figures by section, each with its values."""

    gemeente: Gemeente
    edities: tuple[Publicatie, ...]
    secties: tuple[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]], ...]


def list_gemeentepublicaties(publicaties: Any, gemeenten: Any, jaar: int) -> list[Gemeentepublicatiesbeeld]:
    """Per gemeente what may be read; ``jaar`` is the year that runs."""
    rows = list(publicaties.filter(gemeente__in=gemeenten).defer("inhoud").order_by("-jaar", "deel", "-versie"))
    return [
        Gemeentepublicatiesbeeld(
            gemeente,
            tuple(p for p in rows if p.gemeente_id == gemeente.pk and p.deel != Editiedeel.MAAND.value),
            next((p for p in rows if (p.gemeente_id, p.jaar, p.deel) == (gemeente.pk, jaar, Editiedeel.MAAND)), None),
        )
        for gemeente in gemeenten
    ]


def list_readable(toegang: Toegang) -> list[Gemeentepublicatiesbeeld]:
    """The same for *Vandaag*: of every gemeente that this person reads about."""
    recht = Recht.PUBLICATIE_ZIEN
    gemeenten = Gemeente.objects.visible_to(toegang, recht).order_by("sorteersleutel")
    return list_gemeentepublicaties(Publicatie.objects.visible_to(toegang, recht), gemeenten, toegang.vandaag.year)


def make_jaren(publicaties: Any, gemeente: Gemeente) -> Publicatiejarenbeeld:
    """The newest edition of each of the last years side by side; what none of them keeps is left out."""
    rows = publicaties.filter(gemeente=gemeente, deel=Editiedeel.JAAR.value).order_by("jaar", "versie")
    laatste = list({publicatie.jaar: publicatie for publicatie in rows}.values())[-MEESTE_JAREN:]
    per_jaar = [{c["code"]: c for c in read_inhoud(publicatie)["cijfers"]} for publicatie in laatste]
    cijfers = {code: cijfer for jaar in per_jaar for code, cijfer in jaar.items() if cijfer["waarde"] is not None}
    regels = [
        (cijfer["sectie"], cijfer["label"], tuple(say_waarde(jaar.get(code, {}).get("waarde")) for jaar in per_jaar))
        for code, cijfer in cijfers.items()
    ]
    secties = dict.fromkeys(sectie for sectie, _, _ in regels)
    return Publicatiejarenbeeld(
        gemeente,
        tuple(laatste),
        tuple((naam, tuple((label, w) for sectie, label, w in regels if sectie == naam)) for naam in secties),
    )


def make_publicatie_beeld(publicatie: Publicatie) -> Publicatiebeeld:
    """A publicatie as a page shows it."""
    inhoud = read_inhoud(publicatie)
    cijfers = [_make_cijfer(cijfer) for cijfer in inhoud["cijfers"] if cijfer["waarde"] is not None]
    secties = dict.fromkeys(cijfer.sectie for cijfer in cijfers)
    deel, stand = Editiedeel(publicatie.deel), date.fromisoformat(inhoud["stand"])
    is_maand = deel is Editiedeel.MAAND
    return Publicatiebeeld(
        publicatie,
        f"{publicatie.jaar}, tot en met {dag(stand)}" if is_maand else deel.say(publicatie.jaar),
        stand,
        inhoud.get("reden", ""),
        tuple((sectie, tuple(c for c in cijfers if c.sectie == sectie)) for sectie in secties),
        tuple(cijfer for cijfer in cijfers if cijfer.is_vooraan),
        tuple(inhoud.get("toelichtingen", ())),
        is_maand,
    )


def read_inhoud(publicatie: Publicatie) -> dict[str, Any]:
    """What was published, with the numbers that were released since in their place."""
    inhoud: dict[str, Any] = json.loads(publicatie.inhoud)
    vrijgaven = Vrijgave.objects.filter(editie__isnull=False, editie=publicatie.editie_id).order_by("pk")
    per_code = {cijfer["code"]: cijfer for cijfer in inhoud["cijfers"]}
    for vrij in vrijgaven:
        cijfer = per_code[vrij.code]
        if vrij.cel:
            deel = next(deel for deel in cijfer["uitsplitsingen"] if deel["naam"] == vrij.uitsplitsing)
            deel["cellen"] = [[cel, vrij.waarde if cel == vrij.cel else waarde] for cel, waarde in deel["cellen"]]
        else:
            cijfer["waarde"] = vrij.waarde
        zin = VRIJGEGEVEN.format(wat=vrij.cel or "dit getal", reden=vrij.reden)
        cijfer["opmerking"] = f"{cijfer.get('opmerking', '')} {zin}".strip()
    return inhoud


def say_waarde(waarde: Any) -> str:
    """What is printed of a number: "1.341", "30 tot en met 34", "niet te zien", "–"."""
    if waarde is None:
        return NIET_BIJGEHOUDEN
    if isinstance(waarde, dict):
        return VERBORGEN if "verborgen" in waarde else f"{_group(waarde['van'])} tot en met {_group(waarde['tot'])}"
    return _group(waarde)


def write_publicatie_xlsx(beeld: Publicatiebeeld) -> tuple[str, BytesIO]:
    """The name of the file and the workbook: the same words as the page, a number as a number."""
    inhoud = read_inhoud(beeld.publicatie)
    doel = BytesIO()
    kop = f"{inhoud['gemeente']} {beeld.titel}"
    write_xlsx(doel, _list_bladen(beeld, inhoud), titel=f"Cijfers {kop}", gemaakt=beeld.publicatie.vastgesteld_at)
    doel.seek(0)
    words = f"cijfers {kop} editie {beeld.publicatie.versie}".casefold()
    return "-".join("".join(c if c.isalnum() else " " for c in words).split()) + ".xlsx", doel


def _make_cijfer(cijfer: dict[str, Any]) -> Publicatiecijferbeeld:
    return Publicatiecijferbeeld(
        cijfer["label"],
        cijfer["naam"],
        cijfer["sectie"],
        cijfer["definitie"],
        say_waarde(cijfer["waarde"]),
        cijfer.get("opmerking", ""),
        bool(cijfer["deel_van"]),
        bool(cijfer["vooraan"]) and "verborgen" not in str(cijfer["waarde"]),
        tuple(
            Publicatiedeelbeeld(
                deel["titel"],
                deel["uitleg"],
                tuple(Publicatiecelbeeld(naam, say_waarde(waarde)) for naam, waarde in deel["cellen"]),
            )
            for deel in cijfer.get("uitsplitsingen", ())
            if deel["cellen"]
        ),
    )


def _group(getal: float) -> str:
    """A number with points in its thousands and at most two decimals."""
    tekst = f"{getal:,}" if getal == int(getal) else f"{getal:,.2f}".rstrip("0")
    return tekst.removesuffix(".0").translate(str.maketrans(",.", ".,"))


def _list_bladen(beeld: Publicatiebeeld, inhoud: dict[str, Any]) -> Iterator[Werkblad]:
    kolommen = [
        Kolom("Cijfer", breedte=40),
        Kolom("Uitsplitsing", breedte=40),
        Kolom("Onderdeel", breedte=30),
        Kolom("Aantal", breedte=24, rechts=True),
        Kolom("Opmerking", breedte=60),
    ]
    yield Werkblad("Cijfers", kolommen, list(_list_lines(inhoud)), liggend=True)
    definities = [[cijfer["label"], cijfer["definitie"]] for cijfer in inhoud["cijfers"]]
    yield Werkblad(
        "Definities", [Kolom("Cijfer", breedte=40), Kolom("Definitie", breedte=90)], definities, liggend=True
    )
    publicatie = beeld.publicatie
    versie: list[Rij] = [
        ["Gemeente", inhoud["gemeente"]],
        ["Periode", beeld.titel],
        ["Editie", str(publicatie.versie)],
        ["Geteld op", beeld.stand],
        ["Vingerafdruk (SHA-256)", publicatie.sha256],
        ["Versie van Wegwijs", inhoud["software"]],
    ]
    yield Werkblad("Versie", [Kolom("Gegeven", breedte=28), Kolom("Waarde", breedte=80)], versie)


def _list_lines(inhoud: dict[str, Any]) -> Iterator[Rij]:
    for cijfer in inhoud["cijfers"]:
        yield [cijfer["label"], "totaal", "", _make_cell(cijfer["waarde"]), cijfer.get("opmerking", "")]
        for deel in cijfer.get("uitsplitsingen", ()):
            for naam, waarde in deel["cellen"]:
                yield [cijfer["label"], deel["titel"], naam, _make_cell(waarde), ""]


def _make_cell(waarde: Any) -> str | int | float:
    return waarde if isinstance(waarde, int | float) else say_waarde(waarde)
