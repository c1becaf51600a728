"""Deadlines of my own clients: see what must be done and why, say what happened, and hear of it in time."""

import re

import pytest
from playwright.sync_api import expect

from termijnen.domain import Handeling
from termijnen.models import Agendasleutel, Termijnhandeling
from tests.browser.feiten import met_brief, met_kaart, over
from tests.browser.mensen import VRIJWILLIGER
from tests.browser.stappen import (
    als_getypt,
    choose_from_menu,
    choose_person,
    choose_topic,
    nieuwe_client,
    open_client,
    open_contact,
    save_contact,
)

pytestmark = pytest.mark.browser
STUKKEN = "Kopie van het paspoort opsturen"


@pytest.fixture
def termijn(log_in):
    """The deadline of a letter, ten days ahead."""
    gebruiker = log_in(VRIJWILLIGER)
    client = nieuwe_client(gebruiker, "Nour Zonnewijzer")
    return met_brief(client, gebruiker, over(10), STUKKEN)


@pytest.mark.taak("vrijwilliger/termijnen", "Zien wat er moet en wanneer", bij="termijnen: termijnen:termijn-list")
def test_the_list_says_what_must_be_done_and_one_key_says_why(taak, handen, log_in):
    gebruiker = log_in(VRIJWILLIGER)
    nour, idris = (nieuwe_client(gebruiker, f"{naam} Zonnewijzer") for naam in ("Nour", "Idris"))
    met_brief(nour, gebruiker, over(-3), "Formulier van de gemeente terugsturen")
    met_brief(idris, gebruiker, over(10), STUKKEN)
    taak.gegeven("Je wilt weten wat je voor jouw cliënten moet doen.")
    handen.open()
    handen.kop("Vandaag")
    taak.doe("Kies bovenaan, op een telefoon onder *Menu*, *Termijnen*.")
    choose_from_menu(handen, "Termijnen")
    handen.kop("Mijn termijnen")
    rows = handen.page.locator(".termijnrij")
    expect(rows.filter(has_text="Formulier van de gemeente")).to_contain_text("te laat")
    expect(handen.page.get_by_role("region", name="Te laat")).to_contain_text("Formulier van de gemeente")
    expect(handen.page.get_by_role("region", name="Deze maand")).to_contain_text(STUKKEN)
    taak.zie("Wat te laat is, staat bovenaan. Daarna komt wat deze week moet, deze maand en later.", bij="h1")
    taak.doe("De balken zeggen hoeveel er per week moet. Kies een balk om alleen die week te zien.")
    handen.kies(handen.link(re.compile("Te laat: [0-9]+ termijn")))
    expect(rows.filter(has_text=STUKKEN)).to_have_count(0)
    handen.kies(handen.link("Toon weer alle termijnen"))
    taak.doe("Kies een regel om te zien waarom het deze datum is. Met de toetsen J, K en U gaat het zonder muis.")
    open_uitleg(handen, rows.filter(has_text=STUKKEN))
    handen.kop(f"Brief van DUO: {STUKKEN}")
    handen.leest("Waarom deze datum?")
    taak.zie("Je ziet de dag, wie het doet, en waar de datum vandaan komt.", bij="h1")
    taak.doe("Kies *Terug naar de termijnen* als je alles weer wilt zien.")
    handen.kies(handen.link("Terug naar de termijnen"))
    taak.klaar("Mijn termijnen")


def open_uitleg(handen, row):
    """The explanation of one row: walk to it with J and press U, or touch it."""
    link = row.locator("a[data-rij]")
    if handen.naam == "telefoon":
        handen.kies(link)
        return
    while not link.evaluate("element => element === document.activeElement"):
        handen.toets("j")
    handen.toets("u")


@pytest.mark.taak(
    "vrijwilliger/termijn-gedaan",
    "Een termijn is gedaan",
    bij="termijnen:gedaan-create termijnen:termijn-detail termijnen:niet-van-toepassing-create",
)
def test_a_deadline_is_done(taak, handen, termijn):
    taak.gegeven("Je hebt gedaan wat de brief vroeg.")
    open_termijn(handen, termijn)
    taak.doe("Open de termijn en kies *Gedaan*.")
    handen.kies(handen.link("Gedaan", exact=True))
    handen.kop("Gedaan")
    taak.doe("Vul in wanneer het gedaan is. Schrijf er ook bij waaraan je dat ziet.")
    handen.vul(handen.veld("Bewijs"), "Ontvangstbevestiging van DUO")
    taak.zie("De dag van vandaag staat er al.", bij="form.formulier")
    handen.kies(handen.knop("Dit is gedaan"))
    handen.melding("Opgeslagen: dit is gedaan.")
    taak.zie(
        "Je ziet wat er is gedaan, wanneer en door wie. Was het een vergissing? Kies *Ongedaan maken*.",
        bij="#klaar-kop",
    )
    expect(handen.knop("Ongedaan maken")).to_be_visible()
    handeling = Termijnhandeling.objects.get(sleutel=termijn.pk)
    assert (handeling.soort, handeling.bewijs) == (Handeling.GEDAAN, "Ontvangstbevestiging van DUO")
    taak.klaar(termijn.wat)


@pytest.mark.taak("vrijwilliger/termijn-later", "Later herinnerd worden", bij="termijnen:later-create")
def test_a_deadline_is_put_aside_until_a_day(taak, handen, termijn):
    taak.gegeven("Je kunt nu nog niets doen, want je wacht op iemand.")
    open_termijn(handen, termijn)
    taak.doe("Open de termijn en kies *Later herinneren*.")
    handen.kies(handen.link("Later herinneren"))
    handen.kop("Later herinneren")
    taak.doe("Vul in wanneer je het weer wilt zien, en waarom het kan wachten.")
    handen.vul(handen.veld("Toon het weer op"), als_getypt(over(3)))
    handen.vul(handen.veld("Waarom later"), "We wachten op een kopie van het paspoort.")
    taak.zie("Je kiest een dag waarop je nog op tijd bent.", bij="form.formulier")
    handen.kies(handen.knop("Opslaan"))
    handen.melding("Opgeslagen: je ziet het op die dag weer.")
    taak.zie("Tot die dag staat de termijn bij *wacht*. De laatste dag verandert niet.")
    termijn.refresh_from_db()
    assert termijn.herinneren_vanaf == over(3)
    taak.klaar(termijn.wat)


@pytest.mark.taak("vrijwilliger/termijn-uitstel", "Er is uitstel gekregen", bij="termijnen:uitstel-create")
def test_more_time_was_given(taak, handen, termijn):
    taak.gegeven("Er komt een brief waarin staat dat het later mag.")
    open_termijn(handen, termijn)
    taak.doe("Open de termijn en kies *Uitstel gekregen*.")
    handen.kies(handen.link("Uitstel gekregen"))
    handen.kop("Uitstel gekregen")
    taak.doe("Neem de nieuwe laatste dag over uit de brief, en schrijf op welke brief het is.")
    handen.vul(handen.veld("Nieuwe laatste dag"), als_getypt(over(30)))
    handen.vul(handen.veld("Welke brief"), "Brief van DUO over uitstel")
    taak.zie(
        "Zonder brief is er geen uitstel. Afspraken aan de telefoon tellen niet.",
        bij="form.formulier",
    )
    handen.kies(handen.knop("Opslaan"))
    handen.melding("Opgeslagen: de nieuwe datum geldt.")
    taak.zie("De nieuwe dag staat nu overal. Hoe het eerst was, blijft te lezen.")
    termijn.refresh_from_db()
    assert (termijn.is_uitgesteld, termijn.laatste) == (True, over(30))
    taak.klaar(termijn.wat)


def open_termijn(handen, termijn):
    """Have the explanation of a deadline open, by way of the client."""
    open_client(handen, termijn.client)
    handen.kies(handen.page.locator("main .rijen").get_by_role("link", name=termijn.wat))
    handen.kop(termijn.wat)


@pytest.mark.taak("vrijwilliger/let-op", "Let op na een contact")
def test_after_a_contact_one_line_says_what_to_tell_now(taak, handen, log_in):
    client = nieuwe_client(log_in(VRIJWILLIGER), "Nour Zonnewijzer")
    met_kaart(client, over(150))
    taak.gegeven("Iemand zit voor je. Over een paar maanden loopt de kaart van de IND af.")
    handen.open()
    handen.kop("Vandaag")
    taak.doe("Sla het contact op zoals altijd.")
    open_contact(handen)
    choose_person(handen, client)
    choose_topic(handen, 1)
    save_contact(handen)
    opgeslagen = handen.page.locator("main .utrecht-alert", has_text="Opgeslagen:")
    expect(opgeslagen).to_contain_text(re.compile(r"Let op\..*het verblijfsdocument van Nour.*Vertel het nu\."))
    taak.zie("Staat er *Let op*? Vertel het meteen: de cliënt zit er nog.", beeld=True)
    taak.doe("Kies *Bekijk de termijn* als je wilt weten wat er moet gebeuren.")
    handen.kies(handen.link("Bekijk de termijn"))
    handen.leest("Waarom deze datum?")
    taak.zie("Hier zie je waarom het deze dag is, en wat je kunt doen.")
    taak.klaar(re.compile("erblijfsdocument"))


@pytest.mark.taak("vrijwilliger/agenda", "Je termijnen in je agenda", bij="termijnen:agenda")
def test_deadlines_go_to_a_calendar_of_ones_own(taak, handen, termijn, wacht):
    gebruiker = Agendasleutel._meta.get_field("gebruiker").related_model.objects.get(email=VRIJWILLIGER)
    handen.open()
    handen.kop("Vandaag")
    taak.doe("Kies je naam, op een telefoon *Menu*, en dan *Termijnen in je agenda*.")
    handen.kies(handen.page.locator("details[data-sluit-met-esc] summary"))
    handen.kies(handen.link("Termijnen in je agenda"))
    handen.kop("Termijnen in je agenda")
    taak.doe("Lees wat er in je agenda komt, en kies *Maak een geheim adres*.")
    taak.zie("Het staat uit tot jij het aanzet.", bij="h1")
    handen.kies(handen.knop("Maak een geheim adres"))
    handen.leest("Dit is je geheime adres.")
    taak.doe("Kopieer het adres en plak het in je agenda. Je ziet het adres maar één keer.")
    adres = handen.veld("Geheim adres").input_value()
    inhoud = handen.page.request.get(adres).text()
    assert "BEGIN:VEVENT" in inhoud
    assert termijn.client.naam not in inhoud
    assert Agendasleutel.objects.geldend().filter(gebruiker=gebruiker).count() == 1
    taak.zie("Klaar? Hier kun je het adres ook stoppen, of een nieuw adres maken.")
    taak.klaar("Termijnen in je agenda")
