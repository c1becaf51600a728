"""The yearly figures: from a number to the people behind it, on paper, and in a workbook."""

import re
from pathlib import Path

import openpyxl
import pytest

from tests.browser import toegankelijk
from tests.browser.handen import Toetsenbord
from tests.browser.mensen import TEAMLEIDER
from tests.browser.stappen import choose_from_menu

pytestmark = pytest.mark.browser
GEDRUKT = "Noordwijk 2017"
HOOGTEN = {1280: 3500, 768: 6000, 360: 8000}
"""How high the page of a year may be at each width, in pixels."""


@pytest.mark.taak(
    "teamleider/cijfer-nakijken", "Nakijken waar een cijfer vandaan komt", bij="rapportage:indicator-detail"
)
def test_a_number_opens_to_its_definition_its_rows_and_a_client(taak, handen, log_in):
    log_in(TEAMLEIDER)
    choose_year(taak, handen)
    taak.zie(
        "Bovenaan zie je of de taakstelling is gehaald, daaronder de cijfers van twee jaren.",
        beeld=True,
    )
    taak.doe("Kies een getal.")
    handen.kies(handen.link(re.compile("^Gehuisvest: ")).first)
    handen.kop(re.compile(r"^\s*Gehuisvest: 51"))
    handen.leest("Zo tellen we dit")
    taak.zie("Bovenaan staat hoe we tellen, daaronder elke rij die meetelt.", beeld=True)
    rijen = handen.page.locator("#rijen tbody tr")
    assert rijen.count() > 0
    taak.doe("Kies een rij om de cliënt te openen.")
    link = rijen.get_by_role("link").first
    naam = link.inner_text()
    handen.kies(link)
    handen.leest("Je ziet deze gegevens omdat")
    taak.klaar(re.compile(re.escape(naam)))


@pytest.mark.taak("teamleider/vogelvlucht", "Het jaar op één bladzijde", bij="rapportage:vogelvlucht-detail")
def test_the_bird_eye_view_fits_on_one_sheet_of_paper(taak, handen, log_in):
    log_in(TEAMLEIDER)
    choose_year(taak, handen)
    taak.doe("Kies *In vogelvlucht*.")
    handen.kies(handen.link("In vogelvlucht"))
    handen.kop(f"{GEDRUKT} in vogelvlucht")
    taak.zie(
        "Je ziet of de taakstelling is gehaald, de cijfers die tellen, en wat nog ontbreekt.",
        beeld=True,
    )
    taak.doe("Druk de bladzijde af. Ze past op één vel.")
    paper = handen.page.pdf(format="A4", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) == 1
    taak.klaar(f"{GEDRUKT} in vogelvlucht")


@pytest.mark.taak("teamleider/excel", "De cijfers in Excel", bij="rapportage:jaar-detail rapportage:werkmap-detail")
def test_the_workbook_holds_the_same_numbers_as_numbers(taak, handen, log_in, tmp_path):
    log_in(TEAMLEIDER)
    choose_year(taak, handen)
    shown = int(handen.link(re.compile("^Gehuisvest: ")).first.inner_text().split(":")[1])
    taak.doe("Kies *Excel downloaden*.")
    with handen.page.expect_download() as download:
        handen.kies(handen.link("Excel downloaden"))
    taak.zie("Je krijgt een bestand dat opent met een samenvatting; daarna komen alle cijfers.")
    path = Path(tmp_path / "totalen.xlsx")
    download.value.save_as(path)
    workbook = openpyxl.load_workbook(path)
    assert workbook.sheetnames[0] == "Samenvatting"
    assert {"Definities", "Controles", "Versie", "Herkomst"} <= set(workbook.sheetnames)
    values = [value for sheet in workbook for row in sheet.iter_rows(values_only=True) for value in row]
    assert shown in values
    taak.klaar(GEDRUKT)


@pytest.mark.parametrize("soort_handen", [Toetsenbord])
@pytest.mark.parametrize("email", [TEAMLEIDER])
def test_a_year_is_seen_at_a_glance_at_every_width(handen, log_in, email):
    log_in(email)
    handen.page.goto(f"{handen.url}/totalen/")
    year = handen.link("Noordwijk 2017").get_attribute("href")
    for path, heights in ((year, HOOGTEN), (f"{year}vogelvlucht/", {}), ("/", {}), (f"{year}../vergelijken/", {})):
        handen.page.goto(handen.url + path)
        for width, at_most in {**dict.fromkeys(HOOGTEN, 0), **heights}.items():
            with toegankelijk.at_size(handen.page, (width, 800)):
                size = handen.page.evaluate(
                    "() => { const e = document.documentElement; return [e.scrollWidth, e.scrollHeight]; }"
                )
            assert size[0] <= width, f"{path} scrolls sideways at {width} px"
            assert not at_most or size[1] <= at_most, f"{path} is {size[1]} px high at {width} px"
        toegankelijk.check(handen.page)


@pytest.mark.parametrize("soort_handen", [Toetsenbord])
@pytest.mark.parametrize("email", [TEAMLEIDER])
def test_every_year_in_bird_eye_view_fits_on_one_sheet(handen, log_in, email):
    log_in(email)
    handen.page.goto(f"{handen.url}/totalen/")
    years = [link.get_attribute("href") for link in handen.link(re.compile(r"^Noordwijk \d{4}$")).all()]
    assert len(years) > 8
    for year in years:
        handen.page.goto(f"{handen.url}{year}vogelvlucht/")
        paper = handen.page.pdf(format="A4", prefer_css_page_size=True)
        assert len(re.findall(rb"/Type\s*/Page\b", paper)) == 1, year


def choose_year(taak, handen):
    """Open the totals of the year that the report of 2017 was about."""
    handen.open()
    handen.kop("Vandaag")
    taak.doe("Kies *Totalen*, en dan de gemeente en het jaar.")
    choose_from_menu(handen, "Totalen")
    handen.kop("Totalen")
    handen.kies_uit(handen.veld("Gemeente"), "Noordwijk")
    jaar = handen.veld("Jaar")
    if jaar.evaluate("element => element.tagName") == "SELECT":
        handen.kies_uit(jaar, "2017")
    else:
        handen.vul(jaar, "2017")
    handen.kies(handen.knop("Toon"))
    handen.kop(GEDRUKT)
