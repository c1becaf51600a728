"""What the law asks, what is met, what is missing and what comes next: rules, without a database."""

from datetime import date

import pytest

from inburgering import models
from inburgering.domain import weigeren
from inburgering.domain.keuzes import Boetegrond
from inburgering.domain.stand import (
    InburgeringFeiten,
    Inburgeringstand,
    Poging,
    find_best_tries,
    find_laatste_dag,
    find_verlenging_vanaf,
    find_wet,
    find_wettelijk_einde,
    list_eisen,
    list_missing,
    say_next_step,
)

VANDAAG = date(2026, 11, 2)
EXAMENS = ["lezen", "luisteren", "schrijven", "spreken", "KNM"]
ALLES_GESLAAGD = {naam: Poging(naam, date(2026, 5, 4), "geslaagd") for naam in EXAMENS}


def oud(plichtig_op=date(2018, 3, 5), **anders):
    return InburgeringFeiten(wet="Wi2013", plichtig_op=plichtig_op, **anders)


def nieuw(leerroute="B1-route", **anders):
    feiten = {"plichtig_op": date(2024, 1, 15), "pip_op": date(2024, 4, 2), "leerroute": leerroute, **anders}
    return InburgeringFeiten(wet="Wi2021", **feiten)


def codes(feiten):
    return [eis.code for eis in list_eisen(feiten, op=VANDAAG)]


def test_the_rules_know_every_ground_of_a_fine_and_only_columns_that_exist():
    assert {grond for _, grond in weigeren.HOOGSTENS} == {*Boetegrond}
    assert set(weigeren.ALLEEN_WI2021) <= {veld.name for veld in models.Inburgering._meta.fields}


@pytest.mark.parametrize(("dag", "wet"), [(date(2021, 12, 31), "Wi2013"), (date(2022, 1, 1), "Wi2021")])
def test_the_law_follows_from_the_day_on_which_the_duty_began(dag, wet):
    assert find_wet(dag) == wet


@pytest.mark.parametrize(
    ("plichtig_op", "verwacht"),
    [
        (date(2014, 12, 31), EXAMENS),
        (date(2015, 1, 1), [*EXAMENS, "ONA"]),
        (date(2017, 9, 30), [*EXAMENS, "ONA"]),
        (date(2017, 10, 1), [*EXAMENS, "ONA", "pvt"]),
    ],
)
def test_the_old_law_asks_more_of_who_came_later(plichtig_op, verwacht):
    assert codes(oud(plichtig_op)) == verwacht


def test_what_hangs_on_an_unknown_begin_is_shown_as_not_known():
    rijen = {eis.code: eis.stand for eis in list_eisen(oud(None), op=VANDAAG)}

    assert rijen["ONA"] == rijen["pvt"] == Inburgeringstand.ONBEKEND


def test_what_is_done_is_shown_even_when_it_is_not_known_whether_it_was_asked():
    feiten = oud(None, pvt_op=date(2018, 6, 1))

    assert next(eis for eis in list_eisen(feiten, op=VANDAAG) if eis.code == "pvt").is_klaar


@pytest.mark.parametrize(
    ("leerroute", "verwacht"),
    [
        ("B1-route", [*EXAMENS, "pvt", "map"]),
        ("onderwijsroute", ["diploma", "pvt"]),
        ("Z-route", ["uren", "pvt", "map"]),
        ("", ["leerroute", "pvt"]),
    ],
)
def test_the_new_law_asks_what_the_route_asks(leerroute, verwacht):
    assert codes(nieuw(leerroute)) == verwacht


def test_the_end_of_a_route_without_an_exam_is_the_day_on_which_the_duty_was_met():
    assert not list_eisen(nieuw("Z-route"), op=VANDAAG)[0].is_klaar
    assert list_eisen(nieuw("Z-route", geslaagd_op=VANDAAG), op=VANDAAG)[0].is_klaar


@pytest.mark.parametrize(
    ("op", "uitslag", "verwacht"),
    [
        (date(2026, 5, 4), "geslaagd", Inburgeringstand.GEHAALD),
        (date(2026, 5, 4), "vrijgesteld", Inburgeringstand.VRIJ),
        (date(2026, 5, 4), "gezakt", Inburgeringstand.GEZAKT),
        (VANDAAG, "wacht op uitslag", Inburgeringstand.WACHT),
        (date(2026, 11, 3), "wacht op uitslag", Inburgeringstand.GEPLAND),
    ],
)
def test_a_part_stands_as_its_try_says(op, uitslag, verwacht):
    feiten = nieuw(pogingen={"lezen": Poging("lezen", op, uitslag)})

    assert list_eisen(feiten, op=VANDAAG)[0].stand == verwacht


@pytest.mark.parametrize(
    ("uitslagen", "telt"),
    [
        (["gezakt", "geslaagd"], 1),
        (["geslaagd", "gezakt"], 0),
        (["geslaagd", "geslaagd"], 0),
        (["gezakt", "wacht op uitslag"], 1),
        (["vrijgesteld", "geslaagd"], 1),
        (["vrijgesteld", "gezakt"], 0),
    ],
)
def test_the_try_that_counts_is_the_first_passed_else_the_latest(uitslagen, telt):
    pogingen = [Poging("lezen", date(2026, 1 + nummer, 5), uitslag) for nummer, uitslag in enumerate(uitslagen)]

    assert find_best_tries(reversed(pogingen)) == {"lezen": pogingen[telt]}


@pytest.mark.parametrize(
    ("feiten", "velden"),
    [
        (oud(), ["brp_op"]),
        (oud(brp_op=date(2018, 4, 1)), []),
        (oud(date(2016, 4, 1)), []),
        (oud(None), ["plichtig_op"]),
        (nieuw(), []),
        (nieuw(""), ["leerroute"]),
        (nieuw("", pip_op=None), ["pip_op", "kennisgeving_op", "brp_op"]),
        (nieuw("", pip_op=None, kennisgeving_op=VANDAAG, brp_op=VANDAAG), ["pip_op"]),
        (nieuw("", pip_op=None, geslaagd_op=VANDAAG), []),
    ],
)
def test_a_fact_that_a_term_hangs_on_is_named_when_it_is_missing(feiten, velden):
    assert [wat.veld for wat in list_missing(feiten)] == velden


@pytest.mark.parametrize(
    ("feiten", "begint_met"),
    [
        (nieuw(geslaagd_op=VANDAAG), "Deze persoon is ingeburgerd."),
        (nieuw(is_vrij=True), "Er geldt nu een vrijstelling of ontheffing."),
        (nieuw(plichtig_op=None), "Zoek de brief van DUO op."),
        (nieuw("", pip_op=None), "Wacht op de uitnodiging van de gemeente voor de brede intake."),
        (nieuw("", pip_op=None, brede_intake_op=VANDAAG), "Wacht op de leerbaarheidstoets"),
        (nieuw("", pip_op=None, brede_intake_op=VANDAAG, leerbaarheidstoets_op=VANDAAG), "Wacht op het PIP"),
        (nieuw(""), "Kijk in het PIP"),
        (nieuw(), "Kies een taalschool"),
        (nieuw("onderwijsroute", heeft_taalschool=True), "Nog te doen: Diploma van de school en PVT"),
        (oud(date(2014, 5, 1), heeft_taalschool=True), "Nog te doen: Lezen, Luisteren, Schrijven, Spreken en KNM."),
        (oud(date(2014, 5, 1), heeft_taalschool=True, pogingen=ALLES_GESLAAGD), "Alles is klaar."),
        (
            oud(
                date(2014, 5, 1),
                heeft_taalschool=True,
                pogingen=ALLES_GESLAAGD | {"KNM": Poging("KNM", VANDAAG, "wacht op uitslag")},
            ),
            "Loopt nog: KNM (wacht op uitslag).",
        ),
    ],
)
def test_the_next_step_is_said_in_plain_words(feiten, begint_met):
    assert say_next_step(feiten, op=VANDAAG).startswith(begint_met)


@pytest.mark.parametrize(
    ("feiten", "einde"),
    [
        (oud(), date(2021, 3, 4)),
        (oud(None), None),
        (nieuw(), date(2027, 4, 2)),
        (nieuw("", pip_op=None), None),
    ],
)
def test_the_last_day_by_law_is_three_years_after_its_begin(feiten, einde):
    assert find_wettelijk_einde(feiten) == find_laatste_dag(feiten) == einde


def test_a_last_day_that_a_letter_prints_goes_first_and_the_latest_letter_wins():
    assert find_laatste_dag(nieuw(einden=(date(2027, 4, 1), date(2027, 10, 1)))) == date(2027, 10, 1)


def test_effort_gives_more_time_from_six_months_before_the_end_under_the_new_law_only():
    assert find_verlenging_vanaf(nieuw()) == date(2026, 10, 2)
    assert find_verlenging_vanaf(nieuw("", pip_op=None)) is None
    assert find_verlenging_vanaf(oud()) is None
