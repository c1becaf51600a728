"""The integration of one person as its page shows it: groups of facts and tables, in words. Reads only."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.urls import reverse

from core.adres import add_to_address
from core.keuze import say_choice
from core.templatetags.weergave import dag, getal, periode
from inburgering.domain.keuzes import (
    Boetegrond,
    Leerroute,
    Onderdeel,
    Uitslag,
    Verlengingsbesluit,
    Verlengingsgrond,
    Vrijstellingsoort,
    Wet,
)
from inburgering.domain.stand import Eis, Inburgeringstand, Ontbrekend
from inburgering.tonen.beeld import Inburgeringbeeld, let_op_bij_boete, let_op_bij_verlenging
from organisatie.rechten import Recht

SOORT = {Inburgeringstand.GEZAKT: "nodig", Inburgeringstand.WACHT: "bezig", Inburgeringstand.GEPLAND: "bezig"}
# Where a fact that is missing is filled in; the BRP stands at the housing.
FORMULIER = {
    "plichtig_op": "inburgering-update",
    "kennisgeving_op": "inburgering-update",
    "pip_op": "plan-update",
    "leerroute": "plan-update",
}


@dataclass(frozen=True)
class Eisengroepbeeld:
    """Facts that are changed together."""

    kop: str
    rijen: list[dict[str, str]]
    wijzig_url: str


@dataclass(frozen=True)
class Feitrijbeeld:
    """One row of a table: its first cell, the others, what to look at again, and where it is changed."""

    naam: str
    cellen: list[tuple[str, str]]
    wijzig_url: str
    let_op: tuple[str, ...] = ()


@dataclass(frozen=True)
class Feitentabelbeeld:
    """A table of one kind of fact, with its way to add one."""

    kop: str
    kolommen: list[str]
    rijen: list[Feitrijbeeld]
    leeg: str
    doe: str
    url: str
    uitleg: str = ""


@dataclass(frozen=True)
class Inburgeringpaginabeeld:
    """All of one law."""

    beeld: Inburgeringbeeld
    eisen: list[dict[str, Any]]
    ontbrekend: list[dict[str, str]]
    groepen: list[Eisengroepbeeld]
    tabellen: list[Feitentabelbeeld]


def name_kind(eis: Eis) -> str:
    """How the badge of this part looks; the word says it without the colour."""
    return "klaar" if eis.is_klaar else SOORT.get(eis.stand, "gewoon")


def make_pagina(beeld: Inburgeringbeeld, rechten: Iterable[Recht]) -> Inburgeringpaginabeeld:
    """The page of one law, for who has these rights on the client."""
    mag_wonen = Recht.HUISVESTING_WIJZIGEN in set(rechten)
    return Inburgeringpaginabeeld(
        beeld=beeld,
        eisen=[{"eis": eis, "soort": name_kind(eis)} for eis in beeld.eisen],
        ontbrekend=[_say_missing(beeld, wat, mag_wonen=mag_wonen) for wat in beeld.ontbrekend],
        groepen=_make_groepen(beeld, mag_wonen=mag_wonen),
        tabellen=[_make_examens(beeld), _make_verlengingen(beeld), _make_vrijstellingen(beeld), _make_boetes(beeld)],
    )


def _say_missing(beeld: Inburgeringbeeld, wat: Ontbrekend, *, mag_wonen: bool) -> dict[str, str]:
    naam = FORMULIER.get(wat.veld)
    if naam:
        return {"zin": wat.zin, "url": _make_url(naam, beeld.inburgering.pk)}
    return {"zin": f"{wat.zin} Dit vul je in bij Wonen.", "url": _make_wonen_url(beeld) if mag_wonen else ""}


def _make_groepen(beeld: Inburgeringbeeld, *, mag_wonen: bool) -> list[Eisengroepbeeld]:
    rij, pk = beeld.inburgering, beeld.inburgering.pk
    brief = [
        _make_rij("Moet inburgeren vanaf", rij.plichtig_op),
        _make_rij("Wet", rij.get_wet_display()),
        _make_rij("Datum op de brief van DUO", rij.kennisgeving_op),
        _make_rij("Laatste dag volgens de brief van DUO", rij.einde_volgens_duo),
        _make_rij("Ingeschreven in de BRP", _make_brp(beeld), _make_wonen_url(beeld) if mag_wonen else ""),
    ]
    plan = [
        _make_rij("Brede intake", rij.brede_intake_op),
        _make_rij("Leerbaarheidstoets", rij.leerbaarheidstoets_op),
        _make_rij("Datum op het PIP", rij.pip_op),
        _make_rij("Leerroute", say_choice(Leerroute, rij.leerroute)),
    ]
    school = [
        _make_rij("Taalschool", str(rij.taalschool or "")),
        _make_rij("Participatieverklaring (PVT)", rij.pvt_op),
    ]
    if rij.wet == Wet.WI2021:
        school.append(_make_rij("MAP", rij.map_op))
    return [
        Eisengroepbeeld("Brief van DUO", brief, _make_url("inburgering-update", pk)),
        *(
            [Eisengroepbeeld("Plan van de gemeente", plan, _make_url("plan-update", pk))]
            if rij.wet == Wet.WI2021
            else []
        ),
        Eisengroepbeeld("School en participatie", school, _make_url("school-update", pk)),
        Eisengroepbeeld(
            "Ingeburgerd", [_make_rij("Ingeburgerd op", rij.geslaagd_op)], _make_url("afronding-update", pk)
        ),
    ]


def _make_examens(beeld: Inburgeringbeeld) -> Feitentabelbeeld:
    rijen = [
        Feitrijbeeld(
            say_choice(Onderdeel, e.onderdeel),
            [("Datum", dag(e.op)), ("Uitslag", _say_uitslag(e, beeld.vandaag))],
            _make_url("examenonderdeel-update", e.pk),
        )
        for e in beeld.inburgering.examens.all()
    ]
    return Feitentabelbeeld(
        kop="Examens",
        kolommen=["Examen", "Datum", "Uitslag"],
        rijen=rijen,
        leeg="Er staan nog geen examens.",
        doe="Examen toevoegen",
        url=_make_url("examenonderdeel-create", beeld.inburgering.pk),
    )


def _say_uitslag(examen: Any, vandaag: date) -> str:
    if examen.uitslag == Uitslag.WACHT and examen.op > vandaag:
        return "Gepland"
    return say_choice(Uitslag, examen.uitslag)


def _make_verlengingen(beeld: Inburgeringbeeld) -> Feitentabelbeeld:
    rijen = [
        Feitrijbeeld(
            say_choice(Verlengingsgrond, v.grond),
            [
                ("Aangevraagd op", dag(v.aangevraagd_op)),
                ("Besluit", " ".join([say_choice(Verlengingsbesluit, v.besluit), dag(v.besloten_op)]).strip()),
                ("Nieuwe laatste dag", dag(v.nieuw_einde) or "–"),
            ],
            _make_url("termijnverlenging-update", v.pk),
            let_op_bij_verlenging(v, op=beeld.vandaag),
        )
        for v in beeld.inburgering.verlengingen.all()
    ]
    return Feitentabelbeeld(
        kop="Meer tijd (verlenging)",
        kolommen=["Waarom", "Aangevraagd op", "Besluit", "Nieuwe laatste dag"],
        rijen=rijen,
        leeg="Er is nog geen verlenging aangevraagd.",
        doe="Aanvraag toevoegen",
        url=_make_url("termijnverlenging-create", beeld.inburgering.pk),
    )


def _make_vrijstellingen(beeld: Inburgeringbeeld) -> Feitentabelbeeld:
    rijen = [
        Feitrijbeeld(
            say_choice(Vrijstellingsoort, v.soort),
            [("Geldt", periode(v.begin, v.eind))],
            _make_url("vrijstelling-update", v.pk),
        )
        for v in beeld.inburgering.vrijstellingen.all()
    ]
    return Feitentabelbeeld(
        kop="Vrijstelling en ontheffing",
        kolommen=["Wat", "Geldt"],
        rijen=rijen,
        leeg="Er is geen vrijstelling of ontheffing.",
        doe="Vrijstelling of ontheffing toevoegen",
        url=_make_url("vrijstelling-create", beeld.inburgering.pk),
    )


def _make_boetes(beeld: Inburgeringbeeld) -> Feitentabelbeeld:
    rijen = [
        Feitrijbeeld(
            say_choice(Boetegrond, b.grond),
            [
                ("Datum op de brief", dag(b.dagtekening)),
                ("Bedrag", f"€ {getal(b.bedrag)}"),
                ("Stand", f"Vervallen op {dag(b.vervallen_op)}" if b.vervallen_op else "Geldt"),
            ],
            _make_url("boete-update", b.pk),
            let_op_bij_boete(b),
        )
        for b in beeld.inburgering.boetes.all()
    ]
    return Feitentabelbeeld(
        kop="Boetes",
        kolommen=["Waarvoor", "Datum op de brief", "Bedrag", "Stand"],
        rijen=rijen,
        leeg="Er zijn geen boetes.",
        doe="Boete toevoegen",
        url=_make_url("boete-create", beeld.inburgering.pk),
        uitleg="Tegen een boete kun je bezwaar maken, binnen zes weken na de datum op de brief.",
    )


def _make_rij(label: str, waarde: date | str | None, wijzig_url: str = "") -> dict[str, str]:
    tekst = dag(waarde) if isinstance(waarde, date) else waarde or ""
    return {"label": label, "waarde": tekst, "wijzig_url": wijzig_url}


def _make_brp(beeld: Inburgeringbeeld) -> str:
    wonen = beeld.huisvesting
    if wonen is None:
        return "Nog niet bekend: er staat nog geen huisvesting bij Wonen"
    if wonen.brp_op is None:
        return f"Nog niet bekend in {wonen.gemeente} (uit Wonen)"
    return f"{dag(wonen.brp_op)} in {wonen.gemeente} (uit Wonen)"


def _make_wonen_url(beeld: Inburgeringbeeld) -> str:
    """Where the day of the BRP is filled in; from there one comes back to this page."""
    client = beeld.inburgering.client_id
    hier = reverse("inburgering:inburgering-detail", args=[client])
    if beeld.huisvesting is None:
        return add_to_address(reverse("clients:huisvesting-create", args=[client]), terug=hier)
    return add_to_address(reverse("clients:huisvesting-update", args=[beeld.huisvesting.pk]), terug=hier)


def _make_url(naam: str, pk: int) -> str:
    return reverse(f"inburgering:{naam}", args=[pk])
