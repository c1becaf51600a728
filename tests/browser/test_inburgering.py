"""Integration: what DUO and the gemeente wrote, and how an exam went."""

import pytest
from playwright.sync_api import expect

from inburgering.models import Examenonderdeel, Inburgering
from tests.browser.feiten import geleden, met_inburgering
from tests.browser.mensen import VRIJWILLIGER
from tests.browser.stappen import als_getypt, nieuwe_client, open_onderwerp
from tests.factories_termijnen import ExamenonderdeelFactory

pytestmark = pytest.mark.browser


@pytest.mark.taak("vrijwilliger/inburgering", "Inburgering invullen", bij="inburgering:")
def test_the_letter_of_duo_and_the_plan_of_the_gemeente(taak, handen, log_in):
    client = nieuwe_client(log_in(VRIJWILLIGER), "Nour Zonnewijzer")
    taak.gegeven("De cliënt heeft een brief van DUO: je moet inburgeren.")
    open_onderwerp(handen, client, "Inburgering")
    taak.doe("Open de cliënt, kies *Inburgering* en dan *Inburgering toevoegen*.")
    handen.kies(handen.link("Inburgering toevoegen"))
    handen.kop("Inburgering toevoegen")
    taak.doe("Neem de datums over uit de brief van DUO, en kies *Opslaan*.")
    handen.vul(handen.veld("Datum op de brief van DUO"), als_getypt(geleden(90)))
    handen.vul(handen.veld("Vanaf welke dag"), als_getypt(geleden(100)))
    taak.zie("Welke wet geldt, hangt af van de dag. Dat kiest Wegwijs zelf.", bij="h1")
    handen.kies(handen.knop("Opslaan"))
    handen.melding("Opgeslagen: de inburgering staat erbij.")
    taak.zie("Bij *Dit weten we nog niet* staat wat er nog ontbreekt.", bij="h1")
    taak.doe("Kwam het plan van de gemeente (het PIP)? Kies *Wijzig* bij *Plan van de gemeente*.")
    handen.kies(handen.link("Wijzig Plan van de gemeente"))
    handen.kop("Plan van de gemeente")
    taak.doe("Vul de datum in die op het PIP staat, en de leerroute.")
    handen.vul(handen.veld("Datum op het PIP"), als_getypt(geleden(30)))
    handen.vink(handen.veld("B1-route"))
    handen.kies(handen.knop("Opslaan"))
    handen.melding("Opgeslagen: het plan van de gemeente.")
    taak.zie("Vanaf de dag van het PIP tellen de drie jaar om in te burgeren.")
    inburgering = Inburgering.objects.get(client=client)
    assert (inburgering.wet, inburgering.pip_op, inburgering.leerroute) == ("Wi2021", geleden(30), "B1-route")
    taak.klaar(f"Inburgering van {client.naam}")


@pytest.mark.taak("vrijwilliger/examenuitslag", "Een examenuitslag invullen", bij="inburgering:examenonderdeel")
def test_the_result_of_an_exam(taak, handen, log_in):
    client = nieuwe_client(log_in(VRIJWILLIGER), "Nour Zonnewijzer")
    examen = ExamenonderdeelFactory(inburgering=met_inburgering(client), onderdeel="lezen", op=geleden(40))
    taak.gegeven("De cliënt heeft examen gedaan. De uitslag staat in de brief van DUO, of in Mijn Inburgering.")
    open_onderwerp(handen, client, "Inburgering")
    taak.doe("Open de cliënt en kies *Inburgering*.")
    taak.doe("Kies *Wijzig* bij het examen. Staat het er nog niet? Kies dan *Examen toevoegen*.")
    handen.kies(handen.link("Wijzig lezen"))
    handen.kop("Examen lezen wijzigen")
    taak.doe("Kies de uitslag en kies *Opslaan*.")
    handen.vink(handen.veld("Geslaagd", exact=True))
    taak.zie(
        "Gezakt mag ook: dan staat er later gewoon nog een keer bij.",
        bij="#id_uitslag",
    )
    handen.kies(handen.knop("Opslaan"))
    handen.melding("Opgeslagen: het examen.")
    klaar = handen.page.locator(".samenvatting__rij", has_text="Lezen")
    expect(klaar.first).to_contain_text("Gehaald")
    taak.zie("Bij *Wat is klaar, wat nog niet* zie je hoe ver iemand is.", bij="h1")
    examen.refresh_from_db()
    assert examen.uitslag == "geslaagd"
    assert Examenonderdeel.objects.filter(inburgering__client=client).count() == 1
    taak.klaar(f"Inburgering van {client.naam}")
