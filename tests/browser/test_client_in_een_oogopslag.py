"""The page of a client at a glance: how high it is, what is on it, and that its picture can be read everywhere."""

import sys

import pytest
from playwright.sync_api import expect

from clients.models import Client
from spreekuur.models import Notitie
from tests.browser import toegankelijk
from tests.browser.handen import Toetsenbord
from tests.browser.mensen import TEAMLEIDER, VRIJWILLIGER
from tests.browser.stappen import eigen_clienten, open_client, open_meer

pytestmark = pytest.mark.browser
MOST_HIGH = {1280: 1400, 768: 2200, 360: 2700}
SMALLEST_TEXT = 12
HEIGHT = "() => document.documentElement.scrollHeight"
WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
TEXTS = """() => [...document.querySelectorAll('.lijn text, .lijn-namen span')]
    .filter((text) => text.getBoundingClientRect().width)
    .map((text) => parseFloat(getComputedStyle(text).fontSize))"""


def fullest() -> list[Client]:
    """The clients of the demo world of whom most is known."""
    rows = Client.objects.filter(brieftermijnen__isnull=False, contacten__isnull=False).distinct()
    return sorted(rows, key=lambda c: -(c.contacten.count() + c.termijnen.count() + c.brieftermijnen.count()))[:4]


@pytest.mark.parametrize("soort_handen", [Toetsenbord])
def test_the_fullest_pages_fit_and_can_be_used_by_everyone(handen, log_in, wacht, capsys):
    log_in(TEAMLEIDER)
    for client in fullest():
        open_client(handen, client)
        toegankelijk.check(handen.page)
        for breed, meest in MOST_HIGH.items():
            with toegankelijk.at_size(handen.page, (breed, 800)):
                hoog, buiten, letters = (handen.page.evaluate(vraag) for vraag in (HEIGHT, WIDE, TEXTS))
            with capsys.disabled():
                sys.stdout.write(f"\nclient page at {breed} px: {hoog} px high, at most {meest}\n")
            assert hoog <= meest, client
            assert buiten == 0
            assert min(letters) >= SMALLEST_TEXT
    wacht.check()


@pytest.mark.parametrize("soort_handen", [Toetsenbord])
def test_the_levenslijn_says_in_words_what_it_draws(handen, log_in, wacht):
    log_in(TEAMLEIDER)
    open_client(handen, fullest()[0])
    handen.kies(handen.page.get_by_text("Levenslijn in woorden"))

    woorden = handen.page.locator(".lijn-woorden")
    expect(woorden.locator("dt", has_text="Contacten")).to_be_visible()
    drawn = handen.page.locator(".lijn g:not(.alleen-smal) a, .lijn-spoor > a").evaluate_all(
        "links => links.map((link) => link.getAttribute('href'))"
    )
    told = woorden.get_by_role("link").evaluate_all("links => links.map((link) => link.getAttribute('href'))")
    assert sorted(drawn) == sorted(told)
    handen.kies(woorden.get_by_role("link").first)
    expect(handen.page.locator("h1")).to_contain_text("Wonen van")
    wacht.check()


@pytest.mark.taak("vrijwilliger/notitie", "Iets opschrijven zonder contact", bij="spreekuur:notitie clients:tijdlijn")
def test_a_note_is_written_without_a_contact(taak, handen, log_in):
    client = eigen_clienten(log_in(VRIJWILLIGER))[0]
    taak.gegeven("Je weet iets over een cliënt dat een collega moet weten, maar je sprak elkaar niet.")
    open_meer(handen, client)
    taak.doe("Open de cliënt, kies *Meer* en dan *Notitie zonder contact*.")
    handen.kies(handen.link("Notitie zonder contact"))
    handen.kop("Notitie")
    taak.doe("Schrijf op wat een collega moet weten, en kies *Opslaan*.")
    handen.vul(handen.veld("Notitie"), "Belt liever na vier uur.")
    taak.zie("Een notitie is geen contact en telt nergens mee.", beeld=True)
    handen.kies(handen.knop("Opslaan"))
    handen.kop(client.naam)
    handen.leest("Belt liever na vier uur.")
    taak.zie("De notitie staat in de tijdlijn.")
    assert Notitie.objects.get(tekst="Belt liever na vier uur.").client == client
    taak.klaar(client.naam)
