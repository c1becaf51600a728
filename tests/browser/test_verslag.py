"""The report of a year: written by the team leader with figures from the list, looked at, and taken along."""

import pytest
from playwright.sync_api import expect

from organisatie.models import Gemeente
from tests.browser import toegankelijk
from tests.browser.handen import Duim, Toetsenbord
from tests.browser.mensen import GEMEENTE, TEAMLEIDER

pytestmark = pytest.mark.browser


def find_editie(jaar=2017):
    return Gemeente.objects.get(slug="noordwijk").edities.filter(jaar=jaar).order_by("-versie")[0]


@pytest.mark.taak("teamleider/verslag-schrijven", "Het verslag van een jaar schrijven", bij="rapportage:verslag")
def test_a_report_is_written_with_figures_from_the_list(taak, handen, log_in):
    log_in(TEAMLEIDER)
    handen.open(f"/edities/{find_editie(2016).pk}/")
    taak.doe("Open bij *Totalen* een editie en kies *Verslag*.")
    handen.kies(handen.link("Verslag", exact=True))
    handen.kop("Verslag van Noordwijk 2016 voor het team")
    taak.doe("Kies *Beginnen met het voorstel*.")
    handen.kies(handen.link("Beginnen met het voorstel"))
    handen.kop("Verslag van Noordwijk 2016 voor het team")
    taak.zie("In het voorstel staan koppen en zinnen. Tussen accolades staat welk cijfer er komt.", beeld=True)
    taak.doe("Schrijf je eigen zinnen. Zoek een cijfer in de lijst en kies het: het komt op de plek waar je schrijft.")
    tekst = handen.veld("Tekst van het verslag")
    handen.vul(tekst, "Er kwamen ")
    handen.vul(handen.page.get_by_role("searchbox", name="Zoek een cijfer"), "woningen met woord")
    handen.kies(handen.page.locator("#velden li:not([hidden]) button").first)
    assert tekst.input_value() == "Er kwamen {woningen, met woord}"
    handen.typ(" beschikbaar en {gehuisvst} mensen.")
    taak.doe("Kies *Opslaan en bekijken*.")
    handen.kies(handen.knop("Opslaan en bekijken"))
    handen.melding("Het verslag is opgeslagen.")
    handen.leest("Bedoel je ‘gehuisvest’?")
    taak.zie("Klopt er iets niet? Dan staat bovenaan in welke regel, en wat je kunt doen.", beeld=True)
    handen.kies(handen.link("Verder schrijven"))
    handen.vul(handen.veld("Tekst van het verslag"), "Er kregen {gehuisvest} mensen een huis.")
    handen.kies(handen.knop("Opslaan en bekijken"))
    handen.melding("Het verslag is opgeslagen.")
    taak.doe("Is alles goed? Kies dan *Word downloaden* of *PDF downloaden*.")
    with handen.page.expect_download() as download:
        handen.kies(handen.link("Word downloaden"))
    assert download.value.suggested_filename == "verslag-noordwijk-2016-team.docx"
    taak.zie("Onderaan elke bladzijde staat uit welke editie de cijfers komen.")
    taak.doe("Schrijf je ook voor de gemeente? Kies dan *voor de gemeente*: daar staan alleen cijfers die zij leest.")
    taak.klaar("Verslag van Noordwijk 2016 voor het team")


@pytest.mark.taak("gemeente/een-a4", "Een jaar op één A4", bij="rapportage:publicatie-detail")
def test_an_official_takes_a_year_along_on_one_sheet(taak, handen, log_in):
    log_in(GEMEENTE)
    handen.open(f"/cijfers/{find_editie().publicatie.pk}/")
    taak.gegeven("Je leest een editie bij *Cijfers*.")
    handen.kop("Noordwijk 2017")
    taak.zie("Bovenaan staat hoe het jaar ging, met tekeningen.", beeld=True)
    taak.doe("Kies *Eén A4 (PDF)*.")
    with handen.page.expect_download() as download:
        handen.kies(handen.link("Eén A4 (PDF)"))
    assert download.value.suggested_filename == "in-vogelvlucht-noordwijk-2017-editie-2.pdf"
    taak.zie("Dit blad mag naar buiten: niemand is erop te herkennen.")
    taak.klaar("Noordwijk 2017")


@pytest.mark.parametrize("soort_handen", [Toetsenbord])
def test_a_report_reads_at_every_width(handen, log_in):
    log_in(TEAMLEIDER)
    pad = f"/edities/{find_editie().pk}/verslag"
    for path in (f"{pad}/team/", f"{pad}/gemeente/", f"{pad}/team/schrijven/"):
        handen.page.goto(handen.url + path)
        for width in (1280, 768, 360, 320):
            with toegankelijk.at_size(handen.page, (width, 800)):
                wide = handen.page.evaluate("() => document.documentElement.scrollWidth")
            assert wide <= width, f"{path} scrolls sideways at {width} px"
        toegankelijk.check(handen.page)


@pytest.mark.parametrize("soort_handen", [Toetsenbord])
def test_without_script_a_field_is_typed_from_the_list(handen, log_in):
    log_in(TEAMLEIDER)
    handen.page.route("**/*.js", lambda route: route.abort())
    handen.page.goto(f"{handen.url}/edities/{find_editie().pk}/verslag/team/schrijven/")

    assert handen.page.get_by_role("searchbox", name="Zoek een cijfer").count() == 0
    with handen.page.expect_popup() as other:
        handen.kies(handen.link("Toon de cijfers"))
    other.value.locator("main summary").first.press("Enter")
    assert other.value.locator("code", has_text="{gehuisvest}").first.is_visible()


@pytest.mark.parametrize("soort_handen", [Toetsenbord])
def test_the_list_of_figures_is_fetched_when_somebody_searches(handen, log_in):
    log_in(TEAMLEIDER)
    handen.page.goto(f"{handen.url}/edities/{find_editie().pk}/verslag/team/schrijven/")
    assert handen.page.locator("#veldenlijst li").count() == 0
    search = handen.page.get_by_role("searchbox", name="Zoek een cijfer")

    handen.ga_naar(search)

    # The list takes the place of the link; who is typing in the box stays there, and the keys go on to the list.
    handen.page.locator("#veldenlijst li").first.wait_for(state="attached")
    expect(handen.link("Toon de cijfers")).to_have_count(0)
    expect(search).to_be_focused()
    handen.toets("Tab")
    expect(handen.page.locator("#veldenlijst summary").first).to_be_focused()
    handen.toets("Enter")
    handen.page.locator("#veldenlijst button").first.wait_for()
    toegankelijk.check(handen.page)


@pytest.mark.parametrize("soort_handen", [Duim])
def test_the_list_of_figures_is_fetched_when_somebody_asks(handen, log_in):
    log_in(TEAMLEIDER)
    handen.page.goto(f"{handen.url}/edities/{find_editie().pk}/verslag/team/schrijven/")

    handen.kies(handen.link("Toon de cijfers"))

    expect(handen.page.locator("#veldenlijst summary").first).to_be_focused()
    expect(handen.link("Toon de cijfers")).to_have_count(0)
    handen.toets("Enter")
    handen.page.locator("#veldenlijst button").first.wait_for()
