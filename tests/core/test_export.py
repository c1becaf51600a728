"""Files that others open: read back as a machine and as a spreadsheet would."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, date, datetime
from decimal import Decimal

import openpyxl
import pytest

from core.export import Kolom, Werkblad, make_attachment, make_sheet_name, write_xlsx

GEMAAKT = datetime(2026, 11, 21, 12, 30, tzinfo=UTC)


def workbook_bytes(*bladen: Werkblad, titel: str = "Proef") -> io.BytesIO:
    doel = io.BytesIO()
    write_xlsx(doel, bladen, titel=titel, gemaakt=GEMAAKT)
    return doel


def read_cell(cel: object) -> openpyxl.cell.Cell:
    blad = Werkblad("Blad", [Kolom("Kop")], [[cel]])
    return openpyxl.load_workbook(workbook_bytes(blad))["Blad"]["A2"]


def test_a_row_of_another_length_is_refused():
    with pytest.raises(ValueError, match="row 1 has 2 cells for 1 columns"):
        workbook_bytes(Werkblad("Blad", [Kolom("Kop")], [["a", "b"]]))


@pytest.mark.parametrize("text", ["=1+1", "0012345678", "+31612345678", "https://example.org", "{=1}", "12"])
def test_text_in_a_workbook_stays_text(text):
    cell = read_cell(text)

    assert (cell.value, cell.data_type) == (text, "s")
    assert cell.number_format == "@"


@pytest.mark.parametrize(
    ("value", "number_format"),
    [(0, "#,##0"), (-1341, "#,##0"), (8.0, "#,##0.0#"), (Decimal("8.25"), "#,##0.0#")],
)
def test_a_number_in_a_workbook_is_a_number(value, number_format):
    cell = read_cell(value)

    assert (cell.value, cell.data_type) == (value, "n")
    assert cell.number_format == number_format


def test_a_number_too_long_for_a_spreadsheet_keeps_all_its_digits():
    assert read_cell(1234567890123456789).value == "1234567890123456789"


def test_days_and_moments_in_a_workbook_are_dates():
    day, moment = read_cell(date(2026, 11, 21)), read_cell(GEMAAKT)

    assert (day.value.isoformat(), day.number_format) == ("2026-11-21T00:00:00", "dd-mm-yyyy")
    assert (moment.value.isoformat(), moment.number_format) == ("2026-11-21T13:30:00", "dd-mm-yyyy hh:mm")


def test_a_day_before_the_calendar_of_a_spreadsheet_is_written_out():
    assert read_cell(date(1899, 7, 1)).value == "01-07-1899"


def test_a_moment_without_a_zone_is_refused():
    naive = GEMAAKT.replace(tzinfo=None)

    with pytest.raises(ValueError, match="no time zone"):
        read_cell(naive)


def test_a_text_that_does_not_fit_a_cell_is_refused_and_not_cut_off():
    with pytest.raises(ValueError, match="a cell holds 32767"):
        read_cell("a" * 32_768)


def test_a_sheet_has_a_frozen_header_a_filter_and_readable_columns():
    kolommen = [Kolom("Naam"), Kolom("Uitleg"), Kolom("Vast", breedte=30)]
    rijen = [["een tekst van dertig tekens...", "lang " * 50, "x"]]

    sheet = openpyxl.load_workbook(workbook_bytes(Werkblad("Blad", kolommen, rijen)))["Blad"]

    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:C2"
    assert [round(sheet.column_dimensions[letter].width) for letter in "ABC"] == [33, 61, 31]
    assert sheet["A1"].font.bold


def test_the_properties_of_a_workbook_hold_a_title_and_no_name():
    doel = workbook_bytes(Werkblad("Blad", [Kolom("Kop")], []), titel="Jaarcijfers 2017")

    properties = openpyxl.load_workbook(doel).properties
    assert properties.title == "Jaarcijfers 2017"
    assert not properties.creator
    assert not properties.lastModifiedBy
    assert properties.created.replace(tzinfo=UTC) == properties.modified.replace(tzinfo=UTC) == GEMAAKT


def test_the_same_rows_give_the_same_bytes():
    def contents() -> dict[str, bytes]:
        archive = zipfile.ZipFile(workbook_bytes(Werkblad("Blad", [Kolom("Kop")], [["a"], [1]])))
        return {name: archive.read(name) for name in archive.namelist()}

    assert contents() == contents()


@pytest.mark.parametrize(
    ("naam", "used", "expected"),
    [
        ("Wonen/huisvesting: [2017]", set(), "Wonen huisvesting 2017"),
        ("'s-Gravenhage'", set(), "s-Gravenhage"),
        ("", set(), "Blad"),
        ("History", set(), "History 2"),
        ("a" * 40, set(), "a" * 31),
        ("Contacten", {"contacten"}, "Contacten 2"),
        ("a" * 40, {"a" * 31}, "a" * 29 + " 2"),
    ],
)
def test_a_sheet_gets_a_name_that_a_spreadsheet_takes(naam, used, expected):
    assert make_sheet_name(naam, used) == expected


@pytest.mark.parametrize(
    ("naam", "kop"),
    [
        ("totalen 2017.xlsx", "attachment; filename=\"totalen 2017.xlsx\"; filename*=UTF-8''totalen%202017.xlsx"),
        (
            "Súdwest-Fryslân.xlsx",
            "attachment; filename=\"Sudwest-Fryslan.xlsx\"; filename*=UTF-8''S%C3%BAdwest-Frysl%C3%A2n.xlsx",
        ),
        ('a"b\r\nc.csv', "attachment; filename=\"a_b__c.csv\"; filename*=UTF-8''a%22b%0D%0Ac.csv"),
    ],
)
def test_a_download_keeps_the_letters_of_its_name(naam, kop):
    assert make_attachment(naam) == kop
