"""Reading the manual, the page that belongs to an address, and finding one by words."""

import pytest

from hulp.domain import Pagina, find_bij, find_near, read_pagina, search

BRIEF = Pagina(
    "vrijwilliger/brief", "Er ligt een brief", ("termijnen:brief",), "1. Kies *Er ligt een brief*.\n   Van het CAK.\n"
)
TERMIJNEN = Pagina("vrijwilliger/termijnen", "Zien wat er moet", ("termijnen:",), "Een brief geeft een termijn.\n")
ALLE = Pagina(
    "teamleider/alle-termijnen", "Alle termijnen", ("termijnen:termijn-list", "termijnen:"), "Van het café.\n"
)
ALLES = [BRIEF, TERMIJNEN, ALLE]


def test_a_page_is_read_with_the_addresses_that_it_helps_at():
    gelezen = read_pagina("vrijwilliger/brief", "---\nbij: a:b c:\n---\n\n# Een brief\n\n1. Kies iets.\n")

    assert gelezen == Pagina("vrijwilliger/brief", "Een brief", ("a:b", "c:"), "1. Kies iets.\n")
    assert (gelezen.folder, gelezen.taak) == ("vrijwilliger", "brief")


def test_a_page_without_addresses_is_only_found_by_words():
    assert read_pagina("iedereen/x", "# Iets\n\nTekst\n").bij == ()


def test_a_page_without_a_title_is_refused():
    with pytest.raises(ValueError, match="iedereen/x"):
        read_pagina("iedereen/x", "Tekst zonder titel\n")


@pytest.mark.parametrize(
    ("naam", "folders", "pagina"),
    [
        ("termijnen:brieftermijn-create", {"vrijwilliger"}, BRIEF),
        ("termijnen:later-create", {"vrijwilliger"}, TERMIJNEN),
        ("termijnen:later-create", {"teamleider"}, ALLE),
        ("termijnen:termijn-list", {"vrijwilliger"}, ALLE),
        ("clients:client-list", {"vrijwilliger"}, None),
    ],
)
def test_the_closest_name_helps_and_among_equals_that_of_ones_own_role(naam, folders, pagina):
    assert find_bij(ALLES, naam, folders) == pagina


@pytest.mark.parametrize(
    ("vraag", "found"),
    [
        ("brief", [BRIEF, TERMIJNEN]),
        ("BRIEF cak", [BRIEF]),
        ("cafe", [ALLE]),
        ("Café", [ALLE]),
        ("brief paspoort", [BRIEF, TERMIJNEN]),
        ("paspoort", []),
        ("   ", []),
    ],
)
def test_the_most_words_are_found_whatever_its_case_and_accents_and_the_title_weighs_most(vraag, found):
    assert [vondst.pagina for vondst in search(ALLES, vraag, {"vrijwilliger"})] == found


def test_near_are_the_pages_of_the_same_folder_about_the_same_part_of_the_site():
    assert find_near(ALLES, BRIEF) == [TERMIJNEN]
    assert find_near(ALLES, ALLE) == []


def test_the_pages_of_ones_own_role_come_first():
    assert [vondst.pagina for vondst in search(ALLES, "van het", {"teamleider"})] == [ALLE, BRIEF]


def test_a_find_shows_the_line_without_its_signs():
    [vondst] = search([BRIEF], "kies", {"vrijwilliger"})

    assert vondst.regel == "Kies Er ligt een brief."
