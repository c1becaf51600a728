"""A use case checks the right, runs one transaction, and is named in the history."""

from contextlib import nullcontext, suppress
from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.db.transaction import TransactionManagementError
from django.utils import timezone

from core.errors import Refused
from organisatie.action import _hooks, action, join_actions, register_after_action
from organisatie.models import Partner
from organisatie.rechten import Recht, Toegang
from termijnen.models import Termijn
from tests.factories import ClientFactory, PartnerFactory
from verblijf.actions import verblijfsdocument_create, vergunning_create


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


@pytest.fixture
def followed():
    """What was asked to follow in this test: on whose behalf, and for which clients."""
    asked = []
    hook = register_after_action(lambda by, ids: asked.append((by.namens, ids)))
    yield asked
    _hooks.remove(hook)


@action(Recht.CLIENT_WIJZIGEN, on="client")
def touch(*, by, client, naam="", weigering=""):
    """Touch a client, make a partner, and perhaps refuse."""
    if naam:
        Partner.objects.create(naam=naam, soort="school")
    if weigering:
        raise Refused(weigering)


def systeem(namens):
    nu = timezone.now()
    return Toegang.systeem(namens, nu=nu, vandaag=nu.date())


def test_what_follows_from_joined_actions_follows_once_at_their_end(teamleider, locatie, followed):
    een, ander = ClientFactory(locatie=locatie), ClientFactory(locatie=locatie)

    with join_actions(systeem("inlezen"), "alles_inlezen"):
        for client in (ander, een, ander):
            touch(by=teamleider.toegang(), client=client)
        assert followed == []

    assert followed == [("inlezen", [een.pk, ander.pk])]


def test_each_joined_action_has_its_own_person_and_name_in_the_history(teamleider, locatie):
    client = ClientFactory(locatie=locatie)

    with join_actions(systeem("inlezen"), "alles_inlezen"):
        touch(by=teamleider.toegang(), client=client, naam="Een")
        make_two(by=systeem("anders"), locatie=locatie, namen=["Twee"])

    events = Partner.pgh_event_model.objects.order_by("pgh_id")
    assert [event.pgh_context.metadata for event in events] == [
        {"actie": "touch", "gebruiker": teamleider.gebruiker.pk},
        {"actie": "make_two", "gebruiker": "anders"},
    ]


def test_each_joined_action_asks_its_own_right(vrijwilliger, locatie):
    with pytest.raises(PermissionDenied), join_actions(systeem("inlezen"), "alles_inlezen"):
        make_partner(by=vrijwilliger.toegang(), locatie=locatie, naam="Voorbeeldschool")


def touch_twice(by, client, *, weigeringen):
    """Join two actions, and go on after a refusal of the first."""
    with join_actions(systeem("inlezen"), "alles_inlezen"):
        with suppress(Refused) if weigeringen[0] else nullcontext():
            touch(by=by, client=client, naam="Een", weigering=weigeringen[0])
        touch(by=by, client=client, naam="Twee", weigering=weigeringen[1])


def test_one_refusal_ends_all_joined_actions(teamleider, locatie, followed):
    client = ClientFactory(locatie=locatie)

    with pytest.raises(Refused, match="Dit kan nu niet"):
        touch_twice(teamleider.toegang(), client, weigeringen=("", "Dit kan nu niet."))

    assert (Partner.objects.count(), followed) == (0, [])


def test_after_a_refusal_that_was_caught_nothing_more_can_be_stored(teamleider, locatie, followed):
    client = ClientFactory(locatie=locatie)

    with pytest.raises(TransactionManagementError):
        touch_twice(teamleider.toegang(), client, weigeringen=("Dit kan nu niet.", ""))

    assert (Partner.objects.count(), followed) == (0, [])


def test_joining_twice_is_joining_once(teamleider, locatie, followed):
    client = ClientFactory(locatie=locatie)

    with join_actions(systeem("inlezen"), "alles_inlezen"):
        with join_actions(systeem("blad"), "blad_inlezen"):
            touch(by=teamleider.toegang(), client=client)
        assert followed == []

    assert followed == [("inlezen", [client.pk])]


def record_papers(by, client):
    """A permit of a refugee, and a card that ends before it."""
    dag = date(2025, 3, 3)
    vergunning_create(
        by=by, client=client, soort="asiel bepaalde tijd", status="vluchteling", dagtekening=dag, bekendmaking=dag,
        ingangsdatum=dag, nareis="ja",
    )  # fmt: skip
    verblijfsdocument_create(
        by=by, client=client, soort="IV", begin=dag, eind=dag + timedelta(days=400), nummer="IV-VOORBEELD"
    )


def deadlines(client):
    return list(Termijn.objects.filter(client=client).order_by("code").values_list("code", "dag", "laatste"))


def test_the_deadlines_of_joined_actions_are_those_of_one_after_another(teamleider, locatie):
    samen, apart = ClientFactory(locatie=locatie), ClientFactory(locatie=locatie)
    by = teamleider.toegang()

    with join_actions(systeem("inlezen"), "alles_inlezen"):
        record_papers(by, samen)
        assert not Termijn.objects.exists()
    record_papers(by, apart)

    assert deadlines(samen) == deadlines(apart) != []
