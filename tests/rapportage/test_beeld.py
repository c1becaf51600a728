"""Who sees which number: everything, or the edition in which small numbers of people are hidden."""

from collections import defaultdict
from dataclasses import replace
from datetime import date

import pytest

from rapportage.controles import find_outside_registratie, list_controles, list_gedrukte_cijfers
from rapportage.indicator import Indicator
from rapportage.indicatoren.register import INDICATOREN
from rapportage.rekenen import count_jaarstaten
from rapportage.tonen.beeld import show_whole
from tests.factories import (
    GepubliceerdCijferFactory,
    RegistratieFactory,
    SaldocorrectieFactory,
)
from tests.rapportage.wereld import JAAR, STAND, Wereld

pytestmark = pytest.mark.django_db


def staat(wereld, jaar=JAAR):
    return count_jaarstaten(wereld.gemeente, [jaar], STAND)[jaar]


def huisvest(wereld, mannen, vrouwen, op=date(2017, 3, 3)):
    for nummer in range(mannen + vrouwen):
        wereld.gehuisvest(op, client=wereld.client(geslacht="man" if nummer < mannen else "vrouw"))


def test_the_team_sees_every_number():
    wereld = Wereld.maak()
    huisvest(wereld, 2, 9)

    beeld = show_whole(staat(wereld))

    assert beeld.totaal("gehuisvest") == 11
    assert beeld.cellen("gehuisvest", "geslacht") == {"man": 2, "vrouw": 9}


def test_all_checks_of_a_full_year_agree(vol):
    SaldocorrectieFactory(gemeente=vol.gemeente, op=date(2017, 1, 1))
    SaldocorrectieFactory(gemeente=vol.gemeente, op=date(2017, 5, 1), aantal=-1)
    staten = count_jaarstaten(vol.gemeente, [2016, 2017], STAND)

    gevonden = list_controles(show_whole(staten[2017]), show_whole(staten[2016]))

    assert {controle.klopt for controle in gevonden} == {True}
    assert "Saldo op 1 januari 2017 is dat van 31 december 2016" in {controle.naam for controle in gevonden}
    assert find_outside_registratie(vol.gemeente, show_whole(staten[2017])) == []


@pytest.mark.parametrize("uit_rijen", [True, False])
def test_each_check_can_fail_and_says_something_that_no_other_says(uit_rijen, vol):
    """Another number in one place that is counted by itself: every check must fail for some, no two for the same.

    A figure that is counted as a cell of its whole is that cell: another row in it is in the total, in that cell, and
    in one cell of each of its breakdowns.
    """
    staten = count_jaarstaten(vol.gemeente, [2016, 2017], STAND, uit_rijen=uit_rijen)
    dit, vorig = show_whole(staten[2017]), show_whole(staten[2016])
    plekken = {frozenset({key}) for key in dit.waarden}
    for figuur in [] if uit_rijen else [i for i in INDICATOREN if isinstance(i, Indicator) and i.cel]:
        eigen = [(figuur.code, "", ""), (figuur.deel_van, *figuur.cel)]
        eigen += [(figuur.code, u.naam, next(iter(dit.cellen(figuur.code, u.naam)))) for u in figuur.uitsplitsingen]
        plekken -= {frozenset({key}) for key in dit.waarden if key[0] == figuur.code or key == eigen[1]}
        plekken.add(frozenset(eigen))

    faalt = defaultdict(set)
    for samen in plekken:
        anders = {key: dit.waarden[key] + 1 for key in samen if dit.waarden[key] is not None}
        for controle in list_controles(replace(dit, waarden={**dit.waarden, **anders}), vorig):
            if controle.klopt is False:
                faalt[controle.naam].add(samen)

    namen = [controle.naam for controle in list_controles(dit, vorig)]
    assert [naam for naam in namen if naam not in faalt] == []
    assert len({frozenset(faalt[naam]) for naam in namen}) == len(namen) > 20


def test_there_is_no_check_on_what_is_not_kept():
    wereld = Wereld.maak(zonder=("nareizigers", "taakstelling"))
    wereld.gehuisvest()

    gevonden = list_controles(show_whole(staat(wereld)), show_whole(staat(wereld, 2016)))

    assert {controle.klopt for controle in gevonden} == {True}
    assert not [controle for controle in gevonden if controle.naam.startswith(("Nareizigers", "Saldo"))]


def test_rows_outside_the_registration_fail_a_check():
    wereld = Wereld.maak(zonder=("contacten", "huisvesting"))
    RegistratieFactory(gemeente=wereld.gemeente, groep="huisvesting", begin=date(2017, 7, 1))
    wereld.contact()
    wereld.gehuisvest(date(2017, 6, 30))
    wereld.gehuisvest(date(2017, 7, 1))

    gevonden = find_outside_registratie(wereld.gemeente, show_whole(staat(wereld)))

    buiten = {controle.naam.partition(":")[0]: (controle.links, controle.rechts) for controle in gevonden}
    assert buiten == {"Gehuisvest": (0, 1), "Contacten": (0, 1)}
    assert {controle.klopt for controle in gevonden} == {False}


def test_what_was_printed_stands_beside_what_is_counted():
    wereld = Wereld.maak()
    huisvest(wereld, 14, 14)
    GepubliceerdCijferFactory(gemeente=wereld.gemeente, code="gehuisvest", waarde=27)
    GepubliceerdCijferFactory(gemeente=wereld.gemeente, code="niet-meer-geteld", waarde=39)

    gevonden = list_gedrukte_cijfers(wereld.gemeente, show_whole(staat(wereld)))

    assert [(g.in_woorden, g.is_gelijk, g.is_telbaar) for g in gevonden] == [
        ("gedrukt 27 · telt 28", False, True),
        ("gedrukt 39 · telt –", False, False),
    ]
