"""The figures that a report can be filled from: those of an edition, or those that the gemeente reads of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from core.keuze import Keuze
from rapportage.bescherming import Klasse, Verborgen
from rapportage.edities.periode import Editiedeel
from rapportage.grafiek import Waarde


class Lezer(Keuze):
    """For whom a report is: that decides which figures may stand in it."""

    TEAM = "team", "het team"
    GEMEENTE = "gemeente", "de gemeente"


@dataclass(frozen=True, slots=True)
class Brondeel:
    """One breakdown of a figure, its cells in the order of the edition."""

    titel: str
    cellen: Mapping[str, Waarde]


@dataclass(frozen=True, slots=True)
class Broncijfer:
    """One figure with its breakdowns by name; ``eenheid`` is what it counts."""

    code: str
    naam: str
    sectie: str
    eenheid: str
    waarde: Waarde
    delen: Mapping[str, Brondeel]
    vooraan: int = 0


Cijfers = Mapping[str, Broncijfer]


@dataclass(frozen=True, slots=True)
class Cijferbron:
    """All figures of one edition for one kind of reader, and those of the year before where they were fixed too."""

    gemeente: str
    jaar: int
    deel: Editiedeel
    editie: int
    lezer: Lezer
    cijfers: Cijfers
    vorig: Cijfers
    vorige_editie: int | None = None


def make_bron(inhoud: Mapping[str, Any], vorig: Mapping[str, Any] | None, lezer: Lezer) -> Cijferbron:
    """Read what is kept of an edition, or of what the gemeente reads of it; ``vorig``: the same of the year before."""
    return Cijferbron(
        inhoud["gemeente"],
        inhoud["jaar"],
        Editiedeel(inhoud["deel"]),
        inhoud["versie"],
        lezer,
        _read_cijfers(inhoud),
        _read_cijfers(vorig) if vorig else {},
        vorig["versie"] if vorig else None,
    )


def read_waarde(waarde: Any) -> Waarde:
    """A number as it is kept: itself, the class in which it lies, hidden, or None where it is not registered."""
    if isinstance(waarde, dict):
        return Verborgen() if "verborgen" in waarde else Klasse(waarde["van"], waarde["tot"])
    return waarde


def _read_cijfers(inhoud: Mapping[str, Any]) -> Cijfers:
    return {
        cijfer["code"]: Broncijfer(
            cijfer["code"],
            cijfer["naam"],
            cijfer["sectie"],
            cijfer["eenheid"],
            read_waarde(cijfer["waarde"]),
            {deel["naam"]: _read_deel(deel) for deel in cijfer.get("uitsplitsingen", ())},
            cijfer["vooraan"],
        )
        for cijfer in inhoud["cijfers"]
    }


def _read_deel(deel: Mapping[str, Any]) -> Brondeel:
    return Brondeel(deel["titel"], {cel: read_waarde(waarde) for cel, waarde in deel["cellen"]})
