"""Deadlines, the home page of the team leader and Spreekuren at three widths; what the page of one shows at once."""

import pytest
from django.urls import reverse

from tests.browser import toegankelijk
from tests.browser.feiten import met_brief, over
from tests.browser.handen import Toetsenbord
from tests.browser.mensen import TEAMLEIDER
from tests.browser.stappen import nieuwe_client
from tests.factories import ClientFactory, SpreekuurFactory
from tests.factories_termijnen import TermijnFactory

pytestmark = [pytest.mark.browser, pytest.mark.parametrize("soort_handen", [Toetsenbord])]
BREEDTES = (360, 768, 1280)
LANGE_NAAM = "Mohammed Abdelrahman Zonnewijzer-Voorbeeldnaam van der Korenbloemenhof"
_ONDERKANT = "element => element.getBoundingClientRect().bottom + window.scrollY"


@pytest.fixture
def termijnen(log_in):
    """A late deadline that nobody takes care of, of somebody with a long name; some to come, one that is done."""
    leider = log_in(TEAMLEIDER)
    locatie = leider.aanstellingen.get().locatie
    SpreekuurFactory(locatie=locatie, weekdag=over(0).weekday())
    wees = ClientFactory(locatie=locatie, naam=LANGE_NAAM)
    laat = TermijnFactory(client=wees, begin=over(-94), wat="Beroep tegen subsidiaire bescherming")
    client = nieuwe_client(leider, "Nour Zonnewijzer")
    # First: an action on a client makes its deadlines anew from the facts, so that rows put in by hand would go.
    straks = met_brief(client, leider, over(10), "Een kopie opsturen")
    klaar = {"afloop": "gedaan", "afgehandeld_op": over(-1), "afgehandeld_door": "de verlenging is aangevraagd"}
    gedaan = TermijnFactory(client=client, begin=over(-3), feit=f"client-{client.pk}", **klaar)
    for dagen in (5, 20, 55, 70, 400):
        TermijnFactory(client=client, begin=over(dagen))
    return {"laat": laat, "gedaan": gedaan, "straks": straks}


@pytest.mark.parametrize("breedte", BREEDTES)
def test_pages_of_deadlines_are_usable_at_each_width(handen, termijnen, breedte):
    lijst = reverse("termijnen:termijn-list")
    paden = [
        "/",
        reverse("spreekuur:zitting-list"),
        *(f"{lijst}?van={van}&stand={stand}" for van, stand in (("alle", "nu"), ("niemand", "nu"), ("alle", "wacht"))),
        f"{lijst}?van=alle&stand=afgehandeld",
        f"{lijst}?van=alle&week={over(7).isoformat()}",
        *(reverse("termijnen:termijn-detail", args=[termijn.pk]) for termijn in termijnen.values()),
    ]
    handen.page.set_viewport_size({"width": breedte, "height": 800})
    for pad in paden:
        handen.page.goto(f"{handen.url}{pad}")
        toegankelijk.check_here(handen.page)


def test_what_to_do_and_every_act_stand_on_one_screen_before_the_proof(handen, termijnen):
    """1280 × 800, without scrolling: what to do, when, who, what can be done, and where the proof is."""
    handen.page.set_viewport_size({"width": 1280, "height": 800})
    for termijn in termijnen.values():
        handen.page.goto(f"{handen.url}{reverse('termijnen:termijn-detail', args=[termijn.pk])}")
        vouw = handen.page.locator("details.uitklap")
        assert not vouw.evaluate("element => element.open")
        assert vouw.evaluate(_ONDERKANT) <= 800


def test_the_list_begins_to_answer_on_the_first_screen(handen, termijnen):
    """Late deadlines are in sight at once: at 1280 × 800 and on a tablet."""
    for breedte in (768, 1280):
        handen.page.set_viewport_size({"width": breedte, "height": 800})
        handen.page.goto(f"{handen.url}{reverse('termijnen:termijn-list')}?van=alle")
        eerste = handen.page.get_by_role("region", name="Te laat").get_by_role("listitem").first
        assert eerste.evaluate(_ONDERKANT) <= 800
