"""Somebody of the gemeente sees totals, and never a person."""

import io
import re
import zipfile
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

import pytest

from clients.models import Naamvorm
from organisatie.models import Partner
from tests.browser.handen import Toetsenbord
from tests.browser.mensen import GEMEENTE
from tests.browser.stappen import choose_from_menu

pytestmark = pytest.mark.browser


@pytest.mark.taak("gemeente/cijfers", "De cijfers van de gemeente", bij="rapportage:publicatie")
def test_an_official_reads_the_editions_of_the_own_gemeente(taak, handen, log_in):
    log_in(GEMEENTE)
    handen.open()
    handen.kop("Vandaag")
    assert handen.page.get_by_role("searchbox").count() == 0
    taak.doe("Kies *Cijfers* en een editie.")
    choose_from_menu(handen, "Cijfers")
    handen.kop("Cijfers")
    handen.kies(handen.link("2017, editie 1"))
    handen.kop("Noordwijk 2017")
    handen.leest("Hoe je dit leest")
    taak.zie("Van mensen staat er tussen welke getallen het ligt, zodat niemand te herkennen is.", beeld=True)
    taak.doe("Kies onder een tabel *zo is het geteld en verdeeld*.")
    handen.kies(handen.page.locator("summary", has_text="Huisvesting").first)
    handen.leest("Gehuisvest per leeftijd")
    taak.zie("Je ziet de definitie en de verdeling. Namen zie je nooit.", beeld=True)
    taak.klaar("Noordwijk 2017")


@pytest.mark.parametrize("soort_handen", [Toetsenbord])
def test_no_page_that_an_official_can_reach_holds_a_name(log_in, venster, site):
    own = set(words(log_in(GEMEENTE).naam))
    names = (
        {
            word
            for vorm in Naamvorm.objects.all()
            for veld in ("roepnaam", "voornamen", "vadersnaam", "grootvadersnaam", "achternaam")
            for word in words(getattr(vorm, veld))
        }
        - own
        - {word for partner in Partner.objects.all() for word in words(partner.naam)}
    )
    assert len(names) > 50

    todo, seen = ["/"], {"/"}
    while todo:
        path = todo.pop()
        response = venster.request.get(site.url + path)
        assert response.status == 200, f"{path} answered {response.status}"
        assert not (found := names & set(words(text_of(response)))), f"{path} shows {found}"
        for link in links_of(response) - seen:
            seen.add(link)
            todo.append(link)
    assert any("/excel/" in path for path in seen)


def words(tekst):
    """The words of a text that are long enough to be a name on their own."""
    return [word for word in re.findall(r"\w+", tekst) if len(word) > 3]


def text_of(response):
    """What the answer says, whether a page or a workbook.

    Of a PDF what can be read without drawing it: who made it, its titles, its alternative texts. The words on the sheet
    are scanned before they are drawn (``tests/rapportage/test_documenten.py``).
    """
    body = response.body()
    if not body.startswith(b"PK"):
        return body.decode("latin-1" if body.startswith(b"%PDF") else "utf-8")
    with zipfile.ZipFile(io.BytesIO(body)) as workbook:
        return " ".join(workbook.read(name).decode() for name in workbook.namelist() if name.endswith(".xml"))


def links_of(response):
    """The addresses on this site that the page leads to."""
    if not response.headers["content-type"].startswith("text/html"):
        return set()
    collector = Links(response.url)
    collector.feed(response.text())
    return collector.paths


class Links(HTMLParser):
    """Collects where the links of a page lead, without the part after #."""

    def __init__(self, base):
        super().__init__()
        self.base = base
        self.paths = set()

    def handle_starttag(self, tag, attrs):
        href = dict(attrs).get("href")
        if tag != "a" or href is None:
            return
        there, here = urlsplit(urljoin(self.base, href)), urlsplit(self.base)
        if there.netloc == here.netloc:
            self.paths.add(f"{there.path}?{there.query}" if there.query else there.path)
