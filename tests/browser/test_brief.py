"""A letter on the desk: noted in a quarter of a minute, also without JavaScript."""

import re
import sys
import time
from datetime import date
from statistics import median

import pytest
from playwright.sync_api import Locator, expect

from termijnen.models import Brieftermijn, Termijn
from tests.browser.feiten import geleden, met_brief, over
from tests.browser.handen import Handen, Toetsenbord
from tests.browser.mensen import VRIJWILLIGER
from tests.browser.stappen import OPSLAAN, als_getypt, nieuwe_client, open_client, vandaag
from tests.browser.wacht import Wacht

pytestmark = pytest.mark.browser
MOST_SECONDS = 15
BRIEVEN = (
    ("DUO", "Er moet iets worden betaald", "Boete van 340 euro betalen", 21),
    ("Gemeente", "Er is een afspraak of oproep", "Gesprek op het gemeentehuis", 9),
    ("IND", "Er moeten papieren of gegevens worden opgestuurd", "Kopie van het paspoort", 14),
    ("Belastingdienst of Toeslagen", "Er moeten papieren of gegevens worden opgestuurd", "Inkomen doorgeven", 30),
    ("UWV of SVB", "Iets anders", "Formulier voor kinderbijslag invullen", 40),
)


@pytest.mark.taak("vrijwilliger/brief", "Er ligt een brief", bij="termijnen:brief")
def test_a_letter_is_noted_and_the_screen_says_what_to_tell(taak, handen, log_in):
    client = nieuwe_client(log_in(VRIJWILLIGER), "Nour Zonnewijzer")
    taak.gegeven("Een cliënt geeft je een brief. Er staat een datum in.")
    open_client(handen, client)
    taak.doe("Kies bij de cliënt *Er ligt een brief*. De toets B doet hetzelfde.")
    open_brief(handen)
    taak.doe("Kies van wie de brief is en wat voor brief het is. Met de cijfers en letters gaat het sneller.")
    kies_tegel(handen, "DUO")
    kies_tegel(handen, "Er moet iets worden betaald")
    taak.zie(
        "Gaat het om een vergunning of om inburgeren? Bovenaan staat een link naar een eigen formulier.",
        bij=".tegelveld",
    )
    taak.doe("Vul de datum op de brief in, de laatste dag die de brief noemt, en in één regel wat er wordt gevraagd.")
    vul_brief(handen, "Boete van 340 euro betalen", 21)
    taak.zie("Noemt de brief geen dag? Laat dat vak dan leeg.", bij=".brief .formulier")
    taak.doe("Kies *Opslaan*, of druk op Enter.")
    save_brief(handen, "DUO")
    taak.zie(
        "Je ziet wat je tegen de cliënt zegt, wanneer het klaar moet zijn, en wie ervoor zorgt.",
        bij="h1",
    )
    brief = Brieftermijn.objects.get(client=client)
    assert (brief.afzender, brief.soort, brief.uiterste_dag) == ("duo", "betalen", over(21))
    assert Termijn.objects.get(client=client).brief_einde == over(21)
    taak.klaar("Brief van DUO")


def test_a_letter_takes_at_most_fifteen_seconds_from_the_page_of_the_client(handen, log_in, wacht, capsys):
    client = nieuwe_client(log_in(VRIJWILLIGER), "Nour Zonnewijzer")
    seconds = []
    for afzender, soort, gevraagd, dagen in BRIEVEN:
        open_client(handen, client)
        handen.keys = handen.taps = 0
        begin = time.monotonic()
        open_brief(handen)
        kies_tegel(handen, afzender)
        kies_tegel(handen, soort)
        vul_brief(handen, gevraagd, dagen)
        save_brief(handen, afzender)
        seconds.append(handen.seconds() + time.monotonic() - begin)
    with capsys.disabled():
        rounded = [round(second, 1) for second in seconds]
        sys.stdout.write(f"\n{handen.naam}: {rounded} s for a letter\n")

    assert Brieftermijn.objects.filter(client=client).count() == len(BRIEVEN)
    assert median(seconds) <= MOST_SECONDS
    wacht.check()


@pytest.mark.parametrize("soort_handen", [Toetsenbord])
def test_a_letter_and_an_act_without_javascript(browser, log_in, site, venster):
    gebruiker = log_in(VRIJWILLIGER)
    client = nieuwe_client(gebruiker, "Nour Zonnewijzer")
    termijn = met_brief(client, gebruiker, over(10), "Kopie van het paspoort opsturen")
    context = browser.new_context(java_script_enabled=False, locale="nl-NL")
    context.add_cookies(venster.cookies())
    wacht = Wacht(context, site)
    page = context.new_page()

    page.goto(f"{site.url}/clienten/{client.pk}/brief/")
    page.get_by_role("radio", name=re.compile(r"^(\w )?DUO$")).check()
    page.get_by_role("radio", name="Er moet iets worden betaald").check()
    page.get_by_label("Datum op de brief").fill(als_getypt(geleden(7)))
    page.get_by_label("Laatste dag die de brief noemt").fill(als_getypt(over(21)))
    page.get_by_label("Wat wordt er gevraagd?").fill("Boete van 340 euro betalen")
    page.get_by_role("button", name="Opslaan").click()
    expect(page.locator("h1")).to_have_text("Brief van DUO")
    page.goto(f"{site.url}/termijnen/{termijn.pk}/")
    page.get_by_role("link", name="Gedaan", exact=True).click()
    expect(page.locator("h1")).to_have_text("Gedaan")
    page.get_by_role("button", name="Dit is gedaan").click()
    expect(page.locator(".meldingen")).to_contain_text("Opgeslagen: dit is gedaan.")

    assert Brieftermijn.objects.filter(client=client, soort="betalen").exists()
    termijn.refresh_from_db()
    assert (termijn.afloop, termijn.afgehandeld_op) == ("gedaan", vandaag())
    wacht.check()
    context.close()


def open_brief(handen: Handen) -> None:
    """From the page of the client: one key, or the button under the thumb."""
    if handen.naam == "toetsenbord":
        handen.toets("b")
    else:
        handen.kies(handen.link("Er ligt een brief").first)
    handen.kop("Er ligt een brief")


def kies_tegel(handen: Handen, woorden: str) -> None:
    """Choose a tile by its words: with the key that it prints, or by touching it."""
    label = tegel(handen, woorden)
    if handen.naam == "toetsenbord":
        handen.toets(str(label.get_attribute("data-toets")))
    else:
        handen.kies(label)
    assert label.locator("xpath=preceding-sibling::input").is_checked()


def tegel(handen: Handen, woorden: str) -> Locator:
    """The tile with these words."""
    return handen.page.locator(".tegel label", has_text=re.compile(rf"^\s*(\w\s+)?{re.escape(woorden)}\s*$"))


def vul_brief(handen: Handen, gevraagd: str, dagen: int) -> None:
    """What stands on the letter: its date, the last day, and what it asks."""
    voorstel = tegel(handen, gevraagd)
    if voorstel.count() and voorstel.is_visible():
        kies_tegel(handen, gevraagd)
    handen.vul(handen.veld("Datum op de brief"), zonder_jaar(geleden(7)))
    handen.vul(handen.veld("Laatste dag die de brief noemt"), zonder_jaar(over(dagen)))
    if not voorstel.count():
        handen.vul(handen.veld("Wat wordt er gevraagd?"), gevraagd)


def zonder_jaar(dag: date) -> str:
    """A day near today as people type it: the page says which year it understood."""
    return f"{dag.day}-{dag.month}"


def save_brief(handen: Handen, afzender: str) -> None:
    """Save, and stand on the page of the letter."""
    if handen.naam == "toetsenbord":
        handen.toets("Enter")
    else:
        handen.kies(handen.knop(OPSLAAN))
    handen.kop(re.compile(f"Brief van (de |het )?{afzender}", re.IGNORECASE))
    handen.leest("Zeg:")
