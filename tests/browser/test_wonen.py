"""From the koppeling to the key, and who belong together."""

import pytest
from playwright.sync_api import expect

from clients.models import Bewoning, Huisvesting, Lidmaatschap
from tests.browser.mensen import VRIJWILLIGER
from tests.browser.stappen import als_getypt, gisteren, nieuwe_client, open_client, vandaag

pytestmark = pytest.mark.browser


@pytest.mark.taak(
    "vrijwilliger/huisvesting",
    "Van koppeling tot sleutel",
    bij="clients:koppeling clients:woning clients:huisvesting clients:bewoning",
)
def test_a_client_gets_a_home(taak, handen, log_in):
    client = nieuwe_client(log_in(VRIJWILLIGER), "Nour Zonnewijzer")
    taak.gegeven("Het COA koppelt een cliënt van jou aan de gemeente.")
    open_client(handen, client)
    taak.doe("Open de cliënt en kies bij *Wonen* de link *Nieuwe koppeling*. Vul de dag in.")
    handen.kies(handen.link("Nieuwe koppeling"))
    handen.kop("Koppeling door het COA")
    handen.vul(handen.veld("Gekoppeld op"), als_getypt(gisteren()))
    handen.kies(handen.knop("Opslaan"))
    handen.melding("Opgeslagen: gekoppeld aan")
    offer_new_home(taak, handen)
    taak.doe("Kies *Antwoord* als de cliënt heeft gekozen.")
    handen.kies(handen.link("Antwoord"))
    handen.kop("Antwoord op het aanbod")
    handen.leest("Regenboogpad 7")
    handen.vink(handen.page.get_by_role("radio", name="Aanvaard"))
    handen.vul(handen.veld("Antwoord op"), als_getypt(vandaag()))
    handen.kies(handen.knop("Opslaan"))
    handen.melding("aanvaard")
    taak.doe("Vul de dag van de sleutel in. Weet je die nog niet? Kies later bij de cliënt *Sleutel gekregen*.")
    handen.kop("Nieuwe huisvesting")
    expect(handen.veld("Woning", exact=True).locator("option:checked")).to_contain_text("Regenboogpad 7")
    handen.vul(handen.veld("Gehuisvest op"), als_getypt(vandaag()))
    handen.kies(handen.knop("Opslaan"))
    handen.melding("Opgeslagen: gehuisvest in")
    taak.zie("De cliënt is gehuisvest. Vanaf nu telt de begeleiding, en de taakstelling.", beeld=True)
    assert Huisvesting.objects.get(client=client).begin == vandaag()
    assert Bewoning.objects.get(huisvesting__client=client).woning.straat == "Regenboogpad"
    taak.klaar(client.naam)


def offer_new_home(taak, handen):
    """Offer a home that was not in the list yet."""
    taak.doe("Is er een woning? Kies *Woning aanbieden*. Staat de woning er niet bij, voeg hem dan eerst toe.")
    handen.kies(handen.link("Woning aanbieden in"))
    handen.leest("Staat de woning er niet bij?")
    handen.kies(handen.link("Voeg de woning eerst toe"))
    handen.kop("Nieuwe woning")
    handen.vul(handen.veld("Straat"), "Regenboogpad")
    handen.vul(handen.veld("Huisnummer"), "7")
    taak.zie("Van een woning zijn alleen de gemeente, de straat en het huisnummer nodig.", beeld=True)
    handen.kies(handen.knop("Opslaan"))
    handen.melding("Regenboogpad 7")
    expect(handen.veld("Woning", exact=True).locator("option:checked")).to_contain_text("Regenboogpad 7")
    handen.kies(handen.knop("Opslaan"))
    handen.melding("Opgeslagen: de woning is aangeboden.")


@pytest.mark.taak(
    "vrijwilliger/gezin",
    "Een gezin maken, en iemand komt erbij",
    bij="clients:gezin clients:lidmaatschap clients:splitsing",
)
def test_people_become_a_gezin_and_one_joins(taak, handen, log_in):
    vrijwilliger = log_in(VRIJWILLIGER)
    moeder = nieuwe_client(vrijwilliger, "Nour Zonnewijzer")
    nieuwe_client(vrijwilliger, "Idris Zonnewijzer")
    nieuwe_client(vrijwilliger, "Salma Zonnewijzer")
    nieuwe_client(vrijwilliger, "Zahra Zonnewijzer", geboren_vroegst=gisteren(), geboren_laatst=gisteren())
    open_client(handen, moeder)
    taak.doe("Open de cliënt, kies *Gezin bekijken* en dan *Gezin maken*.")
    handen.kies(handen.link("Gezin bekijken"))
    handen.kop(f"Gezin van {moeder.naam}")
    handen.kies(handen.link("Gezin maken"))
    handen.kop("Gezin maken")
    taak.doe("Zoek wie er bij het gezin hoort, en zet een vinkje. Zoek zo iedereen op: wie je koos, blijft staan.")
    for naam, relatie in (("Idris Zonnewijzer", "vader"), ("Salma Zonnewijzer", "zus")):
        handen.vul(handen.veld("Zoek op naam"), naam)
        handen.toets("Enter")
        vinkje = handen.page.get_by_role("checkbox", name=naam)
        expect(vinkje).to_be_visible()
        handen.page.wait_for_load_state("load")
        handen.vink(vinkje)
        handen.vul(handen.veld(f"{naam} is"), relatie)
    taak.zie("Een heel gezin maak je op één pagina.", beeld=True)
    handen.vul(handen.veld(f"{moeder.naam} is"), "moeder")
    handen.vul(handen.veld("Vanaf"), "01-02-2020")
    handen.kies(handen.knop("Opslaan"))
    handen.melding("Opgeslagen: zij zijn nu één gezin.")
    taak.doe("Komt er later iemand bij, bijvoorbeeld een kind? Kies *Iemand komt erbij*.")
    handen.kies(handen.link("Iemand komt erbij"))
    handen.kop("Iemand komt erbij")
    find_person(handen, "Zahra Zonnewijzer")
    handen.vul(handen.veld("Is in dit gezin"), "dochter")
    handen.vink(handen.page.get_by_role("radio", name="Geboren", exact=True))
    handen.vul(handen.veld("Vanaf"), als_getypt(gisteren()))
    handen.kies(handen.knop("Opslaan"))
    handen.melding("hoort nu bij het gezin")
    taak.zie("Je ziet wie er bij het gezin horen, en sinds wanneer.", beeld=True)
    gezin = Lidmaatschap.objects.get(client=moeder).gezin
    assert gezin.leden.count() == 4
    taak.klaar(f"Gezin van {moeder.naam}")


def find_person(handen, naam):
    """Look somebody up on a page that adds a person, and choose them."""
    handen.vul(handen.veld("Zoek op naam"), naam)
    handen.toets("Enter")
    keuze = handen.page.get_by_role("radio", name=naam)
    expect(keuze).to_be_visible()
    handen.page.wait_for_load_state("load")
    handen.vink(keuze)
