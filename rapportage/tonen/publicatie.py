"""What the gemeente reads. It is made from publicaties alone: nothing that is imported here knows another figure."""

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from core.templatetags.weergave import dag
from organisatie.models import Gemeente
from organisatie.rechten import Recht, Toegang
from rapportage.edities.periode import Editiedeel
from rapportage.grafiek import Waarde, say_getal
from rapportage.models import Publicatie, Vrijgave
from rapportage.tonen.taak import Taakbeeld
from rapportage.tonen.tekeningen import Editietekeningbeeld, find_taakzin, list_tekeningen
from rapportage.verslag.bron import Cijferbron, Lezer, make_bron, read_waarde

MEESTE_JAREN = 8
VRIJGEGEVEN = "Vrijgegeven door het team, {wat}: {reden}"


@dataclass(frozen=True, slots=True)
class Publicatiedeelbeeld:
    """One breakdown; its cells with what is printed of each."""

    titel: str
    uitleg: str
    cellen: tuple[tuple[str, Waarde], ...]


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
    taak: Taakbeeld | None = None
    tekeningen: tuple[Editietekeningbeeld, ...] = ()

    @property
    def is_gearceerd(self) -> bool:
        """Whether a drawing shows a class, of which the end is not sure."""
        return any("grafiek-verborgen" in tekening.svg for tekening in self.tekeningen)


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
        (
            cijfer["sectie"],
            cijfer["label"],
            tuple(say_getal(read_waarde(jaar.get(code, {}).get("waarde"))) for jaar in per_jaar),
        )
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
    bron = make_bron(inhoud, None, Lezer.GEMEENTE) if publicatie.editie_id else None
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
        find_taakzin(bron) if bron else None,
        tuple(list_tekeningen(bron)) if bron else (),
    )


def read_publicatiebron(publicatie: Publicatie, publicaties: Any) -> Cijferbron:
    """The figures that the gemeente reads of an edition, with those of the year before among ``publicaties``."""
    rows = publicaties.filter(gemeente=publicatie.gemeente_id, jaar=publicatie.jaar - 1, deel=publicatie.deel)
    vorige = rows.order_by("-versie").first()
    return make_bron(read_inhoud(publicatie), read_inhoud(vorige) if vorige else None, Lezer.GEMEENTE)


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


def _make_cijfer(cijfer: dict[str, Any]) -> Publicatiecijferbeeld:
    return Publicatiecijferbeeld(
        cijfer["label"],
        cijfer["naam"],
        cijfer["sectie"],
        cijfer["definitie"],
        say_getal(read_waarde(cijfer["waarde"])),
        cijfer.get("opmerking", ""),
        bool(cijfer["deel_van"]),
        bool(cijfer["vooraan"]) and "verborgen" not in str(cijfer["waarde"]),
        tuple(
            Publicatiedeelbeeld(
                deel["titel"],
                deel["uitleg"],
                tuple((naam, read_waarde(waarde)) for naam, waarde in deel["cellen"]),
            )
            for deel in cijfer.get("uitsplitsingen", ())
            if deel["cellen"]
        ),
    )
