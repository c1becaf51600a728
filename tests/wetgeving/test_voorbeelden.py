"""Every worked example of voorbeelden.csv: the dates were found by hand, the code must agree."""

import csv
import re
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path

from tests.each import each
from wetgeving.begrippen import Duur, Regel
from wetgeving.regels import BOEK, REGELS, find_regel
from wetgeving.rekenen import compute_termijn

from .hulp import losse_regel

BESTAND = Path(__file__).with_name("voorbeelden.csv")
DATUMS = ("ongerold", "wettelijk", "werkdatum", "handelen_vanaf", "kan_vanaf")
EENHEID = {"dag": "dagen", "week": "weken", "maand": "maanden", "jaar": "jaren"}
DAGEN = ("ma", "di", "wo", "do", "vr", "za", "zo")


@dataclass(frozen=True)
class Voorbeeld:
    """One row of the table."""

    termijn: str
    peil: date
    begin: date
    verwacht: dict[str, date | None]
    grond: str
    met_de_hand: str

    @property
    def regel(self) -> Regel:
        """The rule of the catalogue, one version of it by its name, or a bare statutory term of this length."""
        code = self.termijn.split(":")[0]
        if "@" in code:
            return BOEK.versie(code)
        return find_regel(code, self.peil) if code in BOEK.codes() else losse_regel(lengte(self.termijn))

    @property
    def duur(self) -> Duur | None:
        """The length that replaces that of the rule, when the row gives one."""
        return lengte(self.termijn.split(":")[1]) if ":" in self.termijn else None


def lengte(tekst: str) -> Duur:
    aantal, eenheid = tekst.split()
    return Duur(**{EENHEID.get(eenheid, eenheid): int(aantal)})


def lees() -> list[Voorbeeld]:
    with BESTAND.open(newline="") as bestand:
        rijen = list(csv.DictReader(bestand, delimiter=";"))
    return [
        Voorbeeld(
            termijn=rij["termijn"],
            peil=date.fromisoformat(rij["peil"] or rij["begin"]),
            begin=date.fromisoformat(rij["begin"]),
            verwacht={naam: date.fromisoformat(rij[naam]) if rij[naam] else None for naam in DATUMS},
            grond=rij["grond"],
            met_de_hand=rij["met_de_hand"],
        )
        for rij in rijen
    ]


VOORBEELDEN = lees()


@each(VOORBEELDEN, ids=lambda v: f"{v.termijn} {v.begin}")
def test_the_code_finds_the_dates_that_were_found_by_hand(voorbeeld):
    berekend = compute_termijn(voorbeeld.regel, voorbeeld.begin, duur=voorbeeld.duur)

    assert {naam: getattr(berekend, naam) for naam in DATUMS} == voorbeeld.verwacht


def test_there_are_examples_enough_and_no_example_stands_twice():
    gezien = [(v.termijn, v.peil, v.begin) for v in VOORBEELDEN]

    assert len(gezien) >= 420
    assert len(set(gezien)) == len(gezien)


def test_every_version_of_every_rule_has_two_examples():
    aantal = dict.fromkeys((regel.versie for regel in REGELS), 0)
    for voorbeeld in VOORBEELDEN:
        if voorbeeld.regel.versie in aantal:
            aantal[voorbeeld.regel.versie] += 1

    assert [versie for versie, keer in aantal.items() if keer < 2] == []


def test_both_sides_of_every_change_of_law_have_an_example():
    """The last day of the old version and the first day of the new one."""
    gezien = {(v.termijn, v.peil) for v in VOORBEELDEN}

    for code in BOEK.codes():
        for oud, nieuw in pairwise(BOEK.geldende(code)):
            assert (code, oud.geldig.laatste_dag) in gezien, code
            assert (code, nieuw.geldig.begin) in gezien, code


def test_every_corrected_version_has_an_example_where_the_right_day_is_another_one():
    """The wrong version is kept, because people see its day beside the right one until they accept that."""
    for regel in REGELS:
        if regel.vervangt is None or regel.begin is not BOEK.versie(regel.vervangt).begin:
            continue
        fout = {v.begin: v.verwacht for v in VOORBEELDEN if v.termijn == regel.vervangt}
        goed = {v.begin: v.verwacht for v in VOORBEELDEN if v.regel == regel}

        assert any(goed[begin] != verwacht for begin, verwacht in fout.items() if begin in goed), regel.versie


def test_every_weekday_named_in_the_working_out_is_the_weekday_of_that_date():
    genoemd = [
        (naam, date(int(jaar), int(maand), int(dag)), voorbeeld)
        for voorbeeld in VOORBEELDEN
        for naam, dag, maand, jaar in re.findall(
            r"\b(ma|di|wo|do|vr|za|zo) (\d{2})-(\d{2})-(\d{4})", voorbeeld.met_de_hand
        )
    ]

    assert len(genoemd) > 300
    assert [(naam, dag) for naam, dag, _ in genoemd if DAGEN[dag.weekday()] != naam] == []


def test_every_example_says_its_ground_and_how_it_was_worked_out():
    assert [v for v in VOORBEELDEN if not v.grond or len(v.met_de_hand) < 10] == []
