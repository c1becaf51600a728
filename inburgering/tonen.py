"""The integration of one person as its page shows it: groups of facts and tables, in words. Reads only."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.urls import reverse

from core.templatetags.weergave import dag, getal, periode
from inburgering.domain.stand import WI2021, Eis, Ontbrekend, Stand
from inburgering.lezen import Beeld, let_op_bij_boete, let_op_bij_verlenging
from inburgering.models import (
    Boetegrond,
    Leerroute,
    Onderdeel,
    Uitslag,
    Verlengingsbesluit,
    Verlengingsgrond,
    Vrijstellingsoort,
)
from inburgering.woorden import in_woorden
from organisatie.rechten import Recht

SOORT = {Stand.GEZAKT: "nodig", Stand.WACHT: "bezig", Stand.GEPLAND: "bezig"}
# Where a fact that is missing is filled in; the BRP stands at the housing.
FORMULIER = {
    "plichtig_op": "inburgering-update",
    "kennisgeving_op": "inburgering-update",
    "pip_op": "plan-update",
    "leerroute": "plan-update",
}


@dataclass(frozen=True)
class Groep:
    """Facts that are changed together."""

    kop: str
    rijen: list[dict[str, str]]
    wijzig_url: str


@dataclass(frozen=True)
class Rij:
    """One row of a table: its first cell, the others, what to look at again, and where it is changed."""

    naam: str
    cellen: list[tuple[str, str]]
    wijzig_url: str
    let_op: tuple[str, ...] = ()


@dataclass(frozen=True)
class Tabel:
    """A table of one kind of fact, with its way to add one."""

    kop: str
    kolommen: list[str]
    rijen: list[Rij]
    leeg: str
    doe: str
    url: str
    uitleg: str = ""


@dataclass(frozen=True)
class Pagina:
    """All of one law."""

    beeld: Beeld
    eisen: list[dict[str, Any]]
    ontbrekend: list[dict[str, str]]
    groepen: list[Groep]
    tabellen: list[Tabel]


def soort_van(eis: Eis) -> str:
    """How the badge of this part looks; the word says it without the colour."""
    return "klaar" if eis.is_klaar else SOORT.get(eis.stand, "gewoon")


def pagina_van(beeld: Beeld, rechten: Iterable[Recht]) -> Pagina:
    """The page of one law, for who has these rights on the client."""
    mag_wonen = Recht.HUISVESTING_WIJZIGEN in set(rechten)
    return Pagina(
        beeld=beeld,
        eisen=[{"eis": eis, "soort": soort_van(eis)} for eis in beeld.eisen],
        ontbrekend=[_ontbreekt(beeld, wat, mag_wonen=mag_wonen) for wat in beeld.ontbrekend],
        groepen=_groepen(beeld, mag_wonen=mag_wonen),
        tabellen=[_examens(beeld), _verlengingen(beeld), _vrijstellingen(beeld), _boetes(beeld)],
    )


def _ontbreekt(beeld: Beeld, wat: Ontbrekend, *, mag_wonen: bool) -> dict[str, str]:
    naam = FORMULIER.get(wat.veld)
    if naam:
        return {"zin": wat.zin, "url": _url(naam, beeld.inburgering.pk)}
    return {"zin": f"{wat.zin} Dit vul je in bij Wonen.", "url": _wonen_url(beeld) if mag_wonen else ""}


def _groepen(beeld: Beeld, *, mag_wonen: bool) -> list[Groep]:
    rij, pk = beeld.inburgering, beeld.inburgering.pk
    brief = [
        _regel("Moet inburgeren vanaf", rij.plichtig_op),
        _regel("Wet", rij.get_wet_display()),
        _regel("Datum op de brief van DUO", rij.kennisgeving_op),
        _regel("Laatste dag volgens de brief van DUO", rij.einde_volgens_duo),
        _regel("Ingeschreven in de BRP", _brp(beeld), _wonen_url(beeld) if mag_wonen else ""),
    ]
    plan = [
        _regel("Brede intake", rij.brede_intake_op),
        _regel("Leerbaarheidstoets", rij.leerbaarheidstoets_op),
        _regel("Datum op het PIP", rij.pip_op),
        _regel("Leerroute", in_woorden(Leerroute, rij.leerroute)),
    ]
    school = [
        _regel("Taalschool", str(rij.taalschool or "")),
        _regel("Participatieverklaring (PVT)", rij.pvt_op),
    ]
    if rij.wet == WI2021:
        school.append(_regel("MAP", rij.map_op))
    return [
        Groep("Brief van DUO", brief, _url("inburgering-update", pk)),
        *([Groep("Plan van de gemeente", plan, _url("plan-update", pk))] if rij.wet == WI2021 else []),
        Groep("School en participatie", school, _url("school-update", pk)),
        Groep("Ingeburgerd", [_regel("Ingeburgerd op", rij.geslaagd_op)], _url("afronding-update", pk)),
    ]


def _examens(beeld: Beeld) -> Tabel:
    rijen = [
        Rij(
            in_woorden(Onderdeel, e.onderdeel),
            [("Datum", dag(e.op)), ("Uitslag", _uitslag(e, beeld.vandaag))],
            _url("examenonderdeel-update", e.pk),
        )
        for e in beeld.inburgering.examens.all()
    ]
    return Tabel(
        kop="Examens",
        kolommen=["Examen", "Datum", "Uitslag"],
        rijen=rijen,
        leeg="Er staan nog geen examens.",
        doe="Examen toevoegen",
        url=_url("examenonderdeel-create", beeld.inburgering.pk),
    )


def _uitslag(examen: Any, vandaag: date) -> str:
    if examen.uitslag == Uitslag.WACHT and examen.op > vandaag:
        return "Gepland"
    return in_woorden(Uitslag, examen.uitslag)


def _verlengingen(beeld: Beeld) -> Tabel:
    rijen = [
        Rij(
            in_woorden(Verlengingsgrond, v.grond),
            [
                ("Aangevraagd op", dag(v.aangevraagd_op)),
                ("Besluit", " ".join([in_woorden(Verlengingsbesluit, v.besluit), dag(v.besloten_op)]).strip()),
                ("Nieuwe laatste dag", dag(v.nieuw_einde) or "–"),
            ],
            _url("termijnverlenging-update", v.pk),
            let_op_bij_verlenging(v, op=beeld.vandaag),
        )
        for v in beeld.inburgering.verlengingen.all()
    ]
    return Tabel(
        kop="Meer tijd (verlenging)",
        kolommen=["Waarom", "Aangevraagd op", "Besluit", "Nieuwe laatste dag"],
        rijen=rijen,
        leeg="Er is nog geen verlenging aangevraagd.",
        doe="Aanvraag toevoegen",
        url=_url("termijnverlenging-create", beeld.inburgering.pk),
    )


def _vrijstellingen(beeld: Beeld) -> Tabel:
    rijen = [
        Rij(
            in_woorden(Vrijstellingsoort, v.soort),
            [("Geldt", periode(v.begin, v.eind))],
            _url("vrijstelling-update", v.pk),
        )
        for v in beeld.inburgering.vrijstellingen.all()
    ]
    return Tabel(
        kop="Vrijstelling en ontheffing",
        kolommen=["Wat", "Geldt"],
        rijen=rijen,
        leeg="Er is geen vrijstelling of ontheffing.",
        doe="Vrijstelling of ontheffing toevoegen",
        url=_url("vrijstelling-create", beeld.inburgering.pk),
    )


def _boetes(beeld: Beeld) -> Tabel:
    rijen = [
        Rij(
            in_woorden(Boetegrond, b.grond),
            [
                ("Datum op de brief", dag(b.dagtekening)),
                ("Bedrag", f"€ {getal(b.bedrag)}"),
                ("Stand", f"Vervallen op {dag(b.vervallen_op)}" if b.vervallen_op else "Geldt"),
            ],
            _url("boete-update", b.pk),
            let_op_bij_boete(b),
        )
        for b in beeld.inburgering.boetes.all()
    ]
    return Tabel(
        kop="Boetes",
        kolommen=["Waarvoor", "Datum op de brief", "Bedrag", "Stand"],
        rijen=rijen,
        leeg="Er zijn geen boetes.",
        doe="Boete toevoegen",
        url=_url("boete-create", beeld.inburgering.pk),
        uitleg="Tegen een boete kun je bezwaar maken, binnen zes weken na de datum op de brief.",
    )


def _regel(label: str, waarde: date | str | None, wijzig_url: str = "") -> dict[str, str]:
    tekst = dag(waarde) if isinstance(waarde, date) else waarde or ""
    return {"label": label, "waarde": tekst, "wijzig_url": wijzig_url}


def _brp(beeld: Beeld) -> str:
    wonen = beeld.huisvesting
    if wonen is None:
        return "Nog niet bekend: er staat nog geen huisvesting bij Wonen"
    if wonen.brp_op is None:
        return f"Nog niet bekend in {wonen.gemeente} (uit Wonen)"
    return f"{dag(wonen.brp_op)} in {wonen.gemeente} (uit Wonen)"


def _wonen_url(beeld: Beeld) -> str:
    if beeld.huisvesting is None:
        return reverse("clients:huisvesting-create", args=[beeld.inburgering.client_id])
    return reverse("clients:huisvesting-update", args=[beeld.huisvesting.pk])


def _url(naam: str, pk: int) -> str:
    return reverse(f"inburgering:{naam}", args=[pk])
