"""Rows to a file that others open: a real .xlsx for people. Knows no model.

Text stays text (a V-nummer keeps its zeros, a telephone number its plus sign), a number is a number, a date
is a date. Nothing that a person typed can become a formula.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, BinaryIO
from urllib.parse import quote
from zoneinfo import ZoneInfo

import xlsxwriter

Cel = str | int | float | Decimal | date | datetime | bool | None
Rij = Sequence[Cel]

ZONE = ZoneInfo("Europe/Amsterdam")
BLADNAAM_VERBODEN = re.compile(r"[\[\]:*?/\\]")
BLADNAAM_LENGTE = 31
CEL_LENGTE = 32_767
JA_NEE = {True: "ja", False: "nee"}
MOST = 10**15  # a spreadsheet keeps fifteen digits
BREEDTE_MIN, BREEDTE_MAX = 8, 60
EERSTE_EXCELDAG = date(1900, 3, 1)  # Excel counts a 29 February 1900 that never was


@dataclass(frozen=True, slots=True)
class Kolom:
    """One column. `breedte` is in characters; without it, that of the longest cell, up to 60.

    `rechts`: what is text stands at the right too, as in a column of numbers.
    """

    kop: str
    breedte: int | None = None
    rechts: bool = False


@dataclass(frozen=True, slots=True)
class Werkblad:
    """One sheet: a header row and rows of as many cells. The rows are read once, in order.

    `vet` says of a row whether it is printed bold; `liggend`: on paper it lies on its side.
    """

    naam: str
    kolommen: Sequence[Kolom]
    rijen: Iterable[Rij]
    vet: Callable[[Rij], bool] | None = None
    liggend: bool = False


def write_xlsx(
    doel: BinaryIO,
    werkbladen: Iterable[Werkblad],
    *,
    titel: str,
    gemaakt: datetime,
    voorblad: Callable[[Any], str] | None = None,
) -> None:
    """Write a workbook to `doel`; rows go through in constant memory. Every sheet prints on A4, its pages numbered.

    `voorblad` is given the workbook of XlsxWriter, draws a first sheet that is no table and tells its name.

    `gemaakt` (aware) is the moment in the file's properties (in UTC, as they say themselves), which hold a title and
    no name of a person.
    Raises `ValueError` for a row with another number of cells than there are columns, and for a text that is
    longer than a cell of Excel can hold.
    """
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(doel, options) as workbook:
        workbook.set_properties(
            {"title": titel, "author": "", "company": "", "created": _require_aware(gemaakt).astimezone(UTC)},
        )
        formats = _make_formats(workbook)
        used = {voorblad(workbook).casefold()} if voorblad else set()
        for werkblad in werkbladen:
            naam = make_sheet_name(werkblad.naam, used)
            used.add(naam.casefold())
            _write_sheet(workbook.add_worksheet(naam), werkblad, formats)
        for sheet in workbook.worksheets():
            sheet.set_paper(9)  # A4
            sheet.set_footer(f"&L{titel.replace('&', '&&')}: &A&RBladzijde &P van &N")


def make_sheet_name(naam: str, used: Iterable[str] = ()) -> str:
    """A name that Excel takes: at most 31 characters, not its own signs, not one of `used` (casefolded).

    What is too long ends at a word, and not at one that only joins two.
    """
    taken = set(used)
    clean = " ".join(BLADNAAM_VERBODEN.sub(" ", naam).split()).strip("'") or "Blad"
    candidate = _cut(clean, BLADNAAM_LENGTE)
    number = 1
    while candidate.casefold() in taken or candidate.casefold() == "history":  # Excel keeps "History" for itself
        number += 1
        ending = f" {number}"
        candidate = _cut(clean, BLADNAAM_LENGTE - len(ending)) + ending
    return candidate


def _cut(name: str, most: int) -> str:
    """As many whole words as fit, or a piece of the first when that does not."""
    if len(name) <= most:
        return name
    words = name[: most + 1].rpartition(" ")[0] or name[:most]
    return re.sub(r"(?:[\s,;'-]|\s(?:en|of|van))+$", "", words)


def make_local(moment: datetime) -> datetime:
    """The moment on a Dutch clock, without its zone. Raises `ValueError` when it has none."""
    return _require_aware(moment).astimezone(ZONE).replace(tzinfo=None, microsecond=0)


def _require_aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError(f"{moment} has no time zone")
    return moment


def make_attachment(bestandsnaam: str) -> str:
    """The Content-Disposition of a download, under a name with its own letters (RFC 6266, 8187).

    An old program that does not read that gets the plain letters: "Sudwest-Fryslan".
    """
    kaal = unicodedata.normalize("NFKD", bestandsnaam).encode("ascii", "ignore").decode()
    kaal = re.sub(r"[^\w .()+-]", "_", kaal)
    return f"attachment; filename=\"{kaal}\"; filename*=UTF-8''{quote(bestandsnaam, safe='')}"


def _add_header(kolommen: Sequence[Kolom], rijen: Iterable[Rij]) -> Iterator[Rij]:
    yield [kolom.kop for kolom in kolommen]
    for number, rij in enumerate(rijen, start=1):
        if len(rij) != len(kolommen):
            raise ValueError(f"row {number} has {len(rij)} cells for {len(kolommen)} columns")
        yield rij


def _make_formats(workbook: Any) -> dict[str, dict[str, Any]]:
    top = {"valign": "top"}
    looks: dict[str, dict[str, Any]] = {
        "kop": {"bold": True, "bottom": 1, "text_wrap": True},
        "tekst": {"num_format": "@", "text_wrap": True},
        "kop-rechts": {"bold": True, "bottom": 1, "text_wrap": True, "align": "right"},
        "tekst-rechts": {"num_format": "@", "align": "right"},
        "heel": {"num_format": "#,##0"},
        "deel": {"num_format": "#,##0.0#"},
        "dag": {"num_format": "dd-mm-yyyy", "align": "left"},
        "moment": {"num_format": "dd-mm-yyyy hh:mm", "align": "left"},
    }
    return {
        soort: {naam: workbook.add_format({**look, **extra, **top}) for naam, look in looks.items()}
        for soort, extra in (("gewoon", {}), ("vet", {"bold": True}))
    }


def _write_sheet(sheet: Any, werkblad: Werkblad, formats: dict[str, dict[str, Any]]) -> None:
    widths = [float(BREEDTE_MIN)] * len(werkblad.kolommen)
    last = 0
    for row, rij in enumerate(_add_header(werkblad.kolommen, werkblad.rijen)):
        look = formats["vet" if row and werkblad.vet and werkblad.vet(rij) else "gewoon"]
        for column, cel in enumerate(rij):
            soort = ("tekst" if row else "kop") + ("-rechts" if werkblad.kolommen[column].rechts else "")
            shown = _write_cell(sheet, (row, column), cel, look, soort)
            widths[column] = max(widths[column], shown)
        last = row
    for column, kolom in enumerate(werkblad.kolommen):
        sheet.set_column(column, column, kolom.breedte or min(widths[column] + 2, BREEDTE_MAX))
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last, len(werkblad.kolommen) - 1)
    sheet.repeat_rows(0)
    sheet.fit_to_pages(1, 0)
    if werkblad.liggend:
        sheet.set_landscape()


def _write_cell(sheet: Any, plaats: tuple[int, int], cel: Cel, formats: dict[str, Any], tekst: str) -> int:
    """Write one cell by the type of its value, a text as `tekst`; gives back about how many characters it shows."""
    row, column = plaats
    if cel is None or cel == "":
        return 0
    if isinstance(cel, datetime):
        sheet.write_datetime(row, column, make_local(cel), formats["moment"])
        return len("21-11-2026 21:06")
    if isinstance(cel, date) and cel >= EERSTE_EXCELDAG:
        sheet.write_datetime(row, column, cel, formats["dag"])
        return len("21-11-2026")
    if isinstance(cel, (int, float, Decimal)) and not isinstance(cel, bool) and -MOST < cel < MOST:
        sheet.write_number(row, column, cel, formats["heel" if isinstance(cel, int) else "deel"])
        return len(f"{cel:,}")
    text = _write_as_text(cel)
    if len(text) > CEL_LENGTE:
        raise ValueError(f"row {row}, column {column}: {len(text)} characters, a cell holds {CEL_LENGTE}")
    sheet.write_string(row, column, text, formats[tekst])
    return max((len(line) for line in text.splitlines()), default=0)


def _write_as_text(cel: Cel) -> str:
    if isinstance(cel, bool):
        return JA_NEE[cel]
    if isinstance(cel, date):
        return f"{cel.day:02d}-{cel.month:02d}-{cel.year}"
    return str(cel)
