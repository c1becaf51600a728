"""The desk is shared: the browser remembers nobody, and no number changes under a wheel. On every page."""

from html.parser import HTMLParser

import pytest

from tests.matrix.test_matrix import GUARDED
from tests.test_formulieren import pagina

NIETS_TE_ONTHOUDEN = {"hidden", "checkbox", "radio", "submit", "button", "reset", "image", "file"}


class Velden(HTMLParser):
    """The controls of a page that a browser could fill in by itself, and those that are a number field."""

    def __init__(self, text):
        super().__init__()
        self.onthouden, self.getallen = [], []
        self.form = {}
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        a = dict(attrs)
        if tag == "form":
            self.form = a
        if tag == "input" and a.get("type") == "number":
            self.getallen.append(a.get("name"))
        is_control = tag in {"textarea", "select"} or (tag == "input" and a.get("type") not in NIETS_TE_ONTHOUDEN)
        if is_control and "readonly" not in a and "off" not in {a.get("autocomplete"), self.form.get("autocomplete")}:
            self.onthouden.append(a.get("name"))

    def handle_endtag(self, tag):
        if tag == "form":
            self.form = {}


@pytest.mark.parametrize("name", sorted(GUARDED))
def test_a_page_leaves_nothing_in_the_memory_of_the_browser(db, name):
    pag = pagina(name)
    opened = pag.client.get(pag.adres)
    if not opened.headers.get("Content-Type", "").startswith("text/html") or opened.status_code != 200:
        return
    velden = Velden(opened.content.decode())

    assert velden.onthouden == []
    assert velden.getallen == []


def test_the_check_sees_what_a_browser_would_remember():
    velden = Velden(
        '<form><input name="naam"><input type="number" name="n" autocomplete="off"></form><textarea name="t">'
    )

    assert (velden.onthouden, velden.getallen) == (["naam", "t"], ["n"])
