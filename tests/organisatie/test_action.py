"""A use case checks the right, runs one transaction, and is named in the history."""

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from core.errors import Refused
from organisatie.action import action
from organisatie.models import Partner
from organisatie.rechten import Recht, Toegang
from tests.factories import PartnerFactory


@action(Recht.PARTNER_BEHEREN, on="locatie")
def make_partner(*, by, locatie, naam):
    """Make a partner."""
    return Partner.objects.create(naam=naam, soort="school")


@action(Recht.PARTNER_BEHEREN, on="locatie")
def make_two(*, by, locatie, namen, weigering=None, inner_by=None):
    """Make two partners, and perhaps refuse afterwards."""
    made = [make_partner(by=inner_by or by, locatie=locatie, naam=naam) for naam in namen]
    if weigering:
        raise Refused(weigering)
    return made


def test_an_action_names_itself_and_the_person_in_the_history(teamleider, locatie):
    partner = make_partner(by=teamleider.toegang(), locatie=locatie, naam="Voorbeeldschool")

    event = Partner.pgh_event_model.objects.get(pgh_obj=partner)
    assert event.pgh_label == "insert"
    assert event.pgh_context.metadata == {"actie": "make_partner", "gebruiker": teamleider.gebruiker.pk}


def test_the_outermost_action_names_what_the_inner_ones_wrote(teamleider, locatie):
    make_two(by=teamleider.toegang(), locatie=locatie, namen=["Een", "Twee"])

    names = {event.pgh_context.metadata["actie"] for event in Partner.pgh_event_model.objects.all()}
    assert names == {"make_two"}


def test_an_action_without_the_right_is_forbidden(vrijwilliger, locatie):
    with pytest.raises(PermissionDenied):
        make_partner(by=vrijwilliger.toegang(), locatie=locatie, naam="Voorbeeldschool")

    assert not Partner.objects.exists()


def test_an_action_at_another_locatie_is_forbidden(teamleider, other_location):
    with pytest.raises(PermissionDenied):
        make_partner(by=teamleider.toegang(), locatie=other_location, naam="Voorbeeldschool")


def test_a_refusal_leaves_nothing_behind(teamleider, locatie):
    with pytest.raises(Refused, match="Dit kan nu niet"):
        make_two(by=teamleider.toegang(), locatie=locatie, namen=["Een", "Twee"], weigering="Dit kan nu niet.")

    assert not Partner.objects.exists()


def test_a_broken_constraint_is_refused_in_its_own_sentence(teamleider, locatie):
    PartnerFactory(naam="Voorbeeldschool")

    with pytest.raises(Refused, match="Deze partner staat al in de lijst"):
        make_partner(by=teamleider.toegang(), locatie=locatie, naam="voorbeeldSCHOOL")


def test_an_inner_action_on_behalf_of_somebody_else_is_an_error(teamleider, locatie):
    nu = timezone.now()
    iemand = Toegang.systeem("iemand anders", nu=nu, vandaag=nu.date())

    with pytest.raises(RuntimeError, match="on behalf of somebody else"):
        make_two(by=teamleider.toegang(), locatie=locatie, namen=["Een"], inner_by=iemand)
