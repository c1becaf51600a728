"""The sheet on which the workbook opens, and how every sheet prints."""

import re
import zipfile
from io import BytesIO

import pytest
from openpyxl import load_workbook

from organisatie.models import Taakstelling
from organisatie.rechten import Rol
from rapportage.indicatoren.register import SECTIES
from tests.rapportage.wereld import JAAR, undone
from tests.team import Collega

pytestmark = pytest.mark.django_db


def download(collega, wereld):
    return collega.get("rapportage:werkmap-detail", wereld.gemeente.pk, JAAR).getvalue()


@pytest.fixture(scope="module")
def inhoud(in_vol_database, django_db_blocker):
    """The workbook of a full year, as a team leader downloads it: once, for who only reads in it."""
    with django_db_blocker.unblock(), undone():
        return download(Collega(Rol.TEAMLEIDER, in_vol_database.locatie), in_vol_database)


def summary(inhoud):
    return [list(rij) for rij in load_workbook(BytesIO(inhoud))["Samenvatting"].iter_rows(values_only=True)]


def test_the_workbook_opens_on_what_a_reader_asks_first(inhoud, vol):
    workbook = load_workbook(BytesIO(inhoud))

    assert workbook.sheetnames[0] == workbook.active.title == "Samenvatting"
    assert workbook["Samenvatting"]["A1"].value == f"{vol.gemeente} {JAAR}"
    assert workbook["Samenvatting"]["A2"].value.startswith("Jaarcijfers, geteld op ")
    assert workbook["Samenvatting"]["A4"].value == (
        "3 van de 15 mensen zijn gehuisvest: 12 te weinig. De achterstand was 8 en is nu 12."
    )


def test_it_says_that_it_may_not_be_published(inhoud):
    sheet = load_workbook(BytesIO(inhoud))["Samenvatting"]

    assert sheet["A3"].value == (
        "Niet om te publiceren: cijfers van vandaag, niet vastgesteld. "
        "Alleen voor het team: hierin staan precieze getallen over mensen."
    )


def test_it_holds_the_headline_figures_and_the_taakstelling_of_both_years(inhoud):
    rijen = summary(inhoud)

    assert ["Gehuisvest", 3, 2] in rijen
    assert ["Nareizigers", 1, 0] in rijen
    assert ["Saldo op 31 december", -12, -8] in rijen
    assert [["", str(JAAR), str(JAAR - 1)]] == [rij for rij in rijen if rij[1:] == [str(JAAR), str(JAAR - 1)]]


def test_excel_draws_the_years_itself(inhoud):
    archive = zipfile.ZipFile(BytesIO(inhoud))

    chart = archive.read("xl/charts/chart1.xml").decode()
    assert re.findall(r"<c:f>(.*?)</c:f>", chart)[2] == "Samenvatting!$B$21:$B$22"
    assert [rij for rij in summary(archive.fp.getvalue()) if rij[0] in {"2016", "2017"}] == [
        ["2016", 2, 7],
        ["2017", 3, 7],
    ]


def test_without_a_taakstelling_there_is_no_chart(teamleider, vol):
    Taakstelling.objects.all().delete()

    assert not [name for name in zipfile.ZipFile(BytesIO(download(teamleider, vol))).namelist() if "chart" in name]


def test_every_sheet_prints_on_a4_with_its_header_and_the_number_of_the_page(inhoud):
    workbook = load_workbook(BytesIO(inhoud))

    for sheet in workbook:
        assert (sheet.page_setup.paperSize, sheet.page_setup.fitToWidth or 1) == (9, 1), sheet.title
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.oddFooter.right.text == "Bladzijde &P van &N"
        if sheet.title != "Samenvatting":
            assert sheet.print_title_rows == "$1:$1"
    assert workbook["Samenvatting"].page_setup.orientation == "portrait"
    assert {workbook[naam].page_setup.orientation for naam in ("Huisvesting", "Spreekuur")} == {"landscape"}


def test_names_of_sheets_fit_and_end_at_a_word(inhoud):
    namen = load_workbook(BytesIO(inhoud)).sheetnames

    assert namen == [
        "Samenvatting", "Huisvesting", "Taakstelling", "Afspraken met de gemeente", "Spreekuur", "Gezinshereniging",
        "Termijnen, inburgering", "Begeleiding", "Werk en cursussen", "Voorlichting en signalen",
        "Participatieverklaring", "Team", "Definities", "Controles", "Versie", "Herkomst",
    ]  # fmt: skip
    assert SECTIES[5].startswith(namen[6])


def test_totals_are_bold_and_codes_stand_on_one_sheet_alone(inhoud):
    workbook = load_workbook(BytesIO(inhoud))

    for rij in workbook["Huisvesting"].iter_rows(2):
        assert rij[3].font.bold == (rij[1].value == "totaal")
    with_code = {sheet.title for sheet in workbook for rij in sheet.iter_rows(values_only=True) if "gehuisvest" in rij}
    assert with_code == {"Herkomst"}
