"""What is in an edition: every figure with its cells, its definition and its rows, as bytes that are always the same.

Canonical JSON (RFC 8785 in spirit: keys in order, no spaces, UTF-8) of plain values. The same rows, counted by the same
program, give the same bytes; ``zout``, a number drawn once, keeps the fingerprint of an edition from being tried out.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

from organisatie.models import Gemeentedefinitie
from rapportage.controles import Controle
from rapportage.edities.periode import Editiedeel
from rapportage.edities.rijen import Rijenlijst
from rapportage.indicator import AfgeleideFiguur, Indicator, Uitsplitsing
from rapportage.rekenen import Cijfer, Jaarstaat

VORM = 1
SOFTWARE = "0.1"
Waarden = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Kop:
    """What an edition says about itself. ``stand``: the day of counting; ``opening``: on which edition it builds."""

    jaar: int
    deel: Editiedeel
    versie: int
    stand: date
    reden: str
    zout: str
    door: str
    software: str = SOFTWARE


@dataclass(frozen=True, slots=True)
class Gecontroleerd:
    """A check with the sentence of who fixed the figures although it failed."""

    controle: Controle
    toelichting: str = ""


def make_inhoud(
    kop: Kop,
    staat: Jaarstaat,
    *,
    definities: Sequence[Gemeentedefinitie],
    controles: Sequence[Gecontroleerd],
    rijen: Mapping[str, Rijenlijst],
    opening: Mapping[str, Any] | None,
) -> Waarden:
    """All that is fixed, as plain values in the order of the report."""
    return {
        "soort": "editie",
        "vorm": VORM,
        "gemeente": staat.gemeente.naam,
        "jaar": kop.jaar,
        "deel": kop.deel.value,
        "versie": kop.versie,
        "stand": kop.stand.isoformat(),
        "reden": kop.reden,
        "door": kop.door,
        "software": kop.software,
        "zout": kop.zout,
        "opening": dict(opening) if opening else None,
        "saldo": {
            "begin": staat.saldo.begin,
            "correctie_begin": staat.saldo.correctie_begin,
            "correcties": staat.saldo.correcties,
            "eerder_gehuisvest": list(staat.saldo.eerder_gehuisvest),
        },
        "definities": [_make_definitie(definitie) for definitie in definities],
        "cijfers": [_make_cijfer(cijfer, rijen.get(code)) for code, cijfer in staat.cijfers.items()],
        "controles": [_make_controle(gecontroleerd) for gecontroleerd in controles],
    }


def write_canonical(waarden: Mapping[str, Any]) -> str:
    """The one text of these values."""
    return json.dumps(waarden, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def compute_sha256(tekst: str) -> str:
    """The fingerprint of a text in UTF-8, as 64 hexadecimal digits."""
    return sha256(tekst.encode()).hexdigest()


def make_plain(waarde: Any) -> int | float | None:
    """A number as JSON has it: whole where it is whole, else to the hundredth."""
    if waarde is None or isinstance(waarde, int):
        return waarde
    return int(waarde) if waarde == int(waarde) else round(float(waarde), 2)


def _make_cijfer(cijfer: Cijfer, rijen: Rijenlijst | None) -> Waarden:
    figuur = cijfer.figuur
    is_geteld = isinstance(figuur, Indicator)
    return {
        "code": figuur.code,
        "label": figuur.label,
        "naam": figuur.naam,
        "sectie": figuur.sectie,
        "definitie": figuur.definitie,
        "eenheid": figuur.eenheid,
        "vooraan": figuur.vooraan,
        "delen": list(figuur.delen) if isinstance(figuur, AfgeleideFiguur) else [],
        "deel_van": figuur.deel_van if isinstance(figuur, Indicator) else "",
        "telt_personen": isinstance(figuur, Indicator) and figuur.telt_personen,
        "is_geteld": is_geteld,
        "gewicht": figuur.gewicht if isinstance(figuur, Indicator) else "",
        "alleen_team": isinstance(figuur, Indicator) and figuur.alleen_team,
        "openbaar": isinstance(figuur, Indicator) and figuur.openbaar,
        "waarde": make_plain(cijfer.waarde),
        "uitsplitsingen": [
            _make_uitsplitsing(cijfer, u) for u in figuur.uitsplitsingen if u.naam in cijfer.uitsplitsingen
        ],
        "rijen": None if rijen is None else {"aantal": len(rijen.sleutels), "sha256": rijen.compute_sha256()},
    }


def _make_uitsplitsing(cijfer: Cijfer, uitsplitsing: Uitsplitsing) -> Waarden:
    return {
        "naam": uitsplitsing.naam,
        "titel": uitsplitsing.titel(cijfer.figuur),
        "in_woorden": uitsplitsing.in_woorden,
        "telt_op": uitsplitsing.telt_op,
        "uitleg": uitsplitsing.uitleg,
        "vast": list(uitsplitsing.bekend or uitsplitsing.cellen),
        "is_volledig": uitsplitsing.is_volledig,
        "cellen": [[cel, make_plain(n)] for cel, n in cijfer.uitsplitsingen[uitsplitsing.naam].items()],
    }


def _make_definitie(definitie: Gemeentedefinitie) -> Waarden:
    weg = {"id", "gemeente", "versie"}
    velden = [veld for veld in definitie._meta.concrete_fields if veld.name not in weg]
    waarden = {veld.name: veld.value_from_object(definitie) for veld in velden}
    return {naam: waarde.isoformat() if isinstance(waarde, date) else waarde for naam, waarde in waarden.items()}


def _make_controle(gecontroleerd: Gecontroleerd) -> Waarden:
    controle = gecontroleerd.controle
    return {
        "naam": controle.naam,
        "links": make_plain(controle.links),
        "rechts": make_plain(controle.rechts),
        "klopt": controle.klopt,
        "uitleg": controle.uitleg,
        "toelichting": gecontroleerd.toelichting,
    }
