"""What happens to a contact afterwards: undo, change, put right, and nothing lost."""

import re

import pytest
from playwright.sync_api import expect

from spreekuur.models import Contact, Onderwerp
from tests.browser.handen import Toetsenbord
from tests.browser.mensen import VRIJWILLIGER, WACHTWOORD
from tests.browser.stappen import OPSLAAN, choose_person, choose_topic, eigen_clienten, gisteren, save_contact
from tests.factories import ContactFactory

pytestmark = pytest.mark.browser
NOTITIE = "Brief van de gemeente samen gelezen."


@pytest.mark.taak(
    "vrijwilliger/ongedaan-maken", "Een contact ongedaan maken", bij="spreekuur:contact-undo spreekuur:contact-detail"
)
def test_a_contact_is_undone_and_what_was_typed_comes_back(taak, handen, log_in):
    client = eigen_clienten(log_in(VRIJWILLIGER))[0]
    before = Contact.objects.count()
    save_contact_with_note(handen, client)
    taak.gegeven("Je sloeg een contact op bij de verkeerde persoon.")
    taak.doe("Kies *Ongedaan maken*. Dat kan tien minuten lang.")
    handen.kies(handen.knop("Ongedaan maken"))
    handen.melding("Het is ongedaan gemaakt")
    taak.zie("Het contact is weg. Wat je typte, staat weer klaar om te verbeteren.", beeld=True)
    expect(handen.veld("Notitie")).to_have_value(NOTITIE)
    assert Contact.objects.count() == before
    taak.klaar("Nieuw contact")


@pytest.mark.taak("vrijwilliger/contact-wijzigen", "Een contact van vandaag wijzigen", bij="spreekuur:contact-update")
def test_a_contact_is_changed_on_the_same_day(taak, handen, log_in):
    client = eigen_clienten(log_in(VRIJWILLIGER))[0]
    save_contact_with_note(handen, client)
    handen.open()
    handen.kop("Vandaag")
    taak.doe("Kies bij *Vandaag* het contact, en dan *Wijzig*.")
    contact = Contact.objects.latest("pk")
    handen.kies(handen.page.locator(f"a[href='/contact/{contact.pk}/']"))
    handen.leest(NOTITIE)
    handen.kies(handen.link("Wijzig", exact=True))
    handen.kop("Contact wijzigen")
    taak.doe("Verander wat niet klopt en kies *Opslaan*.")
    handen.vul(handen.veld("Notitie"), f"{NOTITIE} Antwoord gestuurd.")
    taak.zie("Tot het einde van de dag kun je alles nog veranderen.", beeld=True)
    handen.kies(handen.knop("Opslaan"))
    handen.melding("Het contact is gewijzigd.")
    handen.leest("Antwoord gestuurd.")
    taak.klaar(handen.page.locator("h1").inner_text())


@pytest.mark.taak(
    "vrijwilliger/contact-verbeteren", "Een contact van een andere dag verbeteren", bij="spreekuur:correctie-create"
)
def test_a_contact_of_another_day_keeps_its_old_text(taak, handen, log_in):
    client, contact = make_contact_of_yesterday(log_in(VRIJWILLIGER))
    taak.gegeven("Gisteren schreef je iets op dat niet klopt.")
    handen.open(f"/clienten/{client.pk}/")
    handen.kop(client.naam)
    taak.doe("Open het contact en kies *Verbeter*.")
    handen.kies(handen.page.locator(f".gebeurtenissen a[href='/contact/{contact.pk}/']"))
    handen.leest("Belde met de school.")
    handen.kies(handen.link("Verbeter", exact=True))
    handen.kop("Contact verbeteren")
    taak.doe("Schrijf op wat er mis was, verander de tekst en kies *Opslaan*.")
    handen.vul(handen.page.locator("[name=reden]"), "Het was de huisarts.")
    handen.vul(handen.veld("Notitie"), "Belde met de huisarts.")
    handen.kies(handen.knop("Opslaan"))
    handen.leest("Belde met de huisarts.")
    taak.doe("Kies *Zoals het er stond* om de oude tekst te lezen.")
    handen.kies(handen.page.get_by_text("Zoals het er stond"))
    handen.leest("Belde met de school.")
    taak.zie("De oude tekst blijft altijd bewaard.", beeld=True)
    taak.klaar(handen.page.locator("h1").inner_text())


@pytest.mark.taak(
    "vrijwilliger/contact-weghalen", "Een contact weghalen dat er niet was", bij="spreekuur:contact-delete"
)
def test_a_contact_that_was_saved_twice_is_taken_away(taak, handen, log_in):
    client, contact = make_contact_of_yesterday(log_in(VRIJWILLIGER))
    taak.gegeven("Gisteren sloeg je hetzelfde contact twee keer op.")
    handen.open(f"/contact/{contact.pk}/")
    handen.leest("Belde met de school.")
    taak.doe("Open het contact en kies *Verbeter*.")
    handen.kies(handen.link("Verbeter", exact=True))
    handen.kop("Contact verbeteren")
    taak.doe("Kies *Dit contact was er niet*.")
    handen.kies(handen.link("Dit contact was er niet"))
    handen.kop("Dit contact was er niet")
    taak.doe("Schrijf op wat er misging en kies *Ja, haal dit contact weg*.")
    handen.vul(handen.page.locator("[name=reden]"), "Twee keer opgeslagen.")
    taak.zie("Je leest eerst wat er weggaat. De teamleider kan het later nog lezen.", beeld=True)
    handen.kies(handen.knop("Ja, haal dit contact weg"))
    handen.melding("Het contact is weg en telt niet meer mee.")
    assert not Contact.objects.filter(pk=contact.pk).exists()
    taak.klaar(client.naam)


@pytest.mark.taak("vrijwilliger/verder-na-uitloggen", "Verder met wat je typte")
def test_a_draft_is_offered_back_after_a_lost_session(taak, handen, log_in, venster, wacht):
    client = eigen_clienten(log_in(VRIJWILLIGER))[0]
    handen.open("/contact/nieuw/")
    handen.kop("Nieuw contact")
    taak.gegeven("Je was een contact aan het typen en je werd uitgelogd, of de stroom viel uit.")
    choose_person(handen, client)
    handen.vul(handen.veld("Notitie"), NOTITIE)
    expect(handen.page.locator("#stand")).to_contain_text("Concept bewaard")
    venster.clear_cookies()
    taak.doe("Log weer in en kies *Nieuw contact*.")
    handen.page.close()
    handen.page = venster.new_page()
    handen.open("/contact/nieuw/")
    handen.kop("Inloggen")
    handen.vul(handen.veld("E-mailadres"), VRIJWILLIGER)
    handen.vul(handen.veld("Wachtwoord", exact=True), WACHTWOORD)
    handen.kies(handen.knop("Log in"))
    handen.kop("Nieuw contact")
    handen.leest(re.compile(rf"Niet opgeslagen:\s+{client.naam}"))
    taak.zie("Wegwijs weet nog wat je typte.", beeld=True)
    taak.doe("Kies *Verder gaan*. Heb je het niet meer nodig, kies dan *Weggooien*.")
    handen.kies(handen.link("Verder gaan"))
    expect(handen.veld("Notitie")).to_have_value(NOTITIE)
    handen.leest(client.naam)
    taak.zie("Alles staat er weer. Je hoeft alleen nog op te slaan.")
    taak.klaar("Nieuw contact")


def test_a_contact_is_undone_from_vandaag(handen, log_in, wacht):
    client = eigen_clienten(log_in(VRIJWILLIGER))[0]
    before = Contact.objects.count()
    save_contact_with_note(handen, client)
    handen.open()
    handen.kop("Vandaag")
    handen.kies(handen.knop("Ongedaan maken").first)
    handen.melding("Het is ongedaan gemaakt")

    assert Contact.objects.count() == before
    wacht.check()


def test_saving_twice_makes_one_contact(handen, log_in, wacht):
    client = eigen_clienten(log_in(VRIJWILLIGER))[0]
    before = Contact.objects.count()
    handen.open("/contact/nieuw/")
    handen.kop("Nieuw contact")
    choose_person(handen, client)
    choose_topic(handen, 1)
    answers = handen.page.evaluate(_SEND_TWICE)
    knop = handen.knop(OPSLAAN)
    handen.kies(knop)
    handen.leest("Opgeslagen:")

    assert answers == [200, 200]
    assert Contact.objects.count() == before + 1
    wacht.check()


@pytest.mark.parametrize("soort_handen", [Toetsenbord])
def test_a_whole_contact_without_javascript(browser, log_in, site, venster):
    client = eigen_clienten(log_in(VRIJWILLIGER))[0]
    before = Contact.objects.count()
    context = browser.new_context(java_script_enabled=False, locale="nl-NL")
    context.add_cookies(venster.cookies())
    page = context.new_page()
    page.goto(f"{site.url}/contact/nieuw/")
    page.get_by_label("Wie?").fill(client.naam)
    page.get_by_role("button", name="Zoek", exact=True).last.click()
    page.locator("button.kaartje", has_text=client.naam).click()
    page.locator("input[name=onderwerp]").first.check()
    page.get_by_label("Notitie").fill(NOTITIE)
    page.locator("button[name=opslaan]").click()
    page.get_by_text("Opgeslagen:").wait_for()
    context.close()

    contact = Contact.objects.latest("pk")
    assert Contact.objects.count() == before + 1
    assert contact.notitie == NOTITIE
    assert [regel.client for regel in contact.deelnames.all()] == [client]


def save_contact_with_note(handen, client):
    """Log a contact that says something."""
    handen.open("/contact/nieuw/")
    handen.kop("Nieuw contact")
    choose_person(handen, client)
    choose_topic(handen, 1)
    handen.vul(handen.veld("Notitie"), NOTITIE)
    save_contact(handen)


def make_contact_of_yesterday(vrijwilliger):
    """A client of this volunteer, and what was written down about them."""
    client = eigen_clienten(vrijwilliger)[0]
    contact = ContactFactory(
        locatie=client.inschrijvingen.get(eind=None).locatie,
        gebruiker=vrijwilliger,
        op=gisteren(),
        clients=[client],
        onderwerpen=[Onderwerp.objects.filter(locatie__inschrijvingen__client=client).order_by("pk")[0]],
        notitie="Belde met de school.",
    )
    return client, contact


_SEND_TWICE = """async () => {
  const form = document.getElementById("contact");
  const body = new URLSearchParams([...new FormData(form), ["opslaan", "1"]]);
  const send = () => fetch(form.action, {method: "POST", body});
  return (await Promise.all([send(), send()])).map((answer) => answer.status);
}"""
