"""Guidance: what is arranged, the next appointment, rounding off, what stays silent, and handing on."""

import pytest
from playwright.sync_api import expect

from begeleiding.models import Afspraak, Puntstand
from clients.models import Toewijzing
from core.periode import add_months
from tests.browser.feiten import geleden
from tests.browser.mensen import TEAMLEIDER, VRIJWILLIGER
from tests.browser.stappen import als_getypt, nieuwe_client, open_client, vandaag
from tests.factories import HuisvestingFactory
from tests.factories_begeleiding import CheckpuntFactory, TrajectFactory

pytestmark = pytest.mark.browser


def guide(client, begin):
    """This client has a home and a traject since that day."""
    locatie = client.inschrijvingen.get().locatie
    gemeente = locatie.gemeenten.get()
    HuisvestingFactory(client=client, gemeente=gemeente, begin=begin)
    return TrajectFactory(client=client, gemeente=gemeente, begin=begin), locatie


@pytest.mark.taak("vrijwilliger/begeleiding", "Bijhouden wat er geregeld is", bij="begeleiding:")
def test_one_tap_says_that_something_is_arranged(taak, handen, log_in):
    client = nieuwe_client(log_in(VRIJWILLIGER), "Nour Zonnewijzer")
    traject, locatie = guide(client, geleden(40))
    punt = CheckpuntFactory(locatie=locatie, naam="Bibliotheekpas halen")
    taak.gegeven("De cliënt heeft zelf een pas van de bibliotheek gehaald.")
    open_client(handen, client)
    taak.doe("Open de cliënt en kies de kaart *Begeleiding*.")
    handen.kies(handen.link("Begeleiding", exact=True))
    handen.kop(f"Begeleiding van {client.naam}")
    taak.zie("De lijn laat zien hoe ver iemand is, en wanneer er contact was.", beeld=True)
    taak.doe("Kies bij wat er geregeld is *Zelf gedaan* of *Samen gedaan*.")
    handen.kies(handen.knop("Zelf gedaan Bibliotheekpas halen"))
    handen.melding("Bibliotheekpas halen: zelf gedaan.")
    taak.zie("De dag van vandaag staat erbij.", bij="h1")
    stand = Puntstand.objects.get(traject=traject, punt=punt)
    assert (stand.stand, stand.op) == ("zelf gedaan", vandaag())
    taak.klaar(f"Begeleiding van {client.naam}")


@pytest.mark.taak("vrijwilliger/afspraak", "Een afspraak maken", bij="begeleiding:afspraak")
def test_the_next_appointment(taak, handen, log_in):
    client = nieuwe_client(log_in(VRIJWILLIGER), "Nour Zonnewijzer")
    taak.gegeven("Je spreekt af om samen naar de bibliotheek te gaan.")
    open_client(handen, client)
    taak.doe("Open de cliënt en kies *Meer*, en dan *Afspraak maken*.")
    handen.kies(handen.page.locator("details.meer summary"))
    handen.kies(handen.link("Afspraak maken"))
    handen.kop("Nieuwe afspraak")
    taak.doe("Vul in wanneer, waar, en wat er mee moet. Kies *Opslaan*.")
    handen.vul(handen.veld("Op", exact=True), als_getypt(vandaag()))
    handen.vul(handen.veld("Om"), "10:30")
    handen.vul(handen.veld("Waar"), "bibliotheek")
    handen.vul(handen.veld("Meenemen"), "paspoort")
    handen.kies(handen.knop("Opslaan"))
    handen.melding("De afspraak is gemaakt.")
    taak.zie("De afspraak staat bij de cliënt, op *Vandaag* en in je agenda.", bij="h1")
    assert Afspraak.objects.get(client=client).waar == "bibliotheek"
    taak.doe("Is het geweest? Kies *Leg contact vast*: de dag staat er al.")
    expect(handen.link("Leg contact vast").first).to_be_visible()
    taak.klaar(client.naam)


@pytest.mark.taak(
    "teamleider/traject-afronden", "Een traject afronden", bij="begeleiding:afronding begeleiding:warmeoverdracht"
)
def test_a_traject_is_rounded_off(taak, handen, log_in):
    client = nieuwe_client(log_in(TEAMLEIDER), "Nour Zonnewijzer")
    traject, _ = guide(client, add_months(vandaag(), -23))
    taak.gegeven("De twee jaar begeleiding zijn bijna om. Wegwijs zegt dat een maand ervoor.")
    handen.open(f"/clienten/{client.pk}/begeleiding/")
    handen.kop(f"Begeleiding van {client.naam}")
    taak.doe("Kies *Afronden*.")
    handen.kies(handen.link("Afronden"))
    handen.kop("Traject afronden")
    taak.doe("Kies hoe het afliep, en kies *Afronden*.")
    handen.vink(handen.veld("Redt zich zelf"))
    taak.zie("Een traject eindigt nooit vanzelf. Jij beslist.", beeld=True)
    handen.kies(handen.knop("Afronden"))
    handen.melding("Het traject is afgerond.")
    traject.refresh_from_db()
    assert traject.uitkomst == "zelfredzaam"
    taak.klaar(f"Begeleiding van {client.naam}")


@pytest.mark.taak("teamleider/wat-mis-ik", "Zien wat stil is gevallen", bij="vandaag:gemis")
def test_what_stays_silent(taak, handen, log_in):
    client = nieuwe_client(log_in(TEAMLEIDER), "Nour Zonnewijzer")
    guide(client, geleden(60))
    taak.gegeven("Je wilt weten wie te lang geen contact had.")
    taak.doe("Kies op *Vandaag* bij *Het team vandaag* de regel *Wat mis ik?*.")
    handen.open("/wat-mis-ik/")
    handen.kop("Wat mis ik?")
    handen.leest("Te lang geen contact")
    taak.zie("Bij elke lijst staat wat er precies telt.", beeld=True)
    taak.klaar("Wat mis ik?")


@pytest.mark.taak("teamleider/collega-weg", "Overdragen als een collega weggaat", bij="vandaag:overdragen")
def test_a_colleague_leaves(taak, handen, log_in):
    helper = log_in(VRIJWILLIGER)
    client = nieuwe_client(helper, "Nour Zonnewijzer")
    log_in(TEAMLEIDER)
    taak.gegeven("Een collega stopt, of gaat op vakantie.")
    taak.doe("Open *Overdragen* en kies de collega.")
    handen.open("/overdragen/")
    handen.kop("Overdragen")
    handen.kies(handen.link(helper.naam))
    taak.doe("Kijk het voorstel na. Bij een vakantie vul je ook de laatste dag in. Kies *Draag over*.")
    taak.zie("Wegwijs verdeelt eerlijk: wie weinig heeft, krijgt eerst.", beeld=True)
    handen.kies(handen.knop("Draag over"))
    handen.melding(f"Overgedragen van {helper.naam}. Niets is zonder eigenaar.")
    assert Toewijzing.objects.filter(client=client, gebruiker=helper).open_on(vandaag()).count() == 0
    taak.klaar("Overdragen")
