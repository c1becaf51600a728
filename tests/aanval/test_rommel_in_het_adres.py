"""Garbage behind the question mark, and numbers that no row can have: a page or a 404, never a fault of ours."""

import pytest
from django.urls import reverse

from organisatie.rechten import Rol
from tests.elk import part_and_rest
from tests.matrix.adressen import GUARDED, kind_of_page, package_of, parameters
from tests.matrix.rondgang import in_parts, undrawn, walk
from tests.matrix.voorbeelden import VOORBEELDEN
from tests.matrix.wereld import geval, vraagsteller

TE_GROOT = 2**63
ROMMEL = (
    "²",  # a digit to Python, no number
    "٣",
    "9" * 20,
    "9" * 5000,
    "-1",
    "\x00",
    "ab\x00cd",
    "%_%",
    "!?!",
    "x" * 10_000,
    "ab cd " * 1600,
    "0001-01-01",
    "9999-12-31",
    "<script>alert(1)</script>",
    "\u202eabc\u2066",
    "abc\\",
    "👩🏽‍👧",
)
WAARDEN = {
    "clients:client-search": ("q",),
    "clients:client-create": ("q",),
    "clients:client-list": ("naam", "begeleider", "nationaliteit", "pagina"),
    "clients:dubbel-create": ("q",),
    "clients:gezin-create": ("q",),
    "clients:huisvesting-create": ("woning",),
    "clients:bewoning-create": ("woning",),
    "clients:woning-create": ("terug",),
    "clients:woning-list": ("straat", "gemeente", "alleen_vrij", "pagina"),
    "spreekuur:contact-create": ("client", "na", "navraag", "zelfde", "concept", "locatie"),
    "spreekuur:contact-list": ("pagina",),
    "spreekuur:balietoegang-list": ("tot",),
    "rapportage:totalen-list": ("gemeente", "jaar"),
    "rapportage:indicator-detail": ("uitsplitsing", "cel", "pagina"),
    "historie:inzage-list": ("pagina",),
    "historie:opvallend-list": ("pagina",),
    "organisatie:gebruiker-list": ("toon", "pagina"),
    "spreekuur:vraag-list": ("pagina",),
    "termijnen:termijn-list": ("van", "soort", "stand", "groep", "week", "pagina"),
    "termijnen:papier-list": ("van", "periode"),
    "termijnen:regelacceptatie-list": ("pagina",),
}


@in_parts(WAARDEN, turn=3, kind=package_of)
def test_garbage_in_the_address_never_breaks_a_page(db, names):
    wie = vraagsteller(Rol.TEAMLEIDER)
    client = wie.collega.client

    for naam, path in walk(client, geval(wie, "assigned"), names):
        for waarde in WAARDEN[naam]:
            antwoorden = {rommel: client.get(path, {waarde: rommel}).status_code for rommel in ROMMEL}
            assert set(antwoorden.values()) <= {200, 302}, (naam, waarde, antwoorden)


MET_NUMMER = [naam for naam, item in GUARDED.items() if any(p.endswith("_pk") for p in parameters(item))]
ZONDER_RIJ = {p: (lambda _: TE_GROOT) if p.endswith("_pk") else maker for p, maker in VOORBEELDEN.items()}


@in_parts(MET_NUMMER, pages=60, turn=4)
def test_a_number_that_no_row_can_have_is_not_found(db, names):
    wie = vraagsteller(Rol.TEAMLEIDER)
    client = wie.collega.client

    for naam, path in walk(client, geval(wie, "assigned"), names, ZONDER_RIJ):
        with undrawn():
            statussen = {client.get(path).status_code, client.post(path).status_code}
        assert statussen <= {404, 405, 403}, naam
        assert 404 in statussen or 403 in statussen, naam


@pytest.mark.parametrize("jaar", ["0", "1", "9999", "10000", "9" * 30])
def test_a_year_that_cannot_be_is_not_found(teamleider, gemeente, jaar):
    assert teamleider.client.get(f"/totalen/{gemeente.pk}/{jaar}/").status_code == 404


def test_an_invitation_that_is_garbage_is_only_too_old(client, db):
    for rommel in ROMMEL:
        assert client.get(reverse("organisatie:wachtwoord-create"), {"sleutel": rommel}).status_code == 410


@pytest.mark.parametrize("letters", ["%_%", "!?!", "___", "%%%"])
def test_signs_are_no_wildcards_in_the_search(vrijwilliger, locatie, letters):
    wie = vraagsteller(Rol.VRIJWILLIGER)
    buur = geval(wie, "unassigned").client

    antwoord = wie.collega.get("clients:client-search", query={"q": letters})

    assert buur.naam not in antwoord.content.decode()


TEKSTSLEUTEL = [n for n, item in GUARDED.items() if {"sleutel", "regelversie"} & set(parameters(item))]


@pytest.mark.parametrize("naam", part_and_rest(TEKSTSLEUTEL, kind_of_page))
def test_a_key_of_garbage_is_not_found(db, naam):
    wie = vraagsteller(Rol.JURIDISCH)
    for sleutel in ("\x00", "1-brief_termijn\x00-brieftermijn-1", "x" * 5000, "²", "%_%", "\u202e", ".."):
        path = reverse(naam, args=[sleutel])
        statussen = {wie.collega.client.get(path).status_code, wie.collega.client.post(path).status_code}

        assert statussen <= {403, 404, 405}, (sleutel[:40], statussen)


def test_a_calendar_with_a_secret_of_garbage_is_not_found(client, db):
    assert {client.get("/agenda.ics", {"sleutel": rommel}).status_code for rommel in (*ROMMEL, "")} == {404}
