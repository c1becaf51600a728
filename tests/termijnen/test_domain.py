"""How a deadline stands on a day, and why something cannot be done with it."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from termijnen.domain import (
    Termijnstand,
    find_stand,
    make_sleutel,
    why_no_accepteren,
    why_no_andere_dag,
    why_no_gedaan,
    why_no_gezien,
    why_no_handeling,
    why_no_later,
    why_no_ongedaan,
    why_no_uitstel,
)


@dataclass(frozen=True)
class Voorbeeld:
    """A deadline of ours: safe until Friday 20 November, by law until Monday 23 November 2026."""

    code: str = "nareis_aanvraag"
    aard: str = "uiterste dag"
    zijde: str = "wij"
    begin: date | None = date(2026, 8, 21)
    ongerold: date | None = date(2026, 11, 21)
    kan_vanaf: date | None = None
    dag: date | None = date(2026, 11, 20)
    laatste: date | None = date(2026, 11, 23)
    herinneren_vanaf: date | None = None
    afloop: str = "open"


OVERHEID = Voorbeeld(code="pip", zijde="overheid", dag=date(2026, 11, 24), laatste=None)
KAN_VANAF = Voorbeeld(code="naturalisatie_vanaf", aard="kan vanaf", dag=date(2026, 11, 24), laatste=None)
VENSTER = Voorbeeld(aard="venster", kan_vanaf=date(2026, 6, 1))
ONBEKEND = Voorbeeld(aard="onbekend", begin=None, ongerold=None, dag=None, laatste=None)


@pytest.mark.parametrize(
    ("termijn", "vandaag", "stand"),
    [
        (Voorbeeld(), date(2026, 10, 19), Termijnstand.LATER),
        (Voorbeeld(), date(2026, 10, 20), Termijnstand.DEZE_MAAND),
        (Voorbeeld(), date(2026, 11, 13), Termijnstand.DEZE_MAAND),
        (Voorbeeld(), date(2026, 11, 14), Termijnstand.DEZE_WEEK),
        (Voorbeeld(), date(2026, 11, 19), Termijnstand.DEZE_WEEK),
        (Voorbeeld(), date(2026, 11, 20), Termijnstand.VANDAAG),
        (Voorbeeld(), date(2026, 11, 21), Termijnstand.LAATSTE_DAGEN),
        (Voorbeeld(), date(2026, 11, 23), Termijnstand.VANDAAG),
        (Voorbeeld(), date(2026, 11, 24), Termijnstand.TE_LAAT),
        (replace(Voorbeeld(), code="kind_18"), date(2026, 11, 24), Termijnstand.KLAAR),
        (VENSTER, date(2026, 5, 31), Termijnstand.LATER),
        (VENSTER, date(2026, 6, 1), Termijnstand.KAN_NU),
        (VENSTER, date(2026, 10, 19), Termijnstand.KAN_NU),
        (VENSTER, date(2026, 10, 20), Termijnstand.DEZE_MAAND),
        (VENSTER, date(2026, 11, 24), Termijnstand.TE_LAAT),
        (OVERHEID, date(2026, 9, 1), Termijnstand.LATER),
        (OVERHEID, date(2026, 11, 23), Termijnstand.DEZE_WEEK),
        (OVERHEID, date(2026, 11, 24), Termijnstand.KAN_NU),
        (OVERHEID, date(2027, 11, 24), Termijnstand.KAN_NU),
        (replace(OVERHEID, code="leerroute_wijzigen"), date(2026, 11, 24), Termijnstand.KLAAR),
        (KAN_VANAF, date(2026, 11, 23), Termijnstand.DEZE_WEEK),
        (KAN_VANAF, date(2026, 11, 24), Termijnstand.KAN_NU),
        (ONBEKEND, date(2026, 11, 24), Termijnstand.ONBEKEND),
        (replace(ONBEKEND, aard="wacht"), date(2026, 11, 24), Termijnstand.WACHT),
        (replace(Voorbeeld(), afloop="gedaan"), date(2027, 1, 1), Termijnstand.KLAAR),
        (replace(Voorbeeld(), herinneren_vanaf=date(2026, 11, 10)), date(2026, 11, 9), Termijnstand.SLAAPT),
        (replace(Voorbeeld(), herinneren_vanaf=date(2026, 11, 10)), date(2026, 11, 10), Termijnstand.DEZE_MAAND),
        (replace(Voorbeeld(), herinneren_vanaf=date(2026, 12, 1)), date(2026, 11, 24), Termijnstand.TE_LAAT),
        (replace(ONBEKEND, herinneren_vanaf=date(2026, 12, 1)), date(2026, 11, 24), Termijnstand.SLAAPT),
    ],
)
def test_a_deadline_stands_as_its_dates_say(termijn, vandaag, stand):
    assert find_stand(termijn, vandaag) is stand


DAGEN = st.dates(date(2020, 1, 1), date(2035, 12, 31))


@given(DAGEN, st.integers(0, 10), DAGEN)
def test_nobody_is_late_on_or_before_the_last_day(dag, speling, vandaag):
    laatste = dag + timedelta(days=speling)

    stand = find_stand(replace(Voorbeeld(), dag=dag, laatste=laatste), vandaag)

    assert (stand is Termijnstand.TE_LAAT) == (vandaag > laatste)


@given(DAGEN, DAGEN, DAGEN)
def test_being_reminded_later_never_hides_the_day_to_act_on(dag, later, vandaag):
    termijn = replace(Voorbeeld(), dag=dag, laatste=dag, herinneren_vanaf=later)

    assert find_stand(termijn, vandaag) is not Termijnstand.SLAAPT or vandaag < dag


@pytest.mark.parametrize("afloop", ["gedaan", "niet van toepassing"])
def test_what_is_finished_refuses_every_act(afloop):
    klaar = replace(Voorbeeld(), afloop=afloop)
    vandaag = date(2026, 11, 1)

    assert why_no_handeling(klaar)
    assert why_no_gedaan(klaar, op=vandaag, vandaag=vandaag)
    assert why_no_uitstel(klaar)
    assert why_no_later(klaar, vandaag=vandaag)
    assert why_no_gezien(klaar, vandaag=vandaag)
    assert why_no_andere_dag(klaar)


@pytest.mark.parametrize(
    ("op", "zin"),
    [
        (date(2026, 11, 12), "nog niet geweest"),
        (date(2026, 11, 11), None),
        (date(2026, 8, 21), None),
        (date(2026, 8, 20), "begon pas op 21-08-2026"),
    ],
)
def test_done_is_a_day_within_the_term(op, zin):
    reden = why_no_gedaan(Voorbeeld(), op=op, vandaag=date(2026, 11, 11))

    assert (zin in reden) if zin else reden is None


def test_what_a_letter_asks_by_a_day_can_be_done_before_that_day():
    brief = replace(Voorbeeld(), begin=date(2026, 11, 30), ongerold=date(2026, 11, 30))

    assert why_no_gedaan(brief, op=date(2026, 11, 2), vandaag=date(2026, 11, 11)) is None


@pytest.mark.parametrize(
    ("termijn", "nieuwe_dag", "zin"),
    [
        (Voorbeeld(), date(2026, 11, 23), "na de oude liggen: 23-11-2026"),
        (Voorbeeld(), date(2026, 11, 24), None),
        (Voorbeeld(), None, None),
        (ONBEKEND, date(2026, 11, 24), None),
        (KAN_VANAF, None, "vanaf wanneer iets kan"),
    ],
)
def test_a_granted_day_lies_after_the_old_one(termijn, nieuwe_dag, zin):
    reden = why_no_uitstel(termijn, nieuwe_dag=nieuwe_dag)

    assert (zin in reden) if zin else reden is None


@pytest.mark.parametrize(
    ("termijn", "tot", "zin"),
    [
        (Voorbeeld(), date(2026, 11, 11), "vanaf morgen"),
        (Voorbeeld(), date(2026, 11, 12), None),
        (Voorbeeld(), date(2026, 11, 20), None),
        (Voorbeeld(), date(2026, 11, 21), "tot en met 20-11-2026"),
        (replace(Voorbeeld(), dag=date(2026, 11, 11)), None, "is er al"),
        (ONBEKEND, date(2026, 12, 11), None),
        (ONBEKEND, date(2026, 12, 12), "tot en met 11-12-2026"),
    ],
)
def test_somebody_is_reminded_from_tomorrow_up_to_the_day_to_act_on(termijn, tot, zin):
    reden = why_no_later(termijn, vandaag=date(2026, 11, 11), tot=tot)

    assert (zin in reden) if zin else reden is None


def test_taking_up_twice_on_one_day_says_so():
    vandaag = date(2026, 11, 11)

    assert why_no_gezien(Voorbeeld(), vandaag=vandaag, laatst_gezien=vandaag)
    assert why_no_gezien(Voorbeeld(), vandaag=vandaag, laatst_gezien=date(2026, 11, 10)) is None


def test_a_person_sets_another_day_than_the_one_that_holds():
    assert why_no_andere_dag(Voorbeeld(), nieuwe_dag=date(2026, 11, 20)) is None
    assert why_no_andere_dag(replace(Voorbeeld(), laatste=date(2026, 11, 20)), nieuwe_dag=date(2026, 11, 20))


def test_an_act_is_undone_once():
    assert why_no_ongedaan(None) is None
    assert "11-11-2026" in why_no_ongedaan(date(2026, 11, 11))


def test_only_the_rule_that_was_shown_is_accepted():
    assert why_no_accepteren("a@2027-01-01", "a@2027-01-01") is None
    assert "geen nieuwe regel" in why_no_accepteren("", "a@2027-01-01")
    assert "een andere" in why_no_accepteren("a@2027-01-01", "a@2026-06-12")


def test_the_key_is_made_of_client_code_and_fact():
    assert make_sleutel(7, "nareis_aanvraag", "verblijfsvergunning-12") == "7-nareis_aanvraag-verblijfsvergunning-12"
