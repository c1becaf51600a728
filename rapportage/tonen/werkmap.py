"""The yearly figures as a workbook: Samenvatting, a sheet per section, then Definities, Controles, Versie, Herkomst.

Pure: plain dataclasses in, a file out. Nothing is counted here. It is for the team alone: what may leave it, is the
workbook of an edition.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import BinaryIO

from core.export import Kolom, Rij, Werkblad, make_local, write_xlsx
from rapportage.grafiek import NIET_BIJGEHOUDEN, Waarde
from rapportage.tonen.samenvatting import SAMENVATTING, Samenvattingbeeld, make_cell, write_samenvatting

EIGEN_BLADEN = (SAMENVATTING, "Definities", "Controles", "Versie", "Herkomst")
TOTAAL = "totaal"
KLOPT_NIET = "klopt niet"
NUMMERS_PER_REGEL = 12


@dataclass(frozen=True, slots=True)
class Cijferregelbeeld:
    """One figure on one line: the total of `code`, or with `uitsplitsing` one `cel` of a breakdown.

    `gedrukt` is what was once published for this year, where known; `opmerking` a sentence for the reader.
    """

    code: str
    label: str
    waarde: Waarde
    vorig: Waarde = None
    uitsplitsing: str = ""
    cel: str = ""
    gedrukt: Waarde = None
    opmerking: str = ""


@dataclass(frozen=True, slots=True)
class Bladbeeld:
    """One section of the report ("Huisvesting") with its lines in the order of the page."""

    naam: str
    regels: Sequence[Cijferregelbeeld]


@dataclass(frozen=True, slots=True)
class Definitiebeeld:
    """What a figure counts, in the exact words of the registry."""

    code: str
    label: str
    definitie: str


@dataclass(frozen=True, slots=True)
class Controleregelbeeld:
    """Two numbers that must agree. `klopt`: whether they do; None when one is hidden or not registered."""

    naam: str
    links: Waarde
    rechts: Waarde
    klopt: bool | None
    uitleg: str = ""


@dataclass(frozen=True, slots=True)
class Versiebeeld:
    """Which figures these are. `stand`: the day of counting; `gemaakt` (aware): when the file was made."""

    gemeente: str
    jaar: int
    stand: date
    gemaakt: datetime
    status: str  # "voorlopig", or "vastgesteld, versie 1"
    editie: str  # "gemeente" or "team"
    software: str


@dataclass(frozen=True, slots=True)
class Werkmapbeeld:
    """All that goes into one file; ``rijen`` (code and number of a counted row) are for the team's edition alone.

    Raises `ValueError` when a figure has no definition, or a definition or section is there twice.
    """

    versie: Versiebeeld
    bladen: Sequence[Bladbeeld]
    definities: Sequence[Definitiebeeld]
    controles: Sequence[Controleregelbeeld]
    rijen: Iterable[tuple[str, int]] = ()
    samenvatting: Samenvattingbeeld | None = None

    def __post_init__(self) -> None:
        codes = [definitie.code for definitie in self.definities]
        namen = [blad.naam.casefold() for blad in self.bladen] + [naam.casefold() for naam in EIGEN_BLADEN]
        for words in (codes, namen):
            if double := sorted({word for word in words if words.count(word) > 1}):
                raise ValueError(f"twice in one workbook: {double}")
        used = {regel.code for blad in self.bladen for regel in blad.regels}
        if missing := sorted(used - set(codes)):
            raise ValueError(f"figures without a definition: {missing}")


def write_werkmap(werkmap: Werkmapbeeld, doel: BinaryIO) -> None:
    """Write the workbook to `doel`. Numbers are numbers; what is hidden or not registered is text."""
    versie = werkmap.versie
    samenvatting = werkmap.samenvatting
    write_xlsx(
        doel,
        _make_sheets(werkmap),
        titel=f"Jaarcijfers {versie.gemeente} {versie.jaar}",
        gemaakt=versie.gemaakt,
        voorblad=partial(write_samenvatting, samenvatting) if samenvatting else None,
    )


def make_bestandsnaam(versie: Versiebeeld) -> str:
    """The name under which it is downloaded: "jaarcijfers-súdwest-fryslân-2017-team.xlsx"."""
    words = f"jaarcijfers {versie.gemeente} {versie.jaar} {versie.editie}".casefold()
    return "-".join("".join(c if c.isalnum() else " " for c in words).split()) + ".xlsx"


def _make_sheets(werkmap: Werkmapbeeld) -> Iterator[Werkblad]:
    jaar = werkmap.versie.jaar
    for blad in werkmap.bladen:
        yield _make_figure_sheet(blad, jaar)
    yield Werkblad(
        "Definities",
        [Kolom("Cijfer", breedte=34), Kolom("Definitie", breedte=90)],
        [[regel.label, regel.definitie] for regel in werkmap.definities],
        liggend=True,
    )
    yield Werkblad(
        "Controles",
        [
            Kolom("Controle", breedte=54),
            Kolom("Eerste getal", breedte=13, rechts=True),
            Kolom("Tweede getal", breedte=13, rechts=True),
            Kolom("Uitkomst", breedte=13),
            Kolom("Uitleg", breedte=54),
        ],
        [_check_row(regel) for regel in werkmap.controles],
        vet=lambda rij: rij[3] == KLOPT_NIET,
        liggend=True,
    )
    yield Werkblad("Versie", [Kolom("Gegeven", breedte=28), Kolom("Waarde", breedte=80)], _make_version_rows(werkmap))
    kolommen = [Kolom("Cijfer", breedte=44), Kolom("Code", breedte=26), Kolom("Rijnummers", breedte=90)]
    yield Werkblad("Herkomst", kolommen, _list_origins(werkmap), liggend=True)


def _make_figure_sheet(blad: Bladbeeld, jaar: int) -> Werkblad:
    """The figures of a section; what was printed and what is remarked have a column only where there is any."""
    gedrukt = any(regel.gedrukt is not None for regel in blad.regels)
    opmerking = any(regel.opmerking for regel in blad.regels)
    kolommen = [
        Kolom("Cijfer", breedte=36),
        Kolom("Uitsplitsing", breedte=24),
        Kolom("Onderdeel", breedte=32),
        Kolom(str(jaar), breedte=12, rechts=True),
        Kolom(str(jaar - 1), breedte=12, rechts=True),
        *([Kolom("Eerder gedrukt", breedte=16, rechts=True)] if gedrukt else []),
        *([Kolom("Opmerking", breedte=46)] if opmerking else []),
    ]
    rijen = [
        [
            regel.label,
            regel.uitsplitsing or TOTAAL,
            regel.cel,
            make_cell(regel.waarde),
            make_cell(regel.vorig),
            # Never printed: nothing to say.
            *([None if regel.gedrukt is None else make_cell(regel.gedrukt)] if gedrukt else []),
            *([regel.opmerking] if opmerking else []),
        ]
        for regel in blad.regels
    ]
    return Werkblad(blad.naam, kolommen, rijen, vet=_is_total, liggend=True)


def _is_total(rij: Rij) -> bool:
    return rij[1] == TOTAAL


def _list_origins(werkmap: Werkmapbeeld) -> Iterator[Rij]:
    """Each figure with its code, and for the team the numbers of the rows that it counts, some to a line."""
    nummers: dict[str, list[str]] = {}
    for code, nummer in werkmap.rijen:
        nummers.setdefault(code, []).append(str(nummer))
    for definitie in werkmap.definities:
        van_cijfer = nummers.get(definitie.code, [])
        for begin in range(0, len(van_cijfer) or 1, NUMMERS_PER_REGEL):
            deel = van_cijfer[begin : begin + NUMMERS_PER_REGEL]
            yield [definitie.label, definitie.code, ", ".join(deel)]


def _check_row(regel: Controleregelbeeld) -> Rij:
    outcome = {True: "klopt", False: KLOPT_NIET, None: "niet te zien"}[regel.klopt]
    return [regel.naam, make_cell(regel.links), make_cell(regel.rechts), outcome, regel.uitleg]


def _make_version_rows(werkmap: Werkmapbeeld) -> Iterator[Rij]:
    versie = werkmap.versie
    yield ["Gemeente", versie.gemeente]
    yield ["Jaar", str(versie.jaar)]  # as text: a year is a name, 2.017 is not
    yield ["Stand", versie.stand]
    yield ["Status", versie.status]
    yield ["Editie", versie.editie]
    yield ["Bestand gemaakt op", make_local(versie.gemaakt).strftime("%d-%m-%Y om %H:%M uur")]
    yield ["Versie van Wegwijs", versie.software]
    yield [f"Leeswijzer: {NIET_BIJGEHOUDEN}", "Niet bijgehouden. Dat is iets anders dan 0."]
