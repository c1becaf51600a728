"""What people do to a deadline: stored as a fact, seen in the row, and undone."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied
from django.db import transaction

from core.errors import Refused
from termijnen.actions import (
    brieftermijn_create,
    handeling_ongedaan,
    termijn_andere_dag,
    termijn_gedaan,
    termijn_gezien,
    termijn_later,
    termijn_niet_van_toepassing,
    termijn_uitstel,
)
from termijnen.domain import Termijnstand, find_stand
from termijnen.models import Termijn, Termijnhandeling
from termijnen.sync import sync
from tests.factories import ClientFactory, ToewijzingFactory, moment
from tests.factories_termijnen import TermijnhandelingFactory
from tests.termijnen.conftest import VANDAAG


@pytest.fixture
def termijn(by, client_):
    """A letter with the last day Monday 30 November 2026."""
    brieftermijn_create(
        by=by, client=client_, afzender="duo", soort="stukken", dagtekening=date(2026, 11, 2),
        gezien_op=date(2026, 11, 16), gevraagd="Stuur een bewijs van inschrijving", uiterste_dag=date(2026, 11, 30),
    )  # fmt: skip
    return Termijn.objects.get()


def opnieuw(termijn):
    return Termijn.objects.get(pk=termijn.pk)


def test_done_closes_the_deadline_with_its_proof(by, termijn):
    handeling = termijn_gedaan(by=by, termijn=termijn, op=date(2026, 11, 20), bewijs=" kopie van de mail ")

    klaar = opnieuw(termijn)
    assert (klaar.afloop, klaar.afgehandeld_op, klaar.afgehandeld_door) == (
        "gedaan",
        date(2026, 11, 20),
        "kopie van de mail",
    )
    assert (handeling.gebruiker_id, handeling.gedaan_op) == (by.gebruiker_id, VANDAAG)


def test_undoing_opens_the_deadline_again_and_keeps_the_act(by, termijn):
    handeling = termijn_gedaan(by=by, termijn=termijn, op=VANDAAG)

    handeling_ongedaan(by=by, handeling=handeling)

    assert opnieuw(termijn).afloop == "open"
    handeling.refresh_from_db()
    assert (handeling.ongedaan_op, handeling.ongedaan_door_id) == (VANDAAG, by.gebruiker_id)
    with pytest.raises(Refused, match="al ongedaan gemaakt op 23-11-2026"):
        handeling_ongedaan(by=by, handeling=handeling)


def test_a_granted_day_takes_the_place_of_the_old_one(by, termijn):
    termijn_uitstel(by=by, termijn=termijn, nieuwe_dag=date(2026, 12, 13), bewijs="brief van DUO van 20 november")

    later = opnieuw(termijn)
    assert (later.dag, later.laatste, later.is_uitgesteld) == (date(2026, 12, 11), date(2026, 12, 13), True)
    assert later.brief_einde == date(2026, 11, 30)


def test_a_granted_day_names_its_letter(by, termijn):
    with pytest.raises(Refused, match="uit welke brief") as fout:
        termijn_uitstel(by=by, termijn=termijn, nieuwe_dag=date(2026, 12, 14), bewijs=" ")
    assert fout.value.veld == "bewijs"


def test_the_later_of_two_granted_days_holds(by, termijn):
    termijn_uitstel(by=by, termijn=termijn, nieuwe_dag=date(2026, 12, 14), bewijs="eerste brief")
    laatste = termijn_uitstel(by=by, termijn=opnieuw(termijn), nieuwe_dag=date(2026, 12, 21), bewijs="tweede brief")
    assert opnieuw(termijn).laatste == date(2026, 12, 21)

    handeling_ongedaan(by=by, handeling=laatste)

    assert opnieuw(termijn).laatste == date(2026, 12, 14)


def test_what_does_not_hold_is_closed_with_a_reason(by, termijn):
    termijn_niet_van_toepassing(by=by, termijn=termijn, reden="al eerder opgestuurd")

    assert (opnieuw(termijn).afloop, opnieuw(termijn).afgehandeld_door) == (
        "niet van toepassing",
        "al eerder opgestuurd",
    )
    with pytest.raises(Refused, match="al afgehandeld"):
        termijn_gedaan(by=by, termijn=opnieuw(termijn), op=VANDAAG)


def test_two_people_who_close_at_once_get_one_closing(by, termijn):
    termijn_gedaan(by=by, termijn=termijn, op=VANDAAG)

    with pytest.raises(Refused, match="al afgehandeld"), transaction.atomic():
        termijn_niet_van_toepassing(by=by, termijn=termijn, reden="dubbel")


def test_later_sleeps_until_that_day(by, termijn):
    termijn_later(by=by, termijn=termijn, tot=date(2026, 11, 26), reden="wacht op de taalschool")

    slapend = opnieuw(termijn)
    assert find_stand(slapend, date(2026, 11, 25)) is Termijnstand.SLAAPT
    assert find_stand(slapend, date(2026, 11, 26)) is Termijnstand.DEZE_WEEK
    assert slapend.dag == date(2026, 11, 30)


@pytest.mark.parametrize("handel", [termijn_niet_van_toepassing, termijn_later, termijn_andere_dag])
def test_a_reason_is_needed(by, termijn, handel):
    dagen = {termijn_later: {"tot": date(2026, 11, 26)}, termijn_andere_dag: {"nieuwe_dag": date(2026, 11, 27)}}

    with pytest.raises(Refused, match="waarom"):
        handel(by=by, termijn=termijn, reden=" ", **dagen.get(handel, {}))


def test_taking_up_changes_no_date(by, termijn):
    termijn_gezien(by=by, termijn=termijn)

    assert opnieuw(termijn) == termijn
    assert (opnieuw(termijn).dag, opnieuw(termijn).afloop) == (termijn.dag, "open")
    with pytest.raises(Refused, match="vandaag al"):
        termijn_gezien(by=by, termijn=termijn)


@pytest.mark.parametrize("dag", [date(2026, 11, 25), date(2027, 1, 9)])
def test_a_person_sets_another_day_and_it_stays_marked(by, termijn, dag):
    termijn_andere_dag(by=by, termijn=termijn, nieuwe_dag=dag, reden="afgesproken met DUO")
    sync([termijn.client_id], alles=True)

    zelf = opnieuw(termijn)
    assert (zelf.dag, zelf.laatste, zelf.is_overruled, zelf.is_uitgesteld) == (dag, dag, True, False)


def test_a_volunteer_sets_no_other_day_and_takes_none_away(by, termijn, vrijwilliger):
    handeling = termijn_andere_dag(by=by, termijn=termijn, nieuwe_dag=date(2026, 11, 25), reden="afgesproken")
    ToewijzingFactory(client=termijn.client, gebruiker=vrijwilliger.gebruiker)
    toegang = vrijwilliger.toegang(moment(VANDAAG))

    with pytest.raises(PermissionDenied):
        termijn_andere_dag(by=toegang, termijn=termijn, nieuwe_dag=date(2026, 11, 26), reden="liever later")
    with pytest.raises(Refused, match="door een collega zelf bepaald"):
        handeling_ongedaan(by=toegang, handeling=handeling)
    assert opnieuw(termijn).is_overruled


def test_nobody_acts_on_a_deadline_of_another_location(termijn, other_location, by):
    vreemd = brieftermijn_of_another_location(other_location)

    with pytest.raises(PermissionDenied):
        termijn_gedaan(by=by, termijn=vreemd, op=VANDAAG)
    assert not Termijnhandeling.objects.exists()


def brieftermijn_of_another_location(locatie):
    from tests.factories_termijnen import BrieftermijnFactory

    brief = BrieftermijnFactory(client=ClientFactory(locatie=locatie))
    sync([brief.client_id])
    return Termijn.objects.get(client=brief.client)


def test_a_refused_act_leaves_no_row(by, termijn):
    with pytest.raises(Refused), transaction.atomic():
        termijn_gedaan(by=by, termijn=termijn, op=date(2026, 11, 24))

    assert not Termijnhandeling.objects.exists()
    assert opnieuw(termijn).afloop == "open"


def test_an_act_on_a_deadline_that_no_longer_follows_waits_for_it(by, client_):
    TermijnhandelingFactory(client=client_, sleutel=f"{client_.pk}-brief_termijn-brieftermijn-0")

    sync([client_.pk])

    assert not Termijn.objects.exists()
