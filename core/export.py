"""Rows to a file that others open: a real .xlsx for people. Knows no model.

Text stays text (a V-nummer keeps its zeros, a telephone number its plus sign), a number is a number, a date
is a date. Nothing that a person typed can become a formula.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
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
    """One column. `breedte` is in characters; without it, that of the longest cell, up to 60."""

    kop: str
    breedte: int | None = None


@dataclass(frozen=True, slots=True)
class Werkblad:
    """One sheet: a header row and rows of as many cells. The rows are read once, in order."""

    naam: str
    kolommen: Sequence[Kolom]
    rijen: Iterable[Rij]


def write_xlsx(doel: BinaryIO, werkbladen: Iterable[Werkblad], *, titel: str, gemaakt: datetime) -> None:
    """Write a workbook to `doel`; rows go through in constant memory.

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
        used: set[str] = set()
        for werkblad in werkbladen:
            naam = make_sheet_name(werkblad.naam, used)
            used.add(naam.casefold())
            _write_sheet(workbook.add_worksheet(naam), werkblad, formats)


def make_sheet_name(naam: str, used: Iterable[str] = ()) -> str:
    """A name that Excel takes: at most 31 characters, not its own signs, not one of `used` (casefolded)."""
    taken = set(used)
    clean = " ".join(BLADNAAM_VERBODEN.sub(" ", naam).split()).strip("'") or "Blad"
    candidate = clean[:BLADNAAM_LENGTE].rstrip(" '")
    number = 1
    while candidate.casefold() in taken or candidate.casefold() == "history":  # Excel keeps "History" for itself
        number += 1
        ending = f" {number}"
        candidate = clean[: BLADNAAM_LENGTE - len(ending)].rstrip(" '") + ending
    return candidate


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


def _make_formats(workbook: Any) -> dict[str, Any]:
    top = {"valign": "top"}
    return {
        "kop": workbook.add_format({"bold": True, "bottom": 1, "text_wrap": True, **top}),
        "tekst": workbook.add_format({"num_format": "@", "text_wrap": True, **top}),
        "heel": workbook.add_format({"num_format": "#,##0", **top}),
        "deel": workbook.add_format({"num_format": "#,##0.0#", **top}),
        "dag": workbook.add_format({"num_format": "dd-mm-yyyy", "align": "left", **top}),
        "moment": workbook.add_format({"num_format": "dd-mm-yyyy hh:mm", "align": "left", **top}),
    }


def _write_sheet(sheet: Any, werkblad: Werkblad, formats: dict[str, Any]) -> None:
    widths = [float(BREEDTE_MIN)] * len(werkblad.kolommen)
    last = 0
    for row, rij in enumerate(_add_header(werkblad.kolommen, werkblad.rijen)):
        for column, cel in enumerate(rij):
            shown = _write_cell(sheet, row, column, cel, formats, header=row == 0)
            widths[column] = max(widths[column], shown)
        last = row
    for column, kolom in enumerate(werkblad.kolommen):
        sheet.set_column(column, column, kolom.breedte or min(widths[column] + 2, BREEDTE_MAX))
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last, len(werkblad.kolommen) - 1)
    sheet.repeat_rows(0)
    sheet.fit_to_pages(1, 0)
    sheet.set_paper(9)  # A4


def _write_cell(sheet: Any, row: int, column: int, cel: Cel, formats: dict[str, Any], *, header: bool) -> int:
    """Write one cell by the type of its value; gives back about how many characters it shows."""
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
    sheet.write_string(row, column, text, formats["kop" if header else "tekst"])
    return max((len(line) for line in text.splitlines()), default=0)


def _write_as_text(cel: Cel) -> str:
    if isinstance(cel, bool):
        return JA_NEE[cel]
    if isinstance(cel, date):
        return f"{cel.day:02d}-{cel.month:02d}-{cel.year}"
    return str(cel)
