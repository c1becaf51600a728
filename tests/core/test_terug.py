"""Where a form goes back to: the page on which its link stood, never to another site."""

import pytest
from django.template import Context, Template
from django.urls import reverse

from core.adres import add_to_address, read_terug
from tests.factories import ClientFactory
from tests.factories_termijnen import ReisdocumentFactory

ELDERS = [
    "https://elders.example/",
    "//elders.example/",
    "/\\elders.example/",
    "javascript:alert(1)",
    "clienten/",
    "",
    "\n/x",
]


@pytest.mark.parametrize("terug", ELDERS)
def test_an_address_elsewhere_is_no_way_back(terug):
    assert read_terug({"terug": terug}) is None


def test_a_page_of_this_site_is():
    assert read_terug({"terug": "/clienten/5/verblijf/?toon=alles"}) == "/clienten/5/verblijf/?toon=alles"


def test_a_value_is_added_to_an_address_with_and_without_a_question():
    assert add_to_address("/a/", woning=3) == "/a/?woning=3"
    assert add_to_address("/a/?terug=%2Fb%2F", woning=3) == "/a/?terug=%2Fb%2F&woning=3"


def test_a_link_says_on_which_page_it_stands(rf):
    request = rf.get("/clienten/5/wonen/", {"toon": "a b"})

    drawn = Template('{% load terug %}{% terug %} {% terug "&" %}').render(Context({"request": request}))

    hier = "terug=%2Fclienten%2F5%2Fwonen%2F%3Ftoon%3Da%2Bb"
    assert drawn == f"?{hier} &amp;{hier}"


def fill_in(teamleider, locatie, terug):
    """Change a document from that page; where one comes back."""
    document = ReisdocumentFactory(client=ClientFactory(locatie=locatie))
    adres = add_to_address(reverse("verblijf:reisdocument-update", args=[document.pk]), terug=terug)
    data = {"soort": document.soort, "begin": "01-02-2024", "laatste_dag": "31-01-2029", "nummer": "", "versie": 1}
    formulier = teamleider.client.get(adres).content.decode()
    return document, formulier, teamleider.client.post(adres, data)


def test_after_saving_one_is_back_on_the_page_of_the_subject(teamleider, locatie):
    _, formulier, saved = fill_in(teamleider, locatie, "/clienten/5/verblijf/")

    assert (saved.status_code, saved.url) == (302, "/clienten/5/verblijf/")
    assert '<a href="/clienten/5/verblijf/">' in formulier


@pytest.mark.parametrize("terug", ["https://elders.example/", "//elders.example/"])
def test_after_saving_one_never_leaves_the_site(teamleider, locatie, terug):
    document, formulier, saved = fill_in(teamleider, locatie, terug)

    assert saved.url == reverse("clients:client-detail", args=[document.client_id])
    assert "elders.example" not in formulier.replace(f"terug={terug}", "")


def test_every_form_on_the_page_of_a_subject_comes_back_to_it(teamleider, locatie):
    client = ClientFactory(locatie=locatie)
    pagina = reverse("verblijf:verblijf-detail", args=[client.pk])
    nieuw = add_to_address(reverse("verblijf:vergunning-create", args=[client.pk]), terug=pagina)
    assert nieuw in teamleider.client.get(pagina).content.decode()
    document = ReisdocumentFactory(client=client)

    html = teamleider.client.get(pagina).content.decode()

    for adres in (nieuw, add_to_address(reverse("verblijf:reisdocument-update", args=[document.pk]), terug=pagina)):
        assert adres in html
