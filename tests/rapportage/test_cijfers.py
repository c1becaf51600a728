"""The published reports: each figure in tests/cijfers is counted exactly from the rows of the demo world."""

import tomllib
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from organisatie.models import Gemeente, GepubliceerdCijfer
from rapportage.controles import list_controles, list_gedrukte_cijfers
from rapportage.indicatoren.register import REGISTER
from rapportage.rekenen import count_jaarstaten
from rapportage.tonen.beeld import show_whole
from tests.rapportage.wereld import count_waarden

STAND = date(2026, 1, 1)
BESTANDEN = {
    pad.stem: tomllib.loads(pad.read_text()) for pad in sorted((Path(__file__).parents[1] / "cijfers").glob("*.toml"))
}


def printed():
    """Each printed figure: file, code, breakdown and cell (empty for a total), number."""
    for naam, bestand in BESTANDEN.items():
        for code, waarde in bestand["indicatoren"].items():
            yield naam, code, "", "", waarde
        for code, uitsplitsingen in bestand.get("uitsplitsingen", {}).items():
            for uitsplitsing, cellen in uitsplitsingen.items():
                for cel, waarde in cellen.items():
                    yield naam, code, uitsplitsing, cel, waarde


COUNTED = list(printed())


@cache
def counted(naam):
    """The figures of one report, counted once in this run."""
    bestand = BESTANDEN[naam]
    gemeente = Gemeente.objects.get(naam=bestand["gemeente"])
    jaar = bestand["jaar"]
    return count_jaarstaten(gemeente, [jaar - 1, jaar], STAND)


def test_there_are_four_reports():
    assert sorted(BESTANDEN) == ["hillegom-2017", "leiden-2018", "noordwijk-2017", "voorschoten-2017"]


def test_every_code_that_a_report_prints_is_counted():
    codes = {code for _, code, *_ in printed()}
    codes |= {g["code"].partition("/")[0] for bestand in BESTANDEN.values() for g in bestand.get("gedrukt", ())}

    assert codes <= REGISTER.keys()


@pytest.mark.parametrize(
    ("naam", "code", "uitsplitsing", "cel", "waarde"), COUNTED, ids=lambda deel: str(deel).replace(" ", "-")
)
def test_the_published_figure_is_counted_exactly(demo_wereld, naam, code, uitsplitsing, cel, waarde):
    cijfer = counted(naam)[BESTANDEN[naam]["jaar"]].cijfers[code]

    geteld = cijfer.uitsplitsingen[uitsplitsing][cel] if uitsplitsing else cijfer.waarde
    assert geteld == waarde


@pytest.mark.parametrize("naam", BESTANDEN)
def test_every_check_of_a_published_year_agrees(demo_wereld, naam):
    staten = counted(naam)
    jaar = BESTANDEN[naam]["jaar"]

    gevonden = list_controles(show_whole(staten[jaar]), show_whole(staten[jaar - 1]))

    assert [controle.naam for controle in gevonden if controle.klopt is not True] == []


@pytest.mark.parametrize("naam", BESTANDEN)
def test_each_contradiction_of_a_report_stands_there_with_both_numbers(demo_wereld, naam):
    bestand = BESTANDEN[naam]
    fouten = {g["code"]: g for g in bestand.get("gedrukt", ()) if "telt_op_tot" in g}
    gemeente = Gemeente.objects.get(naam=bestand["gemeente"])

    gevonden = {
        cijfer.code: cijfer for cijfer in list_gedrukte_cijfers(gemeente, show_whole(counted(naam)[bestand["jaar"]]))
    }

    assert fouten.keys() <= gevonden.keys()
    for code, fout in fouten.items():
        assert gevonden[code].gedrukt == fout["gedrukt"]
        assert not gevonden[code].is_gelijk
        if code in REGISTER:
            assert gevonden[code].in_woorden == f"gedrukt {fout['gedrukt']} · telt {fout['telt_op_tot']}"


def test_leiden_opens_2019_with_the_correction_of_1_january(demo_wereld):
    leiden = Gemeente.objects.get(naam="Leiden")

    assert count_waarden(leiden, 2019, STAND)["saldo-begin"] == -22


def test_no_figure_that_can_be_counted_was_typed_in(demo_wereld):
    """A printed figure is kept beside the count; it never replaces it."""
    voorschoten = Gemeente.objects.get(naam="Voorschoten")

    assert GepubliceerdCijfer.objects.filter(gemeente=voorschoten, code="gehuisvest", jaar=2017, waarde=27).exists()
    assert count_waarden(voorschoten, 2017, STAND)["gehuisvest"] == 28
