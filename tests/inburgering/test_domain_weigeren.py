"""Why something about integration cannot be, and what asks a second look: rules, without a database."""

from datetime import date

import pytest

from inburgering.domain.stand import InburgeringFeiten, Poging
from inburgering.domain.weigeren import (
    let_op_boete,
    let_op_geslaagd,
    let_op_verlenging,
    why_no_besluit,
    why_no_boete,
    why_no_einddag,
    why_no_feiten,
    why_no_geslaagd,
    why_no_nieuw_einde,
    why_no_onderdeel,
    why_no_verlenging,
    why_no_vrijstelling,
    why_no_wet,
)
from inburgering.models import Inburgering

VANDAAG = date(2026, 11, 2)
DAG = date(2026, 10, 5)
OUD = InburgeringFeiten(wet="Wi2013", plichtig_op=date(2018, 3, 5))
NIEUW = InburgeringFeiten(wet="Wi2021", plichtig_op=date(2024, 1, 15), pip_op=date(2024, 4, 2), leerroute="B1-route")


def veld(weigering):
    return weigering and weigering.veld


@pytest.mark.parametrize(
    ("wet", "dag", "waar"),
    [
        ("Wi2013", date(2012, 12, 31), "plichtig_op"),
        ("Wi2013", date(2013, 1, 1), None),
        ("Wi2013", date(2021, 12, 31), None),
        ("Wi2013", date(2022, 1, 1), "wet"),
        ("Wi2021", date(2021, 12, 31), "wet"),
        ("Wi2021", date(2022, 1, 1), None),
        ("Wi2021", None, None),
    ],
)
def test_the_law_fits_the_day(wet, dag, waar):
    assert veld(why_no_wet(wet, dag)) == waar


def test_the_sentence_about_the_law_is_that_of_the_database():
    zinnen = {c.name: c.violation_error_message for c in Inburgering._meta.constraints}

    assert why_no_wet("Wi2013", date(2022, 1, 1)).zin == zinnen["inburgering_wet_naar_datum"]


@pytest.mark.parametrize(
    ("wet", "waarden", "waar"),
    [
        ("Wi2013", {"pip_op": None, "leerroute": ""}, None),
        ("Wi2013", {"pip_op": DAG, "map_op": DAG}, "pip_op"),
        ("Wi2013", {"leerroute": "Z-route"}, "leerroute"),
        ("Wi2021", {"pip_op": date(2021, 12, 31)}, "pip_op"),
        ("Wi2021", {"pip_op": date(2022, 1, 1), "map_op": DAG}, None),
    ],
)
def test_what_only_the_new_law_knows_is_refused_under_the_old(wet, waarden, waar):
    assert veld(why_no_feiten(wet, waarden)) == waar


def test_nobody_meets_a_duty_before_it_began():
    assert veld(why_no_geslaagd(date(2024, 1, 14), plichtig_op=date(2024, 1, 15))) == "geslaagd_op"
    assert why_no_geslaagd(date(2024, 1, 15), plichtig_op=date(2024, 1, 15)) is None
    assert why_no_geslaagd(date(2024, 1, 14), plichtig_op=None) is None


@pytest.mark.parametrize(
    ("dag", "mag"),
    [(date(2012, 12, 31), False), (date(2013, 1, 1), True), (date(2036, 11, 2), True), (date.max, False)],
)
def test_a_printed_last_day_lies_within_reason(dag, mag):
    assert (why_no_einddag(dag, vandaag=VANDAAG, veld="nieuw_einde") is None) is mag


def test_ona_belongs_to_the_old_law():
    assert veld(why_no_onderdeel("Wi2021", "ONA")) == "onderdeel"
    assert why_no_onderdeel("Wi2013", "ONA") is None


@pytest.mark.parametrize(
    ("wet", "grond", "al_verlengd", "mag"),
    [
        ("Wi2013", "alfabetisering", False, True),
        ("Wi2013", "alfabetisering", True, False),
        ("Wi2021", "alfabetisering", False, False),
        ("Wi2021", "inspanning", True, True),
        ("Wi2013", "inspanning", False, False),
        ("Wi2013", "geen verwijt", True, True),
    ],
)
def test_each_law_has_its_own_grounds_for_more_time(wet, grond, al_verlengd, mag):
    assert (why_no_verlenging(wet, grond, al_verlengd=al_verlengd) is None) is mag


@pytest.mark.parametrize(
    ("besluit", "besloten_op", "nieuw_einde", "waar"),
    [
        ("open", None, None, None),
        ("open", DAG, None, "besluit"),
        ("open", None, DAG, "nieuw_einde"),
        ("afgewezen", None, None, "besloten_op"),
        ("afgewezen", DAG, None, None),
        ("afgewezen", DAG, date(2028, 1, 1), "nieuw_einde"),
        ("toegekend", DAG, None, "nieuw_einde"),
        ("toegekend", DAG, date(2028, 1, 1), None),
        ("toegekend", date(2026, 10, 4), date(2028, 1, 1), "besloten_op"),
    ],
)
def test_a_decision_and_its_days_belong_together(besluit, besloten_op, nieuw_einde, waar):
    weigering = why_no_besluit(besluit, aangevraagd_op=DAG, besloten_op=besloten_op, nieuw_einde=nieuw_einde)

    assert veld(weigering) == waar


@pytest.mark.parametrize(
    ("feiten", "grond", "dag", "mag"),
    [
        (NIEUW, "geen verwijt", date(2027, 4, 2), False),
        (NIEUW, "geen verwijt", date(2027, 4, 3), True),
        (OUD, "alfabetisering", date(2023, 3, 4), True),
        (OUD, "alfabetisering", date(2023, 3, 5), False),
        (OUD, "geen verwijt", date(2024, 3, 6), True),
        (InburgeringFeiten(wet="Wi2021"), "geen verwijt", date(2014, 1, 1), True),
    ],
)
def test_more_time_ends_after_the_three_years_and_for_literacy_within_two_more(feiten, grond, dag, mag):
    assert (why_no_nieuw_einde(feiten, grond=grond, nieuw_einde=dag) is None) is mag


def test_two_years_for_literacy_count_from_the_last_day_until_then():
    verlengd = InburgeringFeiten(wet="Wi2013", plichtig_op=date(2018, 3, 5), einden=(date(2021, 9, 5),))

    assert why_no_nieuw_einde(verlengd, grond="alfabetisering", nieuw_einde=date(2023, 9, 5)) is None
    assert "05-09-2023" in why_no_nieuw_einde(verlengd, grond="alfabetisering", nieuw_einde=date(2023, 9, 6)).zin


@pytest.mark.parametrize(
    ("soort", "eind", "mag"),
    [("ontheffing", None, True), ("ontheffing", DAG, False), ("tijdelijk", None, False), ("tijdelijk", VANDAAG, True)],
)
def test_an_exemption_ends_after_it_begins_and_a_temporary_one_ends(soort, eind, mag):
    assert (why_no_vrijstelling(soort, begin=DAG, eind=eind) is None) is mag


@pytest.mark.parametrize(
    ("nieuw_einde", "vervallen_op", "waar"),
    [(DAG, None, "nieuw_einde"), (VANDAAG, DAG, None), (None, date(2026, 10, 4), "vervallen_op")],
)
def test_what_follows_from_a_fine_follows_after_its_letter(nieuw_einde, vervallen_op, waar):
    assert veld(why_no_boete(dagtekening=DAG, nieuw_einde=nieuw_einde, vervallen_op=vervallen_op)) == waar


def test_asking_too_early_because_of_effort_is_said_with_the_first_day_and_what_is_missing():
    vroeg = let_op_verlenging(NIEUW, grond="inspanning", aangevraagd_op=date(2026, 10, 1))
    op_tijd = let_op_verlenging(NIEUW, grond="inspanning", aangevraagd_op=date(2026, 10, 2))

    assert "02-10-2026" in vroeg[0]
    assert op_tijd == (
        "Voor deze verlenging is meer nodig. Er ontbreekt nog: 2 van de 4 taalonderdelen, KNM, PVT, MAP.",
    )


def test_enough_effort_on_time_asks_no_second_look():
    pogingen = {naam: Poging(naam, DAG, "geslaagd") for naam in ("lezen", "spreken", "KNM")}
    feiten = InburgeringFeiten(wet="Wi2021", pip_op=date(2024, 4, 2), pvt_op=DAG, map_op=DAG, pogingen=pogingen)

    assert let_op_verlenging(feiten, grond="inspanning", aangevraagd_op=DAG) == ()


def test_asking_after_the_last_day_is_said_and_on_it_is_not():
    assert "02-04-2027" in let_op_verlenging(NIEUW, grond="geen verwijt", aangevraagd_op=date(2027, 4, 3))[0]
    assert let_op_verlenging(NIEUW, grond="geen verwijt", aangevraagd_op=date(2027, 4, 2)) == ()


@pytest.mark.parametrize(
    ("wet", "grond", "hoogstens"),
    [
        ("Wi2013", "PVT of MAP", 340),
        ("Wi2013", "examen", 1250),
        ("Wi2021", "brede intake", 250),
        ("Wi2021", "inspanning", 800),
        ("Wi2021", "PVT of MAP", 340),
        ("Wi2021", "examen", 1000),
    ],
)
def test_a_fine_above_the_most_that_the_law_allows_asks_a_second_look(wet, grond, hoogstens):
    assert let_op_boete(wet, grond=grond, bedrag=hoogstens) == ()
    assert str(hoogstens) in let_op_boete(wet, grond=grond, bedrag=hoogstens + 1)[0]


def test_a_fine_that_the_old_law_does_not_know_asks_a_second_look():
    assert "De wet van 2013 kent geen boete hiervoor." in let_op_boete("Wi2013", grond="inspanning", bedrag=100)[0]


def test_what_is_still_open_is_named_when_the_duty_is_said_to_be_met():
    assert let_op_geslaagd(["KNM", "MAP"]).startswith("Hier staat nog open: KNM, MAP.")
    assert let_op_geslaagd([]) == ""
