"""Getting in, staying in, and getting out."""

import pytest
from django.conf import settings
from playwright.sync_api import expect

from tests.browser import toegankelijk
from tests.browser.handen import Toetsenbord
from tests.browser.mensen import VRIJWILLIGER, WACHTWOORD

pytestmark = pytest.mark.browser


@pytest.mark.taak("iedereen/inloggen", "Inloggen", bij="account_")
def test_somebody_signs_in_after_a_typing_mistake(taak, handen, venster):
    taak.gegeven("Je hebt een wachtwoord gekozen.")
    taak.doe("Open Wegwijs. Vul je e-mailadres en je wachtwoord in. Kies *Log in*.")
    handen.open()
    handen.kop("Inloggen")
    handen.vul(handen.veld("E-mailadres"), VRIJWILLIGER)
    handen.vul(handen.veld("Wachtwoord", exact=True), "een verkeerd wachtwoord")
    handen.kies(handen.knop("Log in"))
    taak.zie("Klopt er iets niet? Dan zegt de bladzijde dat. Je e-mailadres blijft staan.")
    handen.leest("klopt niet")
    expect(handen.veld("E-mailadres")).to_have_value(VRIJWILLIGER)
    taak.doe("Vul alleen je wachtwoord opnieuw in en kies weer *Log in*.")
    handen.vul(handen.veld("Wachtwoord", exact=True), WACHTWOORD)
    handen.kies(handen.knop("Log in"))
    handen.kop("Vandaag")
    taak.zie("Je bent binnen: dit is *Vandaag*, de bladzijde waar je dag begint.", beeld=True)
    assert session_cookie(venster)["expires"] > 0
    taak.klaar("Vandaag")


@pytest.mark.taak("iedereen/gedeelde-computer", "Inloggen op een gedeelde computer", bij="account_logout")
def test_on_a_shared_computer_nothing_stays_behind(taak, handen, venster):
    taak.gegeven("Je zit op een computer die anderen ook gebruiken, bijvoorbeeld in de bibliotheek.")
    handen.open()
    handen.kop("Inloggen")
    handen.vul(handen.veld("E-mailadres"), VRIJWILLIGER)
    handen.vul(handen.veld("Wachtwoord", exact=True), WACHTWOORD)
    taak.doe("Zet bij het inloggen een vinkje bij *Dit is een gedeelde computer*.")
    handen.vink(handen.veld("Dit is een gedeelde computer"))
    taak.zie("Je bent dan ook uitgelogd als je de browser sluit.", beeld=True)
    handen.kies(handen.knop("Log in"))
    handen.kop("Vandaag")
    assert session_cookie(venster)["expires"] == -1
    taak.doe("Ben je klaar? Open het menu onder je naam, op een telefoon *Menu*, en kies *Uitloggen*.")
    handen.kies(handen.page.locator("details.menu summary"))
    handen.kies(handen.knop("Uitloggen"))
    handen.kop("Inloggen")
    taak.zie("Wie daarna op *Vorige* drukt, ziet niets van wat jij zag.")
    handen.page.go_back()
    taak.klaar("Inloggen")


@pytest.mark.taak("iedereen/ingelogd-blijven", "Ingelogd blijven")
def test_a_warning_comes_before_the_session_ends_and_one_key_renews_it(taak, handen, log_in):
    log_in(VRIJWILLIGER)
    handen.page.clock.install()
    handen.open()
    handen.kop("Vandaag")
    taak.gegeven("Je bent ingelogd, en je hebt 28 minuten niets gedaan.")
    handen.page.clock.fast_forward("28:05")
    taak.zie("Twee minuten voordat je wordt uitgelogd, krijg je een waarschuwing.", beeld=True)
    blijf = handen.knop("Blijf ingelogd")
    expect(blijf).to_be_visible()
    taak.doe("Kies *Blijf ingelogd*. Op een computer is de toets Enter genoeg.")
    if handen.naam == "toetsenbord":
        handen.toets("Enter")
    else:
        handen.kies(blijf)
    expect(blijf).to_be_hidden()
    taak.zie("De waarschuwing is weg. Je hebt weer een half uur.")
    handen.page.clock.fast_forward("27:00")
    expect(blijf).to_be_hidden()
    taak.klaar("Vandaag")


@pytest.mark.taak("iedereen/opnieuw-inloggen", "Je was te lang weg")
def test_what_was_typed_is_hidden_until_the_same_person_is_back(taak, handen, log_in, venster, wacht):
    log_in(VRIJWILLIGER)
    handen.page.clock.install()
    handen.open("/contact/nieuw/")
    handen.kop("Nieuw contact")
    handen.vul(handen.veld("Notitie"), "Brief van de gemeente.")
    taak.gegeven("Je typte iets en was daarna meer dan een half uur weg.")
    venster.clear_cookies(name=settings.SESSION_COOKIE_NAME)
    with wacht.expecting(401):
        handen.page.clock.fast_forward("31:00")
        expect(handen.page.get_by_role("heading", name="Je bent uitgelogd")).to_be_visible()
        taak.zie("Wat je typte staat er nog, maar is verborgen. Niemand anders kan het lezen.", beeld=True)
        expect(handen.page.locator("main")).to_be_hidden()
        taak.doe("Kies *Log in*. Er gaat een nieuw tabblad open. Log daar in en kom hier terug.")
        with venster.expect_page() as tabblad:
            handen.kies(handen.link("Log in (nieuw tabblad)"))
        expect(tabblad.value.locator("h1")).to_have_text("Inloggen")
        tabblad.value.close()
    log_in(VRIJWILLIGER)
    taak.doe("Kies *Ik ben weer ingelogd*.")
    terug = handen.knop("Ik ben weer ingelogd")
    if terug.is_visible():
        handen.kies(terug)
    expect(handen.veld("Notitie")).to_have_value("Brief van de gemeente.")
    taak.zie("Alles staat er weer, en je kunt verder.")
    taak.klaar("Nieuw contact")


def session_cookie(venster):
    """The cookie that says who is signed in."""
    return next(cookie for cookie in venster.cookies() if cookie["name"] == settings.SESSION_COOKIE_NAME)


@pytest.mark.parametrize("soort_handen", [Toetsenbord])
def test_tab_walks_through_the_sign_in_page_in_the_order_of_use(handen, wacht):
    handen.open()
    handen.kop("Inloggen")
    handen.ga_naar(handen.veld("E-mailadres"))
    rest = [
        handen.veld("Wachtwoord", exact=True),
        handen.knop("Toon wachtwoord"),
        handen.veld("Dit is een gedeelde computer"),
        handen.knop("Log in"),
        handen.link("Wachtwoord vergeten?"),
    ]
    for ding in rest:
        handen.toets("Tab")
        expect(ding).to_be_focused()
    wacht.check()


def test_a_password_can_be_read_while_typing_and_is_dots_again_when_sent(handen, wacht):
    handen.open()
    handen.kop("Inloggen")
    veld = handen.veld("Wachtwoord", exact=True)
    handen.vul(veld, "een verkeerd wachtwoord")
    handen.kies(handen.knop("Toon wachtwoord"))
    expect(veld).to_have_attribute("type", "text")
    toegankelijk.check(handen.page)
    handen.page.evaluate("document.querySelector('main form').addEventListener('submit', (e) => e.preventDefault())")
    handen.kies(handen.knop("Log in"))
    expect(veld).to_have_attribute("type", "password")
    expect(handen.knop("Toon wachtwoord")).to_be_visible()
    wacht.check()
