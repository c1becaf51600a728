"""The screen at the desk at three widths: save in sight, what one must know beside it, and the same digits for ever."""

import pytest
from playwright.sync_api import expect

from spreekuur.models import Contact
from tests.browser import toegankelijk
from tests.browser.handen import Toetsenbord
from tests.browser.mensen import COLLEGA, TEAMLEIDER, VRIJWILLIGER
from tests.browser.stappen import (
    choose_person,
    choose_topic,
    eigen_clienten,
    save_contact,
)
from tests.browser.taak import check_page

pytestmark = pytest.mark.browser
TABLET = (768, 1024)
_IN_SIGHT = """element => {
  const box = element.getBoundingClientRect();
  return box.top >= 0 && box.bottom <= innerHeight;
}"""


def check_at_every_width(handen, wacht):
    """Nothing wrong for anybody at 1280, 768, 360 and 320 px, and nothing beside the page."""
    check_page(handen, wacht)
    toegankelijk.check_at(handen.page, TABLET)


def test_saving_is_in_sight_and_what_one_must_know_stands_with_the_person(handen, log_in, wacht):
    client = eigen_clienten(log_in(VRIJWILLIGER))[0]
    handen.open("/contact/nieuw/")
    handen.kop("Nieuw contact")
    opslaan = handen.page.locator("button[name=opslaan]")
    if handen.naam == "toetsenbord":
        assert opslaan.evaluate(_IN_SIGHT)
    choose_person(handen, client)
    weten = handen.page.get_by_role("complementary", name="Wat je nu moet weten")
    expect(weten.get_by_role("link", name=client.naam)).to_be_visible()
    if handen.naam == "toetsenbord":
        assert weten.bounding_box()["x"] > handen.page.locator("#id_onderwerp").bounding_box()["width"]
        assert weten.evaluate(_IN_SIGHT)
    choose_topic(handen, 1)
    assert opslaan.evaluate(_IN_SIGHT)
    check_at_every_width(handen, wacht)
    save_contact(handen)
    assert handen.page.locator(".concepten", has_text=client.naam).count() == 0
    check_at_every_width(handen, wacht)


def test_further_subjects_are_tiles_in_the_same_grid_and_keep_their_letters(handen, log_in, wacht):
    log_in(VRIJWILLIGER)
    handen.open("/contact/nieuw/")
    handen.kop("Nieuw contact")
    handen.kies(handen.knop("Onbekende bezoeker"))
    expect(handen.knop("Toch iemand kiezen")).to_be_visible()
    verder = handen.page.locator(".tegel--anders")
    expect(verder.first).to_be_hidden()
    if handen.naam == "toetsenbord":
        handen.toets("9")
        handen.toets("b")
    else:
        handen.kies(handen.page.locator(".anders summary"))
        handen.kies(verder.nth(1).locator("label"))
    expect(verder.nth(1).locator("input")).to_be_checked()
    if handen.naam == "toetsenbord":
        breedtes = {round(t.bounding_box()["width"]) for t in (verder.first, handen.page.locator(".tegel").first)}
        assert len(breedtes) == 1
    check_at_every_width(handen, wacht)
    save_contact(handen)
    assert Contact.objects.latest("pk").onderwerpen.count() == 1


@pytest.mark.parametrize("soort_handen", [Toetsenbord])
def test_a_zero_that_begins_a_telephone_number_chooses_nobody(handen, log_in):
    log_in(VRIJWILLIGER)
    handen.open("/contact/nieuw/")
    handen.kop("Nieuw contact")
    expect(handen.page.locator("#id_zoek")).to_be_focused()

    handen.typ("06")
    handen.page.wait_for_timeout(900)

    expect(handen.page.locator("#id_zoek")).to_have_value("06")


def test_a_question_is_passed_on_and_its_asker_sees_the_answer(handen, log_in, wacht):
    collega = log_in(COLLEGA)
    client = eigen_clienten(log_in(VRIJWILLIGER))[0]
    handen.open("/contact/nieuw/")
    handen.kop("Nieuw contact")
    choose_person(handen, client)
    choose_topic(handen, 1)
    handen.vink(handen.page.get_by_role("radio", name="open"))
    handen.vul(handen.veld("Notitie"), "Welke taalschool heeft nog plaats?")
    handen.kies(handen.page.locator("button[name=opslaan]"))
    handen.leest("Opgeslagen:")
    vraag = Contact.objects.latest("pk").vraag
    handen.open(f"/vraag/{vraag.pk}/")
    handen.kies(handen.link("Geef de vraag door"))
    handen.kop("Vraag doorgeven")
    check_at_every_width(handen, wacht)
    handen.kies_uit(handen.veld("Wie pakt de vraag op?"), collega.naam)
    handen.kies(handen.knop("Geef door"))
    handen.melding(f"De vraag is doorgegeven aan {collega.naam}.")
    log_in(COLLEGA)
    handen.open()
    handen.kies(handen.page.locator("main").get_by_role("link", name=client.naam).filter(has_text="Vraag van").first)
    handen.vul(handen.veld("Wat is er gedaan?"), "De Boterbloem heeft plaats.")
    handen.kies(handen.knop("Vraag is beantwoord"))
    handen.melding("De vraag is beantwoord.")
    log_in(VRIJWILLIGER)
    handen.open("/vragen/?van=gesteld")
    handen.leest("De Boterbloem heeft plaats.")
    check_at_every_width(handen, wacht)


def test_the_list_of_clients_is_sorted_and_narrowed(handen, log_in, wacht):
    log_in(TEAMLEIDER)
    handen.open("/clienten/")
    handen.kop("Cliënten")
    if handen.naam == "toetsenbord":
        handen.kies(handen.link("Laatste contact"))
        expect(handen.page.get_by_role("columnheader", name="Laatste contact")).to_have_attribute(
            "aria-sort", "ascending"
        )
    handen.kies(handen.link("Drie maanden geen contact"))
    expect(handen.link("Drie maanden geen contact")).to_have_attribute("aria-current", "true")
    check_at_every_width(handen, wacht)
