"""What can be done with an integration: what is stored, on which day it was recorded, and what is refused where."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied

from core.errors import Refused, Stale
from inburgering import actions
from inburgering.models import Inburgering
from organisatie.action import ACTIES
from organisatie.rechten import Recht
from tests.factories import ClientFactory, PartnerFactory, ToewijzingFactory
from tests.factories_termijnen import (
    VASTGELEGD,
    BoeteFactory,
    ExamenonderdeelFactory,
    InburgeringFactory,
    TermijnverlengingFactory,
    VrijstellingFactory,
)

OKTOBER = date(2025, 10, 6)


@pytest.fixture
def client_(locatie):
    return ClientFactory(locatie=locatie)


@pytest.fixture
def nieuw(client_):
    """Under the law of 2021: last day by law 2 April 2027."""
    return InburgeringFactory(client=client_)


@pytest.fixture
def oud(client_):
    return InburgeringFactory(client=client_, wet="Wi2013", plichtig_op=date(2018, 3, 5), pip_op=None, leerroute="")


@pytest.fixture
def by(teamleider):
    return teamleider.toegang()


def test_every_action_asks_the_right_to_change_and_recomputes_the_deadlines():
    van_ons = [ACTIES[f"inburgering.{naam}"] for naam in actions.__all__ if not naam.startswith(("pvt", "taalles"))]

    assert {(actie.recht, actie.feiten) for actie in van_ons} == {(Recht.INBURGERING_WIJZIGEN, True)}


def test_an_integration_is_stored_with_the_day_on_which_it_was_recorded(by, client_):
    row = actions.inburgering_create(
        by=by, client=client_, wet="Wi2021", plichtig_op=date(2024, 1, 15), kennisgeving_op=None, einde_volgens_duo=None
    )

    row.refresh_from_db()
    assert (row.client, row.wet, row.plichtig_op) == (client_, "Wi2021", date(2024, 1, 15))
    assert row.vastgelegd_op == by.vandaag


def test_a_volunteer_does_it_for_their_own_client_only(vrijwilliger, client_):
    with pytest.raises(PermissionDenied):
        actions.inburgering_create(by=vrijwilliger.toegang(), client=client_, wet="Wi2021")

    ToewijzingFactory(client=client_, gebruiker=vrijwilliger.gebruiker)
    actions.inburgering_create(by=vrijwilliger.toegang(), client=client_, wet="Wi2021")

    assert Inburgering.objects.get().client == client_


@pytest.mark.parametrize(
    ("velden", "waar"),
    [
        ({"wet": "Wi2013", "plichtig_op": date(2024, 1, 15)}, "wet"),
        ({"wet": "Wi2013", "plichtig_op": date(2012, 5, 1)}, "plichtig_op"),
        ({"wet": "Wi2021", "plichtig_op": date(2999, 1, 1)}, "plichtig_op"),
        ({"wet": "Wi2013", "pip_op": date(2023, 5, 1)}, "pip_op"),
        ({"wet": "Wi2021", "pip_op": date(2021, 5, 3)}, "pip_op"),
        ({"wet": "Wi2021", "einde_volgens_duo": date(2099, 1, 1)}, "einde_volgens_duo"),
    ],
)
def test_an_integration_that_cannot_be_is_refused_at_its_field(by, client_, velden, waar):
    with pytest.raises(Refused) as fout:
        actions.inburgering_create(by=by, client=client_, **velden)

    assert fout.value.veld == waar
    assert not Inburgering.objects.exists()


def test_a_second_integration_under_the_same_law_is_refused_with_the_sentence_of_the_rule(by, nieuw):
    with pytest.raises(Refused, match="staat er al"):
        actions.inburgering_create(by=by, client=nieuw.client, wet="Wi2021")


def test_a_changed_date_is_recorded_today(by, nieuw):
    actions.inburgering_update(by=by, inburgering=nieuw, versie=1, pvt_op=OKTOBER)

    nieuw.refresh_from_db()
    assert (nieuw.pvt_op, nieuw.vastgelegd_op, nieuw.versie) == (OKTOBER, by.vandaag, 2)


def test_another_school_leaves_the_day_of_recording_as_it_was(by, nieuw):
    school = PartnerFactory(soort="taalschool")

    actions.inburgering_update(by=by, inburgering=nieuw, versie=1, taalschool=school, pvt_op=None, map_op=None)

    nieuw.refresh_from_db()
    assert (nieuw.taalschool, nieuw.vastgelegd_op) == (school, VASTGELEGD)


def test_only_a_language_school_can_be_the_school(by, nieuw):
    with pytest.raises(Refused) as fout:
        actions.inburgering_update(by=by, inburgering=nieuw, versie=1, taalschool=PartnerFactory(soort="zorg"))

    assert fout.value.veld == "taalschool"


def test_who_read_an_older_version_changes_nothing(by, nieuw):
    with pytest.raises(Stale):
        actions.inburgering_update(by=by, inburgering=nieuw, versie=9, pvt_op=OKTOBER)


def test_the_law_cannot_change_to_one_that_does_not_know_what_is_filled_in(by, nieuw):
    with pytest.raises(Refused, match="PIP, leerroute"):
        actions.inburgering_update(by=by, inburgering=nieuw, versie=1, wet="Wi2013", plichtig_op=date(2018, 3, 5))


def test_the_duty_cannot_begin_after_it_was_met(by, client_):
    klaar = InburgeringFactory(client=client_, geslaagd_op=OKTOBER)

    with pytest.raises(Refused, match="06-10-2025") as fout:
        actions.inburgering_update(by=by, inburgering=klaar, versie=1, plichtig_op=OKTOBER + timedelta(days=1))

    assert fout.value.veld == "plichtig_op"


def test_the_day_of_meeting_the_duty_is_stored_and_can_be_taken_back(by, nieuw):
    actions.inburgering_afronden(by=by, inburgering=nieuw, versie=1, geslaagd_op=OKTOBER)
    actions.inburgering_afronden(by=by, inburgering=nieuw, versie=2, geslaagd_op=None)

    nieuw.refresh_from_db()
    assert (nieuw.geslaagd_op, nieuw.versie) == (None, 3)


def test_nobody_meets_the_duty_before_it_began(by, nieuw):
    with pytest.raises(Refused) as fout:
        actions.inburgering_afronden(by=by, inburgering=nieuw, versie=1, geslaagd_op=date(2024, 1, 14))

    assert fout.value.veld == "geslaagd_op"


def test_an_exam_is_planned_and_gets_its_result(by, nieuw):
    straks = by.vandaag + timedelta(days=30)
    examen = actions.examenonderdeel_create(by=by, inburgering=nieuw, onderdeel="lezen", op=straks)
    assert examen.uitslag == "wacht op uitslag"

    actions.examenonderdeel_update(by=by, examen=examen, versie=1, op=OKTOBER, uitslag="geslaagd")

    examen.refresh_from_db()
    assert (examen.op, examen.uitslag, examen.vastgelegd_op) == (OKTOBER, "geslaagd", by.vandaag)


@pytest.mark.parametrize(
    ("velden", "waar"), [({"onderdeel": "ONA"}, "onderdeel"), ({"uitslag": "geslaagd", "op": date(2999, 1, 1)}, "op")]
)
def test_an_exam_that_cannot_be_is_refused_at_its_field(by, nieuw, velden, waar):
    with pytest.raises(Refused) as fout:
        actions.examenonderdeel_create(by=by, inburgering=nieuw, **{"onderdeel": "lezen", "op": OKTOBER, **velden})

    assert fout.value.veld == waar


def test_more_time_is_asked_and_granted(by, nieuw):
    verlenging = actions.termijnverlenging_create(
        by=by, inburgering=nieuw, grond="geen verwijt", aangevraagd_op=OKTOBER
    )

    besluit = {"besluit": "toegekend", "besloten_op": OKTOBER, "nieuw_einde": date(2027, 10, 2)}
    actions.termijnverlenging_update(by=by, verlenging=verlenging, versie=1, **besluit)

    verlenging.refresh_from_db()
    assert (verlenging.besluit, verlenging.nieuw_einde) == ("toegekend", date(2027, 10, 2))


def test_literacy_gives_more_time_once_unless_it_was_refused(by, oud):
    eerste = {"inburgering": oud, "grond": "alfabetisering", "aangevraagd_op": date(2020, 5, 4)}
    afgewezen = TermijnverlengingFactory(**eerste, besluit="afgewezen", besloten_op=date(2020, 6, 2))
    actions.termijnverlenging_create(by=by, **eerste)

    with pytest.raises(Refused, match="één keer") as fout:
        actions.termijnverlenging_create(by=by, **eerste)

    assert fout.value.veld == "grond"
    assert oud.verlengingen.exclude(pk=afgewezen.pk).count() == 1


def test_a_decision_may_be_corrected_within_the_two_years_of_literacy(by, oud):
    verlenging = TermijnverlengingFactory(inburgering=oud, grond="alfabetisering", aangevraagd_op=date(2020, 5, 4))
    besluit = {"besluit": "toegekend", "besloten_op": date(2020, 6, 2)}
    by_law = date(2023, 3, 4)
    actions.termijnverlenging_update(by=by, verlenging=verlenging, versie=1, nieuw_einde=by_law, **besluit)

    with pytest.raises(Refused, match="hoogstens 2 jaar"):
        actions.termijnverlenging_update(by=by, verlenging=verlenging, versie=2, nieuw_einde=date(2023, 3, 5))


def test_an_exemption_is_recorded_without_a_reason_and_ended(by, nieuw):
    vrijstelling = actions.vrijstelling_create(by=by, inburgering=nieuw, soort="ontheffing", begin=OKTOBER)

    actions.vrijstelling_update(by=by, vrijstelling=vrijstelling, versie=1, eind=date(2026, 1, 1))

    vrijstelling.refresh_from_db()
    assert (vrijstelling.begin, vrijstelling.eind) == (OKTOBER, date(2026, 1, 1))
    assert "reden" not in {veld.name for veld in vrijstelling._meta.fields}


def test_a_temporary_exemption_without_an_end_is_refused_at_the_end(by, nieuw):
    with pytest.raises(Refused) as fout:
        actions.vrijstelling_create(by=by, inburgering=nieuw, soort="tijdelijk", begin=OKTOBER)

    assert fout.value.veld == "eind"


def test_a_fine_is_recorded_and_taken_back(by, nieuw):
    boete = actions.boete_create(by=by, inburgering=nieuw, grond="examen", dagtekening=OKTOBER, bedrag=600)

    actions.boete_update(by=by, boete=boete, versie=1, vervallen_op=OKTOBER)

    boete.refresh_from_db()
    assert (boete.bedrag, boete.vervallen_op) == (600, OKTOBER)


def test_a_fine_cannot_be_taken_back_before_its_letter(by, nieuw):
    boete = BoeteFactory(inburgering=nieuw, dagtekening=OKTOBER)

    with pytest.raises(Refused) as fout:
        actions.boete_update(by=by, boete=boete, versie=1, vervallen_op=OKTOBER - timedelta(days=1))

    assert fout.value.veld == "vervallen_op"


@pytest.mark.parametrize(
    ("factory", "naam", "action", "dag"),
    [
        (ExamenonderdeelFactory, "examen", actions.examenonderdeel_update, "op"),
        (TermijnverlengingFactory, "verlenging", actions.termijnverlenging_update, "aangevraagd_op"),
        (VrijstellingFactory, "vrijstelling", actions.vrijstelling_update, "begin"),
        (BoeteFactory, "boete", actions.boete_update, "dagtekening"),
    ],
)
def test_only_a_change_moves_the_day_of_recording(by, nieuw, factory, naam, action, dag):
    row = factory(inburgering=nieuw, **{dag: OKTOBER})

    action(by=by, versie=1, **{naam: row, dag: OKTOBER})
    assert (row.vastgelegd_op, row.versie) == (VASTGELEGD, 2)

    action(by=by, versie=2, **{naam: row, dag: OKTOBER - timedelta(days=1)})
    row.refresh_from_db()
    assert (row.vastgelegd_op, row.versie) == (by.vandaag, 3)
