"""The yearly figures as a workbook: a sheet per section, then Definities, Controles and Versie.

Pure: plain dataclasses in, a file out. Nothing is counted or protected here: for the edition of a gemeente
the caller gives numbers that `bescherming.bescherm` has gone over, in the figures and in the checks. A hidden
number must reach this module as `Verborgen`, never as a number.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import BinaryIO

from core.export import Cel, Kolom, Rij, Werkblad, make_local, write_xlsx
from rapportage.bescherming import Verborgen
from rapportage.grafiek import NIET_BIJGEHOUDEN, Waarde

EIGEN_BLADEN = ("Definities", "Controles", "Versie")
TOTAAL = "totaal"


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
    """All that goes into one file; ``rijbladen`` (the rows behind the figures) are for the team's edition alone.

    Raises `ValueError` when a figure has no definition, or a definition or section is there twice.
    """

    versie: Versiebeeld
    bladen: Sequence[Bladbeeld]
    definities: Sequence[Definitiebeeld]
    controles: Sequence[Controleregelbeeld]
    rijbladen: Sequence[Werkblad] = ()

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
    write_xlsx(
        doel, _make_sheets(werkmap), titel=f"Jaarcijfers {versie.gemeente} {versie.jaar}", gemaakt=versie.gemaakt
    )


def make_bestandsnaam(versie: Versiebeeld) -> str:
    """The name under which it is downloaded: "jaarcijfers-súdwest-fryslân-2017-team.xlsx"."""
    words = f"jaarcijfers {versie.gemeente} {versie.jaar} {versie.editie}".casefold()
    return "-".join("".join(c if c.isalnum() else " " for c in words).split()) + ".xlsx"


def _make_sheets(werkmap: Werkmapbeeld) -> Iterator[Werkblad]:
    jaar = werkmap.versie.jaar
    for blad in werkmap.bladen:
        yield Werkblad(blad.naam, _make_figure_columns(jaar), [_make_figure_row(regel) for regel in blad.regels])
    yield Werkblad(
        "Definities",
        [Kolom("Code"), Kolom("Cijfer"), Kolom("Definitie", breedte=80)],
        [[regel.code, regel.label, regel.definitie] for regel in werkmap.definities],
    )
    yield Werkblad(
        "Controles",
        [Kolom("Controle"), Kolom("Eerste getal"), Kolom("Tweede getal"), Kolom("Uitkomst"), Kolom("Uitleg")],
        [_check_row(regel) for regel in werkmap.controles],
    )
    yield Werkblad("Versie", [Kolom("Gegeven"), Kolom("Waarde", breedte=80)], _make_version_rows(werkmap))
    yield from werkmap.rijbladen


def _make_figure_columns(jaar: int) -> list[Kolom]:
    return [
        Kolom("Cijfer"),
        Kolom("Uitsplitsing"),
        Kolom("Onderdeel"),
        Kolom(str(jaar), breedte=12),
        Kolom(str(jaar - 1), breedte=12),
        Kolom("Eerder gedrukt", breedte=16),
        Kolom("Opmerking"),
        Kolom("Code"),
    ]


def _make_figure_row(regel: Cijferregelbeeld) -> Rij:
    return [
        regel.label,
        regel.uitsplitsing or TOTAAL,
        regel.cel,
        _make_cell(regel.waarde),
        _make_cell(regel.vorig),
        None if regel.gedrukt is None else _make_cell(regel.gedrukt),  # never printed: nothing to say
        regel.opmerking,
        regel.code,
    ]


def _check_row(regel: Controleregelbeeld) -> Rij:
    outcome = {True: "klopt", False: "klopt niet", None: "niet te zien"}[regel.klopt]
    return [regel.naam, _make_cell(regel.links), _make_cell(regel.rechts), outcome, regel.uitleg]


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
    for hidden in _list_hidden_texts(werkmap):
        yield [f"Leeswijzer: {hidden.tekst}", _make_legend(hidden)]


def _make_legend(hidden: Verborgen) -> str:
    if hidden.tekst == hidden.voluit:
        return "Een getal dat niet te zien is, omdat je er een klein aantal personen mee kunt uitrekenen."
    persons = f"Eén tot en met {hidden.drempel - 1} personen."
    return f"{persons} Het precieze aantal staat er niet, om hen te beschermen."


def _list_hidden_texts(werkmap: Werkmapbeeld) -> list[Verborgen]:
    """One hidden number for each text that a reader meets, in the order of the sheets."""
    values: list[Waarde] = []
    for blad in werkmap.bladen:
        for regel in blad.regels:
            values += [regel.waarde, regel.vorig, regel.gedrukt]
    for controle in werkmap.controles:
        values += [controle.links, controle.rechts]
    return list({value.tekst: value for value in values if isinstance(value, Verborgen)}.values())


def _make_cell(value: Waarde) -> Cel:
    if value is None:
        return NIET_BIJGEHOUDEN
    return value.tekst if isinstance(value, Verborgen) else value
