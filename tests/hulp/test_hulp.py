"""The manual in the product: every address has its help, every page can be read, by everybody."""

import re

import pytest
from django.contrib.staticfiles import finders
from django.test import Client as DjangoClient
from django.urls import URLPattern, URLResolver, get_resolver, resolve, reverse

from hulp.domain import KOPPEN
from hulp.tonen import draw, find_adres, list_folders, load_paginas
from tests.each import each

LIST = "/hulp/"
# Where the list of all tasks is the help: the home pages, the manual itself, and what is no page for people.
WITHOUT_PAGE = ("vandaag:vandaag", "vandaag:beheer-list", "vandaag:sessie", "hulp:", "healthz", "readyz")
ALLEN = frozenset(KOPPEN)


def names(resolver=None, prefix=""):
    """The full name of every address of the site."""
    for item in (resolver or get_resolver()).url_patterns:
        if isinstance(item, URLResolver):
            yield from names(item, f"{prefix}{item.namespace}:" if item.namespace else prefix)
        elif isinstance(item, URLPattern):
            yield f"{prefix}{item.name}"


@each(sorted(names()))
def test_every_address_leads_to_a_page_of_the_manual_or_is_a_home_page(naam):
    adres = find_adres(naam, ALLEN)

    assert (adres == LIST) == naam.startswith(WITHOUT_PAGE)
    assert resolve(adres).namespace == "hulp"


def test_every_address_that_a_page_names_exists():
    known = list(names())
    begins = {begin for pagina in load_paginas().values() for begin in pagina.bij}

    assert begins
    assert {begin for begin in begins if not any(naam.startswith(begin) for naam in known)} == set()


@each(load_paginas())
def test_every_page_is_drawn_with_all_its_pictures(pad):
    html = draw(pad)

    pictures = re.findall(r'<img [^>]*src="[^"]*?static/([^"]+)"', html)
    assert len(pictures) == load_paginas()[pad].tekst.count("![")
    assert all(finders.find(picture) for picture in pictures)
    assert html.count('loading="lazy"') == len(pictures)


def test_the_manual_can_be_read_before_signing_in_and_searched_by_words(db):
    visitor = DjangoClient()

    found = visitor.get(LIST, {"q": "wachtwoord"})
    page = visitor.get("/hulp/iedereen/inloggen/")

    assert found.status_code == page.status_code == 200
    assert "iedereen/inloggen" in [vondst.pagina.pad for vondst in found.context["gevonden"]]
    assert page.context["pagina"].titel == "Inloggen"


@pytest.mark.parametrize("pad", ["iedereen/bestaat-niet", "niemand/inloggen"])
def test_a_page_that_is_not_there_is_not_found(db, pad):
    assert DjangoClient().get(f"/hulp/{pad}/").status_code == 404


def test_the_help_of_a_page_stands_in_its_head(db):
    login = DjangoClient().get(reverse("account_login")).content.decode()

    assert f'href="{find_adres("account_login", list_folders(None))}"' in login


def test_what_is_typed_in_the_search_is_shown_as_text(db):
    answer = DjangoClient().get(LIST, {"q": "<b>brief"}).content.decode()

    assert "<b>brief" not in answer
    assert "&lt;b&gt;brief" in answer
