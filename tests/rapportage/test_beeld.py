"""Who sees which number: everything, or the edition in which small numbers of people are hidden."""

from datetime import date

import pytest

from rapportage.bescherming import Verborgen
from rapportage.controles import find_outside_registratie, list_controles, list_gedrukte_cijfers
from rapportage.rekenen import count_jaarstaten
from rapportage.tonen.beeld import show_protected, show_whole
from tests.factories import (
    BeginsaldoFactory,
    GepubliceerdCijferFactory,
    RegistratieFactory,
    SaldocorrectieFactory,
    TaakstellingFactory,
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


def test_the_gemeente_sees_no_cell_of_one_to_four_people_and_none_that_gives_it_away():
    wereld = Wereld.maak()
    huisvest(wereld, 2, 9)

    beeld = show_protected(staat(wereld))

    cellen = beeld.cellen("gehuisvest", "geslacht")
    assert beeld.totaal("gehuisvest") == 11
    assert cellen["man"].tekst == "< 5"
    assert isinstance(cellen["vrouw"], Verborgen)


def test_a_zero_and_what_is_not_kept_stay_as_they_are():
    wereld = Wereld.maak(zonder=("gva",))
    huisvest(wereld, 0, 9)

    beeld = show_protected(staat(wereld))

    assert beeld.totaal("nareizigers") == 0
    assert beeld.totaal("gva-geherhuisvest") is None
    assert beeld.cellen("gehuisvest", "geslacht") == {"man": 0, "vrouw": 9}


def test_figures_that_count_no_people_are_shown():
    wereld = Wereld.maak()
    vol_jaar(wereld)

    beeld = show_protected(staat(wereld))

    assert beeld.totaal("woningen") == 4
    assert beeld.totaal("taakstelling") == 7
    assert beeld.totaal("spreekuur-uren") == 1


def test_a_small_year_cannot_be_computed_from_the_balances_of_this_and_later_years():
    wereld = Wereld.maak()
    BeginsaldoFactory(gemeente=wereld.gemeente, jaar=2016, saldo=0)
    for jaar in (2016, 2017):
        TaakstellingFactory(gemeente=wereld.gemeente, jaar=jaar, aantal=10)
    huisvest(wereld, 3, 0, op=date(2016, 3, 3))
    huisvest(wereld, 8, 8)

    klein, later = show_protected(staat(wereld, 2016)), show_protected(staat(wereld))

    assert klein.totaal("saldo-begin") == 0
    assert isinstance(klein.totaal("gehuisvest"), Verborgen)
    assert isinstance(klein.totaal("saldo-eind"), Verborgen)
    assert later.totaal("gehuisvest") == 16
    for code in ("saldo-begin", "te-huisvesten", "saldo-eind"):
        assert isinstance(later.totaal(code), Verborgen)


def test_the_protected_edition_holds_no_small_count_of_people_anywhere():
    wereld = Wereld.maak()
    vol_jaar(wereld)

    beeld = show_protected(staat(wereld))

    for (code, _, _), waarde in beeld.waarden.items():
        if getattr(beeld.staat.cijfers[code].figuur, "telt_personen", False):
            assert isinstance(waarde, Verborgen) or waarde == 0 or waarde >= 5, code


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


def test_a_check_on_a_hidden_number_shows_nothing():
    wereld = Wereld.maak()
    huisvest(wereld, 2, 9)

    per_geslacht = next(
        c for c in list_controles(show_protected(staat(wereld)), None) if c.naam == "Gehuisvest per geslacht"
    )

    assert per_geslacht.klopt is None
    assert isinstance(per_geslacht.links, Verborgen)


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


def test_rows_outside_the_registration_are_no_way_around_the_protection():
    wereld = Wereld.maak(zonder=("huisvesting",))
    wereld.gehuisvest()

    buiten = find_outside_registratie(wereld.gemeente, show_protected(staat(wereld)))

    assert [controle.rechts.tekst for controle in buiten] == ["< 5"]


def test_a_larger_number_outside_the_registration_does_not_tell_how_many_are_inside():
    """The total of the year counts both: seven, of whom five outside, would be two inside."""
    wereld = Wereld.maak(zonder=("huisvesting",))
    RegistratieFactory(gemeente=wereld.gemeente, groep="huisvesting", begin=date(2017, 7, 1))
    huisvest(wereld, 0, 5, op=date(2017, 6, 30))
    huisvest(wereld, 0, 2, op=date(2017, 7, 1))

    beeld = show_protected(staat(wereld))
    (buiten,) = find_outside_registratie(wereld.gemeente, beeld)

    assert beeld.totaal("gehuisvest") == 7
    assert isinstance(buiten.rechts, Verborgen)
    assert "5" not in buiten.rechts.tekst


def test_what_was_printed_stands_beside_what_is_counted():
    wereld = Wereld.maak()
    huisvest(wereld, 14, 14)
    GepubliceerdCijferFactory(gemeente=wereld.gemeente, code="gehuisvest", waarde=27)
    GepubliceerdCijferFactory(gemeente=wereld.gemeente, code="meldcode-consulten", waarde=39)

    gevonden = list_gedrukte_cijfers(wereld.gemeente, show_whole(staat(wereld)))

    assert [(g.in_woorden, g.is_gelijk, g.is_telbaar) for g in gevonden] == [
        ("gedrukt 27 · telt 28", False, True),
        ("gedrukt 39 · telt –", False, False),
    ]
