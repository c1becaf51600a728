"""Where a ground can be read: every article of every rule leads to its official text."""

import re
from datetime import date

import pytest

from core.periode import Periode
from tests.each import each
from wetgeving.begrippen import Duur, Zekerheid
from wetgeving.regels import BOEK, REGELS
from wetgeving.wetten import WETTEN, Deel, find_tekstdatum, split_grondslag

from .hulp import losse_regel

# Grounds that are no law: an agreement, a contract, a custom, the letter or card itself.
GEEN_WET = re.compile(r"Vaste praktijk|Bestuursafspraak|De brief zelf|De vergunning zelf")


@each(REGELS, ids=lambda r: r.versie)
def test_the_pieces_of_a_ground_are_the_ground_and_every_law_in_it_has_an_address(regel):
    stukken = split_grondslag(regel)

    assert "".join(stuk.tekst for stuk in stukken) == regel.grondslag
    assert any(stuk.adres for stuk in stukken) or GEEN_WET.match(regel.grondslag)
    for stuk in stukken:
        if re.search(r"\bart\. \d", stuk.tekst):
            assert re.search(r"#Artikel\d", stuk.adres), stuk


@each([r for r in REGELS if r.zekerheid is Zekerheid.NAGELEZEN], ids=lambda r: r.versie)
def test_a_rule_that_was_read_names_the_day_of_its_text(regel):
    assert find_tekstdatum(regel) or GEEN_WET.match(regel.grondslag)


@pytest.mark.parametrize(
    ("grondslag", "stukken"),
    [
        (
            "Vw 2000 art. 69 lid 2 onder b, 3°",
            [("Vw 2000 art. 69", "BWBR0011823/2026-09-01#Artikel69"), (" lid 2 onder b, 3°", "")],
        ),
        (
            "Awb art. 6:7 en 6:24",
            [("Awb art. 6:7", "BWBR0005537/2026-07-01#Artikel6:7"), (" en ", ""),
             ("6:24", "BWBR0005537/2026-07-01#Artikel6:24")],
        ),
        (
            "Vw 2000 art. 9 lid 3 en art. 44 lid 2",
            [("Vw 2000 art. 9", "BWBR0011823/2026-09-01#Artikel9"), (" lid 3 en ", ""),
             ("art. 44", "BWBR0011823/2026-09-01#Artikel44"), (" lid 2", "")],
        ),
        (
            "Opdracht van de gemeente; Wet inburgering 2021 art. 13",
            [("Opdracht van de gemeente; ", ""), ("Wet inburgering 2021 art. 13", "BWBR0044770/2025-10-21#Artikel13")],
        ),
        ("Zorgverzekeringswet", [("Zorgverzekeringswet", "BWBR0018450/")]),
        ("Afspraak in art. 3 van een contract", [("Afspraak in art. 3 van een contract", "")]),
    ],
)  # fmt: skip
def test_a_ground_is_cut_at_its_articles(grondslag, stukken):
    regel = losse_regel(Duur(weken=1), grondslag=grondslag)

    verwacht = [Deel(tekst, f"https://wetten.overheid.nl/{pad}" if pad else "") for tekst, pad in stukken]
    assert list(split_grondslag(regel)) == verwacht


def test_a_rule_that_no_longer_applies_leads_to_the_text_of_its_last_day():
    oud = BOEK.regel_on("nareis_aanvraag", date(2026, 6, 11))

    assert split_grondslag(oud)[0].adres == "https://wetten.overheid.nl/BWBR0011823/2026-06-11#Artikel29"
    assert find_tekstdatum(oud) == date(2026, 6, 11)
    assert find_tekstdatum(losse_regel(Duur(weken=1), grondslag="Participatiewet art. 44")) is None
    nieuw = losse_regel(Duur(weken=1), grondslag="Awb art. 6:7", geldig=Periode(date(2001, 1, 1)))
    assert find_tekstdatum(nieuw) == date(2026, 7, 1)


def test_every_law_has_its_own_number():
    assert len({wet.nummer for wet in WETTEN}) == len({wet.naam for wet in WETTEN}) == len(WETTEN)
    assert all(re.fullmatch(r"BWBR\d{7}", wet.nummer) for wet in WETTEN)
