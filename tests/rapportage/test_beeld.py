"""Who sees which number: everything, or the edition in which small numbers of people are hidden."""

from datetime import date

import pytest

from rapportage.controles import find_outside_registratie, list_controles, list_gedrukte_cijfers
from rapportage.rekenen import count_jaarstaten
from rapportage.tonen.beeld import show_whole
from tests.factories import (
    GepubliceerdCijferFactory,
    RegistratieFactory,
    SaldocorrectieFactory,
)
from tests.rapportage.vol_jaar import vol_jaar
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


def test_all_checks_of_a_full_year_agree():
    wereld = Wereld.maak()
    vol_jaar(wereld)
    SaldocorrectieFactory(gemeente=wereld.gemeente, op=date(2017, 1, 1))
    SaldocorrectieFactory(gemeente=wereld.gemeente, op=date(2017, 5, 1), aantal=-1)
    staten = count_jaarstaten(wereld.gemeente, [2016, 2017], STAND)

    gevonden = list_controles(show_whole(staten[2017]), show_whole(staten[2016]))

    assert {controle.klopt for controle in gevonden} == {True}
    assert "Saldo op 1 januari 2017 is dat van 31 december 2016" in {controle.naam for controle in gevonden}
    assert find_outside_registratie(wereld.gemeente, show_whole(staten[2017])) == []


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
