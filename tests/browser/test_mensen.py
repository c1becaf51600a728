"""Inviting colleagues, and letting them go."""

import pytest
from playwright.sync_api import expect

from organisatie.models import Aanstelling, Gebruiker
from tests.browser.mensen import BEHEERDER, COLLEGA, TEAMLEIDER
from tests.browser.stappen import choose_from_menu

pytestmark = pytest.mark.browser
NIEUW = "nieuw@voorbeeld.test"


@pytest.mark.taak(
    "teamleider/iemand-uitnodigen",
    "Een nieuwe collega uitnodigen",
    bij="organisatie: organisatie:gebruiker-list organisatie:uitnodiging",
)
def test_a_team_leader_invites_a_volunteer(taak, handen, log_in):
    log_in(TEAMLEIDER)
    handen.open()
    handen.kop("Vandaag")
    taak.doe("Kies *Beheer*, dan *Mensen*, dan *Iemand uitnodigen*.")
    choose_from_menu(handen, "Beheer")
    handen.kop("Beheer")
    handen.kies(handen.link("Mensen", exact=True))
    handen.kop("Mensen")
    handen.kies(handen.link("Iemand uitnodigen"))
    handen.kop("Iemand uitnodigen")
    taak.doe("Vul het e-mailadres en de naam in, en kies de rol.")
    handen.vul(handen.veld("E-mailadres"), NIEUW)
    handen.vul(handen.veld("Naam"), "Nieuwe Vrijwilliger")
    handen.vink(handen.veld("Vrijwilliger: "))
    taak.zie("Bij elke rol staat wat iemand dan ziet.", beeld=True)
    taak.doe("Kies *Nodig uit*.")
    handen.kies(handen.knop("Nodig uit"))
    handen.melding("De uitnodiging gaat per e-mail")
    taak.zie("Je collega krijgt een e-mail met een link die een week werkt.")
    handen.leest("Nieuwe Vrijwilliger")
    taak.klaar("Mensen")


@pytest.mark.taak("iedereen/uitnodiging-aannemen", "Beginnen met een uitnodiging", bij="organisatie:wachtwoord-create")
def test_an_invited_colleague_chooses_a_password_and_signs_in(taak, handen, log_in, venster, site):
    invite(handen, log_in)
    site.send_invitation(Gebruiker.objects.get(email=NIEUW).pk)
    venster.clear_cookies()
    taak.gegeven("Je kreeg een e-mail met een uitnodiging.")
    taak.doe("Open de link in de e-mail.")
    handen.open("/postvak/")
    handen.kop("Postvak")
    handen.kies(handen.page.locator("main a[href*='welkom']").first)
    handen.kop("Welkom, Nieuwe Vrijwilliger")
    taak.doe("Kies een wachtwoord van ten minste 12 tekens en typ het twee keer.")
    handen.vul(handen.veld("Kies een wachtwoord"), "appeltaart op zondag")
    handen.vul(handen.veld("Nog een keer hetzelfde wachtwoord"), "appeltaart op zondag")
    taak.zie("Een zin van een paar woorden onthoud je makkelijk.", beeld=True)
    handen.kies(handen.knop("Bewaar wachtwoord"))
    handen.kop("Inloggen")
    handen.melding("Je wachtwoord is bewaard")
    taak.doe("Log in met je e-mailadres en je nieuwe wachtwoord.")
    handen.vul(handen.veld("E-mailadres"), NIEUW)
    handen.vul(handen.veld("Wachtwoord", exact=True), "appeltaart op zondag")
    handen.kies(handen.knop("Log in"))
    taak.klaar("Vandaag")


@pytest.mark.taak(
    "teamleider/toegang-stoppen",
    "Iemand stopt: de toegang beëindigen",
    bij="organisatie:gebruiker-detail organisatie:aanstelling",
)
def test_ending_an_appointment_closes_the_door_at_once(taak, handen, log_in, browser, site, wacht):
    collega = log_in(COLLEGA)
    handen.open()
    handen.kop("Vandaag")
    taak.gegeven("Een collega stopt bij het team.")
    other = browser.new_context(storage_state=handen.page.context.storage_state())
    log_in(TEAMLEIDER)
    handen.open("/mensen/")
    handen.kop("Mensen")
    taak.doe("Kies *Beheer*, dan *Mensen*, en kies de naam.")
    handen.kies(handen.link(collega.naam))
    handen.kop(collega.naam)
    taak.doe("Kies *Stop de toegang*, en daarna *Nu meteen*.")
    handen.kies(handen.link("Stop de toegang"))
    handen.kop(f"Toegang stoppen: {collega.naam}")
    handen.vink(handen.veld("Nu meteen"))
    taak.zie("Wat deze collega opschreef, blijft staan.", beeld=True)
    handen.kies(handen.knop("Stop de toegang"))
    handen.melding("De toegang is gestopt.")
    taak.zie("De toegang stopt meteen, ook als je collega op dat moment is ingelogd.")
    assert other.new_page().goto(f"{site.url}/clienten/").status == 403
    other.close()
    assert not Aanstelling.objects.filter(gebruiker=collega, eind=None).exists()
    taak.klaar(collega.naam)


@pytest.mark.taak(
    "beheerder/teamleider-uitnodigen",
    "Een teamleider uitnodigen",
    bij="organisatie:gebruiker-list organisatie:uitnodiging",
)
def test_an_administrator_invites_a_team_leader_and_sees_no_client(taak, handen, log_in, wacht):
    log_in(BEHEERDER)
    handen.open()
    handen.kop("Vandaag")
    expect(handen.page.get_by_role("searchbox")).to_have_count(0)
    taak.doe("Kies *Beheer*, dan *Mensen*, dan *Iemand uitnodigen*.")
    choose_from_menu(handen, "Beheer")
    handen.kop("Beheer")
    handen.kies(handen.link("Mensen", exact=True))
    handen.kop("Mensen")
    handen.kies(handen.link("Iemand uitnodigen"))
    handen.kop("Iemand uitnodigen")
    taak.doe("Vul het e-mailadres en de naam in, en kies *Teamleider* en de locatie.")
    handen.vul(handen.veld("E-mailadres"), NIEUW)
    handen.vul(handen.veld("Naam"), "Nieuwe Teamleider")
    handen.vink(handen.veld("Teamleider: "))
    taak.zie("Als beheerder regel je mensen en instellingen. Cliënten zie je niet.", beeld=True)
    handen.kies(handen.knop("Nodig uit"))
    handen.melding("De uitnodiging gaat per e-mail")
    assert Gebruiker.objects.get(email=NIEUW).aanstellingen.get().rol == "teamleider"
    with wacht.expecting(403):
        assert handen.page.goto(f"{handen.url}/clienten/").status == 403
    handen.open("/mensen/")
    taak.klaar("Mensen")


def invite(handen, log_in):
    """A team leader has invited somebody."""
    log_in(TEAMLEIDER)
    handen.open("/mensen/uitnodigen/")
    handen.kop("Iemand uitnodigen")
    handen.vul(handen.veld("E-mailadres"), NIEUW)
    handen.vul(handen.veld("Naam"), "Nieuwe Vrijwilliger")
    handen.kies(handen.knop("Nodig uit"))
    handen.melding("De uitnodiging gaat per e-mail")
