"""The quick contact on a slow line: answers come late, in another order, or for a part that is gone."""

from collections.abc import Callable
from urllib.parse import parse_qs

import pytest
from playwright.sync_api import Page, Route, expect

from spreekuur.models import Concept, Contact
from tests.browser.conftest import PATIENCE
from tests.browser.handen import Handen, Toetsenbord
from tests.browser.mensen import VRIJWILLIGER
from tests.browser.stappen import OPSLAAN, choose_topic, eigen_clienten, find_person, save_contact

pytestmark = [pytest.mark.browser, pytest.mark.parametrize("soort_handen", [Toetsenbord])]

Velden = dict[str, list[str]]
LOOK = 20
"""Milliseconds between two looks."""
A_WHILE = 300
"""Milliseconds in which the page would have done what it must not do."""
STOPPED = 11_000
"""Milliseconds: a little more than the page waits before one may save again."""
_SESSION = "() => localStorage.getItem('wegwijs-sessie-tot')"


class TrageLijn:
    """Holds back the questions of the page, or its sending, about which `which` says so, until they are let go."""

    def __init__(self, page: Page, which: Callable[[Velden], bool], *, sending: bool = False) -> None:
        self.page = page
        self.which = which
        self.sending = sending
        self.held: list[Route] = []
        page.route("**/contact/nieuw/", self._route)

    def wait_for(self, number: int) -> None:
        """Wait until so many questions are held."""
        for _ in range(PATIENCE // LOOK):
            if len(self.held) >= number:
                return
            self.page.wait_for_timeout(LOOK)
        raise AssertionError(f"{len(self.held)} questions were held, not {number}")

    def let_go(self) -> None:
        """Let the oldest of what is held go to the server, and wait until the page has its answer."""
        route = self.held.pop(0)
        with self.page.expect_event("requestfinished", lambda request: request == route.request):
            route.continue_()

    def _route(self, route: Route) -> None:
        velden = parse_qs(route.request.post_data or "")
        if route.request.is_navigation_request() is self.sending and self.which(velden):
            self.held.append(route)
        else:
            route.continue_()


def begin(handen: Handen) -> None:
    """Open the page, and wait until one can type a name."""
    handen.open("/contact/nieuw/")
    expect(handen.page.locator("#id_zoek")).to_be_focused()


def everything(_velden: Velden) -> bool:
    return True


def searches(velden: Velden) -> bool:
    return "kies" not in velden


def chooses(velden: Velden) -> bool:
    return "kies" in velden


def test_an_answer_for_a_list_that_is_gone_does_not_stop_saving(handen, log_in, wacht):
    log_in(VRIJWILLIGER)
    before = Contact.objects.count()
    begin(handen)
    slow = TrageLijn(handen.page, searches)
    handen.toets("0")
    expect(handen.knop("Toch iemand kiezen")).to_be_visible()
    slow.wait_for(1)
    until = handen.page.evaluate(_SESSION)
    slow.let_go()
    assert int(handen.page.evaluate(_SESSION)) > int(until), "the page does not know that the session was renewed"

    choose_topic(handen, 3)
    save_contact(handen)

    assert Contact.objects.count() == before + 1
    wacht.check()


def test_a_choice_made_with_a_button_that_a_new_list_replaced_does_not_stop_saving(handen, log_in, wacht):
    log_in(VRIJWILLIGER)
    before = Contact.objects.count()
    begin(handen)
    slow = TrageLijn(handen.page, everything)
    handen.toets("0")
    slow.wait_for(2)
    slow.let_go()
    slow.let_go()
    expect(handen.knop("Toch iemand kiezen")).to_be_visible()

    choose_topic(handen, 3)
    save_contact(handen)

    assert Contact.objects.count() == before + 1
    wacht.check()


def test_a_digit_is_kept_while_one_search_takes_the_place_of_another(handen, log_in, wacht):
    client = eigen_clienten(log_in(VRIJWILLIGER))[0]
    begin(handen)
    slow = TrageLijn(handen.page, searches)
    handen.typ(client.naam[:1])
    slow.wait_for(1)
    handen.page.keyboard.insert_text(client.naam[1:])  # at once: no search comes in between
    handen.toets("1")
    slow.wait_for(2)
    slow.held.pop(0).abort()
    slow.let_go()
    expect(handen.knop(f"Toch niet {client.naam}")).to_be_visible()

    choose_topic(handen, 3)
    save_contact(handen)

    assert [deelname.client for deelname in Contact.objects.latest("pk").deelnames.all()] == [client]
    wacht.check()


def test_of_two_choices_at_the_same_moment_nothing_is_saved_unseen(handen, log_in, wacht):
    client = eigen_clienten(log_in(VRIJWILLIGER))[0]
    before = Contact.objects.count()
    handen.open("/contact/nieuw/")
    find_person(handen, client)
    slow = TrageLijn(handen.page, chooses)
    handen.toets(str(handen.page.locator(f"#gevonden button[value='{client.pk}']").get_attribute("data-kies")))
    slow.wait_for(1)
    handen.page.locator("#id_zoek").focus()
    handen.toets("0")
    slow.wait_for(2)
    choose_topic(handen, 3)
    handen.toets("Enter")
    slow.let_go()
    slow.let_go()

    expect(handen.knop(f"Toch niet {client.naam}")).to_be_visible()
    handen.page.wait_for_timeout(A_WHILE)
    assert Contact.objects.count() == before
    save_contact(handen)
    assert [deelname.client for deelname in Contact.objects.latest("pk").deelnames.all()] == [client]
    wacht.check()


def test_what_was_pressed_for_one_name_is_not_done_to_another(handen, log_in, wacht):
    een, ander = eigen_clienten(log_in(VRIJWILLIGER))[:2]
    begin(handen)
    slow = TrageLijn(handen.page, searches)
    handen.page.keyboard.insert_text(een.naam)
    handen.toets("1")
    slow.wait_for(1)
    handen.page.locator("#id_zoek").fill(ander.naam)
    slow.wait_for(2)
    slow.held.pop(0).abort()
    slow.let_go()

    expect(handen.page.locator(f"#gevonden button[value='{ander.pk}']")).to_be_visible()
    handen.page.wait_for_timeout(A_WHILE)
    assert handen.page.locator("#wie input[name=clients]").count() == 0
    wacht.check()


def test_names_of_an_older_text_go_when_a_search_fails(handen, log_in, wacht):
    client = eigen_clienten(log_in(VRIJWILLIGER))[0]
    handen.open("/contact/nieuw/")
    find_person(handen, client)
    slow = TrageLijn(handen.page, searches)
    handen.page.keyboard.insert_text("z")
    slow.wait_for(1)
    slow.held.pop().fulfill(status=204)

    expect(handen.page.locator("#gevonden [data-kies='1']")).to_have_count(0)
    handen.toets("1")
    handen.page.wait_for_timeout(A_WHILE)
    assert handen.page.locator("#wie input[name=clients]").count() == 0
    expect(handen.knop("Onbekende bezoeker")).to_be_visible()
    wacht.check()


def test_the_button_waits_for_who_was_just_chosen(handen, log_in, wacht):
    client = eigen_clienten(log_in(VRIJWILLIGER))[0]
    handen.open("/contact/nieuw/")
    find_person(handen, client)
    choose_topic(handen, 3)
    slow = TrageLijn(handen.page, chooses)
    handen.kies(handen.page.locator(f"#gevonden button[value='{client.pk}']"))
    slow.wait_for(1)
    handen.kies(handen.knop(OPSLAAN))
    slow.let_go()

    handen.leest("Opgeslagen:")
    assert [deelname.client for deelname in Contact.objects.latest("pk").deelnames.all()] == [client]
    wacht.check()


def test_who_stopped_a_page_that_never_came_can_save_again(handen, log_in):
    log_in(VRIJWILLIGER)
    before = Contact.objects.count()
    handen.page.clock.install()
    begin(handen)
    handen.toets("0")
    expect(handen.knop("Toch iemand kiezen")).to_be_visible()
    handen.vul(handen.veld("Notitie"), "Belt morgen terug.")
    choose_topic(handen, 3)
    dead = TrageLijn(handen.page, everything, sending=True)
    handen.toets("Enter")
    dead.wait_for(1)
    dead.held.pop().fulfill(status=204)  # the browser stays where it is, as after *Stop*
    handen.toets("Enter")
    handen.page.wait_for_timeout(A_WHILE)
    assert not dead.held, "it was sent again at once"
    handen.page.unroute("**/contact/nieuw/")

    handen.page.clock.fast_forward(STOPPED)
    save_contact(handen)

    assert Contact.objects.count() == before + 1
    assert Contact.objects.latest("pk").notitie == "Belt morgen terug."
    assert not Concept.objects.filter(gegevens__notitie=["Belt morgen terug."]).exists()
