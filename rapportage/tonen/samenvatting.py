"""The first sheet of the workbook: what a reader asks first, on one A4 with a chart that Excel draws itself.

Pure, like the workbook.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from core.export import Cel
from rapportage.bescherming import Klasse, Verborgen
from rapportage.grafiek import NIET_BIJGEHOUDEN, Waarde

SAMENVATTING = "Samenvatting"
PETROL, PETROL_HALF = "#0e5361", "#8fb8bf"
_LIJN = {"bottom": 1, "bottom_color": "#dcd4c6"}
CIJFERKOP = 5
"""The row of the headings, counted from 0: above it stand the title, the state, the sentence and a blank line."""


@dataclass(frozen=True, slots=True)
class Hoofdcijferbeeld:
    """One headline figure in this year and the one before."""

    naam: str
    waarde: Waarde
    vorig: Waarde


@dataclass(frozen=True, slots=True)
class Taakjaarbeeld:
    """Who were housed in one year, beside its taakstelling."""

    jaar: int
    gehuisvest: Waarde
    taakstelling: Waarde


@dataclass(frozen=True, slots=True)
class Samenvattingbeeld:
    """What the first sheet shows. ``regels``: on which day it was counted, and for whom this edition is."""

    gemeente: str
    jaar: int
    regels: tuple[str, ...]
    zin: str
    cijfers: Sequence[Hoofdcijferbeeld]
    jaren: Sequence[Taakjaarbeeld]


def make_cell(value: Waarde) -> Cel:
    """The value as a cell: a number, or a text for what is hidden or not registered."""
    if value is None:
        return NIET_BIJGEHOUDEN
    return value.tekst if isinstance(value, Klasse | Verborgen) else value


def write_samenvatting(beeld: Samenvattingbeeld, workbook: Any) -> str:
    """Draw the sheet on this workbook of XlsxWriter; gives back its name."""
    sheet = workbook.add_worksheet(SAMENVATTING)
    look = _make_looks(workbook)
    sheet.hide_gridlines(2)
    for column, width in enumerate((46, 16, 16)):
        sheet.set_column(column, column, width)
    sheet.write_string(0, 0, f"{beeld.gemeente} {beeld.jaar}", look["titel"])
    sheet.write_string(1, 0, beeld.regels[0], look["zacht"])
    sheet.merge_range(2, 0, 2, 2, " ".join(beeld.regels[1:]), look["zacht"])
    sheet.set_row(2, 32 if len(beeld.regels) > 1 else None)
    sheet.set_row(3, 36 if beeld.zin else None)
    if beeld.zin:
        sheet.merge_range(3, 0, 3, 2, beeld.zin, look["zin"])
    _write_table(
        sheet,
        look,
        CIJFERKOP,
        ("", str(beeld.jaar), str(beeld.jaar - 1)),
        [(cijfer.naam, cijfer.waarde, cijfer.vorig) for cijfer in beeld.cijfers],
    )
    begin = CIJFERKOP + len(beeld.cijfers) + 2
    if len(beeld.jaren) > 1:
        _write_table(
            sheet,
            look,
            begin,
            ("Per jaar", "Gehuisvest", "Taakstelling"),
            [(str(jaar.jaar), jaar.gehuisvest, jaar.taakstelling) for jaar in beeld.jaren],
        )
        sheet.insert_chart(begin + len(beeld.jaren) + 2, 0, _make_chart(workbook, begin, len(beeld.jaren)))
    sheet.set_portrait()
    sheet.fit_to_pages(1, 1)
    return SAMENVATTING


def _make_looks(workbook: Any) -> dict[str, Any]:
    return {
        "titel": workbook.add_format({"bold": True, "font_size": 22, "font_color": PETROL}),
        "zacht": workbook.add_format({"font_color": "#4a5860", "text_wrap": True, "valign": "top"}),
        "zin": workbook.add_format({"bold": True, "font_size": 14, "text_wrap": True, "valign": "vcenter"}),
        "kop": workbook.add_format({"bold": True, "bottom": 2}),
        "kop-getal": workbook.add_format({"bold": True, "bottom": 2, "align": "right"}),
        "naam": workbook.add_format(_LIJN),
        **{
            naam + soort: workbook.add_format({"bold": bold, "num_format": vorm, "align": "right", **_LIJN})
            for naam, bold in (("nu", True), ("eerder", False))
            for soort, vorm in (("", "#,##0"), ("-deel", "#,##0.0#"))
        },
    }


def _write_table(
    sheet: Any, look: dict[str, Any], row: int, koppen: tuple[str, str, str], regels: list[tuple[str, Waarde, Waarde]]
) -> None:
    for column, kop in enumerate(koppen):
        sheet.write_string(row, column, kop, look["kop-getal" if column else "kop"])
    for number, (naam, *waarden) in enumerate(regels, row + 1):
        sheet.write_string(number, 0, naam, look["naam"])
        for column, waarde in enumerate(waarden, 1):
            cel = make_cell(waarde)
            write = sheet.write_number if isinstance(cel, int | float | Decimal) else sheet.write_string
            deel = "" if isinstance(cel, int | str) else "-deel"
            write(number, column, cel, look[("nu" if column == 1 else "eerder") + deel])


def _make_chart(workbook: Any, begin: int, aantal: int) -> Any:
    chart = workbook.add_chart({"type": "column"})
    for column, kleur in ((1, PETROL), (2, PETROL_HALF)):
        chart.add_series(
            {
                "name": [SAMENVATTING, begin, column],
                "categories": [SAMENVATTING, begin + 1, 0, begin + aantal, 0],
                "values": [SAMENVATTING, begin + 1, column, begin + aantal, column],
                "fill": {"color": kleur},
                "gap": 60,
            }
        )
    chart.set_title({"name": "Gehuisvest en taakstelling per jaar", "name_font": {"size": 12}})
    chart.set_legend({"position": "bottom"})
    chart.set_y_axis({"major_gridlines": {"visible": True, "line": {"color": "#dcd4c6"}}, "min": 0})
    chart.set_size({"width": 570, "height": 300})
    return chart
