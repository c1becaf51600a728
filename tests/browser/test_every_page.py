"""Every page that a role can reach by links can be used by everyone, also the pages that no task shows."""

from urllib.parse import urlsplit

import pytest
from django.urls import resolve
from playwright.sync_api import expect

from tests.browser import toegankelijk
from tests.browser.handen import Toetsenbord
from tests.browser.mensen import BEHEERDER, GEMEENTE, TEAMLEIDER, VRIJWILLIGER

pytestmark = pytest.mark.browser
DOWNLOADS = {
    "rapportage:publicatiebestand-detail",
    "rapportage:publicatieblad-detail",
    "rapportage:editiebestand-detail",
    "rapportage:editieblad-detail",
    "rapportage:verslagbestand-detail",
    "rapportage:werkmap-detail",
    "gezinshereniging:briefdocument-detail",
    "gezinshereniging:papier-detail",
    "gezinshereniging:sjabloondocument-detail",
}
_LINKS = (
    "() => [...document.querySelectorAll('a[href]')].map((link) => new URL(link.getAttribute('href'), location).href)"
)


@pytest.mark.parametrize("soort_handen", [Toetsenbord])
@pytest.mark.parametrize(
    ("email", "least"),
    [(VRIJWILLIGER, 20), (TEAMLEIDER, 40), (GEMEENTE, 5), (BEHEERDER, 20)],
    ids=str,
)
def test_one_page_of_each_kind_is_usable_for_everyone(handen, log_in, wacht, email, least):
    log_in(email)
    todo, seen = [f"{handen.url}/"], {"vandaag:vandaag"}
    while todo:
        address = todo.pop(0)
        response = handen.page.goto(address)
        assert response.status == 200, f"{address} answered {response.status}"
        expect(handen.page.locator("h1")).to_have_count(1)
        toegankelijk.check(handen.page)
        for link in handen.page.evaluate(_LINKS):
            view = view_at(handen.url, link)
            if view and view not in seen:
                seen.add(view)
                todo.append(link)

    assert len(seen) >= least, sorted(seen)
    wacht.check()


def view_at(site, link):
    """The name of the page that a link leads to; empty for a file and for another site."""
    if not link.startswith(f"{site}/"):
        return ""
    name = resolve(urlsplit(link).path).view_name
    return "" if name in DOWNLOADS else name
