"""From what happened to where everybody stands: no database."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gezinshereniging.domain.gebeurtenissen import GEBEURTENISSEN
from gezinshereniging.domain.keuzes import (
    Aanvraagstatus,
    Dossiersoort,
    Dossierstatus,
    Mutatiesoort,
    Stapstatus,
    Stukstand,
)
from gezinshereniging.domain.plannen import PLANNEN, find_current, list_stappen
from gezinshereniging.domain.verloop import (
    ALLEEN_IN,
    OVERGANGEN,
    STUURT,
    Gebeurd,
    find_dossierstatus,
    find_impossible,
    follow,
    may_happen,
)
from gezinshereniging.domain.weigeren import say_standen, why_no_gebeurtenis

A, M, S = Aanvraagstatus, Mutatiesoort, Stapstatus
GH = Dossiersoort.GEZINSHERENIGING
DAG = date(2026, 3, 2)


def gebeurd(*soorten, begin=DAG):
    """One thing a week, in this order."""
    return [
        Gebeurd(nummer, soort, begin + timedelta(weeks=nummer), begin + timedelta(weeks=nummer))
        for nummer, soort in enumerate(soorten)
    ]


@pytest.mark.parametrize("soort", Dossiersoort)
def test_every_status_has_an_entry_in_every_table(soort):
    assert set(OVERGANGEN[soort]) == set(A)


def test_every_kind_of_mutatie_says_what_is_asked_about_it():
    assert set(GEBEURTENISSEN) == set(M)


def test_what_moves_a_person_is_asked_per_person():
    assert {soort for soort in STUURT | set(ALLEEN_IN) if not GEBEURTENISSEN[soort].per_lid} == set()


@pytest.mark.parametrize(
    ("wat", "status"),
    [
        ((), A.VOORBEREIDING),
        ((M.INGEDIEND,), A.INGEDIEND),
        ((M.INGEDIEND, M.STUKKEN_GEVRAAGD, M.GEHOOR), A.INGEDIEND),
        ((M.INGEDIEND, M.AFWIJZING), A.AFGEWEZEN),
        ((M.INGEDIEND, M.AFWIJZING, M.BEZWAAR, M.AFWIJZING), A.BEZWAAR_AFGEWEZEN),
        ((M.INGEDIEND, M.AFWIJZING, M.BEZWAAR, M.AFWIJZING, M.BEROEP, M.GEGROND), A.BEZWAAR),
        ((M.INGEDIEND, M.AFWIJZING, M.BEZWAAR, M.INWILLIGING), A.INGEWILLIGD),
        ((M.INGEDIEND, M.INWILLIGING, M.MVV, M.AANKOMST, M.MELDING), A.AANGEKOMEN),
        ((M.INGEDIEND, M.INWILLIGING, M.AANKOMST), A.AANGEKOMEN),
        ((M.INGEDIEND, M.INGETROKKEN), A.INGETROKKEN),
    ],
)
def test_the_status_follows_from_what_happened(wat, status):
    assert follow(gebeurd(*wat), GH).status is status
    assert find_impossible(gebeurd(*wat), GH) is None


def test_three_dates_stay_apart():
    verloop = follow(gebeurd(M.INGEDIEND, M.INWILLIGING, M.MVV, M.AANKOMST), GH)

    assert verloop.ingediend_op == DAG
    assert verloop.besloten_op == DAG + timedelta(weeks=1)
    assert verloop.mvv_op == DAG + timedelta(weeks=2)
    assert verloop.aankomst_op == DAG + timedelta(weeks=3)


def test_a_decision_counts_from_its_bekendmaking_and_the_mvv_from_the_date_on_the_letter():
    besluit = Gebeurd(
        2, M.INWILLIGING, date(2026, 9, 3), date(2026, 9, 8), "aanvraag", date(2026, 9, 3), date(2026, 9, 1)
    )

    verloop = follow([*gebeurd(M.INGEDIEND), besluit], GH)

    assert verloop.besloten_op == date(2026, 9, 3)
    assert verloop.kennisgeving_op == date(2026, 9, 1)


def test_the_order_is_that_of_the_days_and_not_of_the_recording():
    ingediend = Gebeurd(9, M.INGEDIEND, DAG, DAG)
    besluit = Gebeurd(1, M.INWILLIGING, DAG + timedelta(days=40), DAG)

    assert follow([besluit, ingediend], GH).status is A.INGEWILLIGD
    assert find_impossible([besluit, ingediend], GH) is None


def test_what_cannot_have_happened_is_named_with_the_status_of_that_moment():
    fout = find_impossible(gebeurd(M.INGEDIEND, M.MVV), GH)

    assert fout is not None
    assert (fout[0].soort, fout[1]) == (M.MVV, A.INGEDIEND)


def test_a_refused_mvv_has_bezwaar_first_and_an_asylum_decision_the_court_at_once():
    assert not may_happen(M.BEROEP, A.AFGEWEZEN, GH)
    assert may_happen(M.BEROEP, A.AFGEWEZEN, Dossiersoort.ASIEL)


@pytest.mark.parametrize("soort", [soort for soort in Dossiersoort if soort is not GH])
def test_other_legal_work_can_begin_with_the_decision_and_a_reunification_with_the_application(soort):
    wat = gebeurd(M.AFWIJZING, M.BEROEP)

    assert find_impossible(wat, soort) is None
    assert follow(wat, soort).status is A.BEROEP
    stappen = {stand.stap.code: stand.status for stand in list_stappen(soort, wat)}
    assert stappen == {
        "gegevens": S.KLAAR,
        **({"zienswijze": S.NIET_NODIG} if soort is Dossiersoort.INTREKKING else {"aanvraag": S.KLAAR}),
        "stukken": S.NIET_NODIG,
        "beslissing": S.WACHT_RECHTER,
        "bezwaar": S.WACHT_RECHTER,
    }
    assert find_impossible(wat, GH) is not None


def test_a_zienswijze_is_given_before_the_decision_and_then_the_ind_is_waited_for():
    soort = Dossiersoort.INTREKKING
    gegeven = {stand.stap.code: stand.status for stand in list_stappen(soort, gebeurd(M.ZIENSWIJZE))}
    besloten = {stand.stap.code: stand.status for stand in list_stappen(soort, gebeurd(M.ZIENSWIJZE, M.AFWIJZING))}

    assert (gegeven["zienswijze"], gegeven["beslissing"]) == (S.KLAAR, S.WACHT)
    assert (besloten["zienswijze"], besloten["beslissing"]) == (S.KLAAR, S.TE_DOEN)
    assert find_impossible(gebeurd(M.AFWIJZING, M.ZIENSWIJZE), soort) is not None


SOORTEN = st.lists(st.sampled_from(sorted(STUURT | set(ALLEEN_IN))), max_size=12)


@given(SOORTEN, st.sampled_from(Dossiersoort), st.randoms())
def test_the_same_facts_give_the_same_status_in_whatever_order_they_are_read(soorten, soort, toeval):
    feiten = gebeurd(*soorten)
    geschud = list(feiten)
    toeval.shuffle(geschud)

    assert follow(geschud, soort) == follow(feiten, soort)


@given(SOORTEN, st.sampled_from(Dossiersoort))
def test_nobody_moves_except_by_the_table(soorten, soort):
    feiten = gebeurd(*soorten)
    eerder = A.VOORBEREIDING
    for aantal, een in enumerate(feiten, 1):
        nu = follow(feiten[:aantal], soort).status
        assert nu is OVERGANGEN[soort][eerder].get(een.soort, eerder)
        eerder = nu


@given(SOORTEN, st.sampled_from(Dossiersoort))
def test_every_step_has_a_status_and_a_done_one_has_a_day(soorten, soort):
    stappen = list_stappen(soort, gebeurd(*soorten))

    assert [stand.stap for stand in stappen] == list(PLANNEN[soort])
    assert all(stand.op is not None for stand in stappen if stand.status is S.KLAAR)


def stand_of(code, *soorten, stukken=()):
    return next(s for s in list_stappen(GH, gebeurd(*soorten), stukken) if s.stap.code == code).status


@pytest.mark.parametrize(
    ("code", "wat", "status"),
    [
        ("gegevens", (), S.TE_DOEN),
        ("aanvraag", (M.INGEDIEND,), S.WACHT),
        ("aanvraag", (M.INGEDIEND, M.ONTVANGEN), S.KLAAR),
        ("stukken", (M.INGEDIEND, M.STUKKEN_GEVRAAGD), S.BEZIG),
        ("stukken", (M.INGEDIEND, M.STUKKEN_GEVRAAGD, M.STUKKEN_GESTUURD), S.KLAAR),
        ("stukken", (M.INGEDIEND, M.STUKKEN_GEVRAAGD, M.STUKKEN_GESTUURD, M.STUKKEN_GEVRAAGD), S.BEZIG),
        ("onderzoek", (M.INGEDIEND,), S.KAN_NIET),
        ("onderzoek", (M.INGEDIEND, M.ONDERZOEK), S.BEZIG),
        ("onderzoek", (M.INGEDIEND, M.INWILLIGING), S.NIET_NODIG),
        ("beslissing", (M.INGEDIEND,), S.WACHT),
        ("beslissing", (M.INGEDIEND, M.AFWIJZING), S.TE_DOEN),
        ("beslissing", (M.INGEDIEND, M.AFWIJZING, M.BEZWAAR), S.WACHT),
        ("beslissing", (M.INGEDIEND, M.AFWIJZING, M.BEZWAAR, M.AFWIJZING, M.BEROEP), S.WACHT_RECHTER),
        ("beslissing", (M.INGEDIEND, M.AFWIJZING, M.BEZWAAR, M.AFWIJZING, M.BEROEP, M.GEGROND), S.WACHT),
        ("beslissing", (M.INGEDIEND, M.INWILLIGING), S.KLAAR),
        ("mvv", (M.INGEDIEND,), S.KAN_NIET),
        ("mvv", (M.INGEDIEND, M.INWILLIGING), S.TE_DOEN),
        ("reis", (M.INGEDIEND, M.INWILLIGING, M.MVV), S.TE_DOEN),
        ("aankomst", (M.INGEDIEND, M.INWILLIGING, M.MVV, M.AANKOMST), S.TE_DOEN),
        ("aankomst", (M.INGEDIEND, M.INWILLIGING, M.MVV, M.AANKOMST, M.MELDING), S.KLAAR),
        ("mvv", (M.INGEDIEND, M.INGETROKKEN), S.NIET_NODIG),
    ],
)
def test_where_a_person_stands_at_a_step(code, wat, status):
    assert stand_of(code, *wat) is status


def test_papers_that_are_missing_speak_first():
    assert stand_of("stukken", M.INGEDIEND, stukken=[Stukstand.ONTBREEKT]) is S.ONTBREEKT
    assert stand_of("stukken", M.INGEDIEND, stukken=[Stukstand.ONTVANGEN]) is S.BEZIG
    assert stand_of("stukken", M.INGEDIEND, M.STUKKEN_GESTUURD, stukken=[Stukstand.GESTUURD]) is S.KLAAR


def test_what_to_work_at_is_the_first_open_step_that_can_be_done():
    nu = find_current(list_stappen(GH, gebeurd(M.INGEDIEND, M.ONTVANGEN)))

    assert nu is not None
    assert nu.stap.code == "beslissing"


@pytest.mark.parametrize(
    ("statussen", "status"),
    [
        ([], Dossierstatus.BEGONNEN),
        ([A.VOORBEREIDING], Dossierstatus.BEGONNEN),
        ([A.INGEDIEND, A.VOORBEREIDING], Dossierstatus.WACHT),
        ([A.INGEWILLIGD, A.AFGEWEZEN], Dossierstatus.BESLOTEN),
        ([A.INGEWILLIGD, A.BEZWAAR], Dossierstatus.BEZWAAR),
        ([A.INGEWILLIGD, A.AANGEKOMEN], Dossierstatus.REIST),
        ([A.AANGEKOMEN, A.INGETROKKEN], Dossierstatus.KLAAR),
    ],
)
def test_the_dossier_stands_where_work_waits(statussen, status):
    assert find_dossierstatus(statussen, GH, is_open=True) is status
    assert find_dossierstatus(statussen, GH, is_open=False) is Dossierstatus.AFGESLOTEN


@pytest.mark.parametrize(
    ("standen", "zin"),
    [
        ([("Selam", A.INGEWILLIGD)], "Nu staat de aanvraag op ‘ingewilligd’."),
        ([("Selam", A.INGEWILLIGD), ("Abel", A.INGEWILLIGD)], "Nu staat de aanvraag op ‘ingewilligd’."),
        (
            [("Selam", A.INGEWILLIGD), ("Abel", A.AFGEWEZEN), ("Nour", A.INGEWILLIGD)],
            "Nu staat de aanvraag bij Selam en Nour op ‘ingewilligd’ en bij Abel op ‘afgewezen’.",
        ),
    ],
)
def test_why_something_cannot_be_says_for_whom_and_when_it_can(standen, zin):
    assert why_no_gebeurtenis(M.HOORZITTING, standen, GH, is_open=True) == (
        "Dit kan alleen als de aanvraag op ‘in bezwaar’ staat."
    )
    assert say_standen(standen) == f"{zin} Mist er een stap? Leg die eerst vast."


def test_what_can_be_in_several_places_names_them_all():
    waarom = why_no_gebeurtenis(M.REIS, [("Selam", A.INGEDIEND)], GH, is_open=True)

    assert waarom == "Dit kan alleen als de aanvraag op ‘ingewilligd’ of ‘mvv opgehaald’ staat."
    assert why_no_gebeurtenis(M.REIS, [("Selam", A.MVV), ("Abel", A.INGEDIEND)], GH, is_open=True) is None
