"""The trail: as the application's own role, it can be neither changed nor forged."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.apps import apps
from django.db import DatabaseError, connection, transaction
from django.utils import timezone
from pghistory.models import Context, Event

from clients.actions import client_update
from clients.models import Client
from config.grants import app_role
from historie.models import Inzage
from organisatie.models import Werkgebied
from organisatie.rechten import Rol
from tests.factories import ClientFactory, GebruikerFactory, LocatieFactory
from tests.inzages import make_inzage
from tests.team import Collega

EVENTS = sorted(model._meta.db_table for model in apps.get_models() if issubclass(model, Event))
TRAIL = [*EVENTS, Context._meta.db_table, Inzage._meta.db_table]


def refused(sql: str, params=()) -> bool:
    """Whether the database refuses this to the application's role."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(sql, params)
    except DatabaseError:
        return True
    return False


@pytest.fixture
def gewijzigd(teamleider, locatie):
    """Somebody whose telephone number a team leader changed, in a transaction of its own."""
    client = ClientFactory(locatie=locatie)
    client_update(by=teamleider.toegang(), client=client, versie=1, telefoon="0612345678")
    return client


def test_this_is_the_role_of_the_application(db):
    with connection.cursor() as cursor:
        cursor.execute("select current_user")
        assert cursor.fetchone() == (app_role(),)


@pytest.mark.parametrize("tabel", TRAIL)
def test_no_row_of_the_trail_changes_goes_or_is_made_up(db, tabel):
    kolom = "id" if tabel in {"pghistory_context", "historie_inzage"} else "pgh_id"

    assert refused(f"update {tabel} set {kolom} = {kolom}")
    assert refused(f"delete from {tabel}")
    assert refused(f"truncate {tabel}")
    assert refused(f"insert into {tabel} default values")
    assert refused(f"alter table {tabel} disable trigger all")
    assert refused(f"drop table {tabel}")


def test_a_look_cannot_be_dated_back(vrijwilliger, locatie):
    client = ClientFactory(locatie=locatie)
    gisteren = timezone.now() - timedelta(days=1)

    assert refused(
        "insert into historie_inzage (gebruiker_id, client_id, recht, soort, pagina, gezien_at) "
        "values (%s, %s, 'client zien', 'pagina', '', %s)",
        [vrijwilliger.gebruiker.pk, client.pk, gisteren],
    )
    with connection.cursor() as cursor:
        cursor.execute(
            "select wegwijs_noteer(%s, array[%s], array['client zien'], array['pagina'], '')",
            [vrijwilliger.gebruiker.pk, client.pk],
        )
    assert Inzage.objects.get().gezien_at > gisteren + timedelta(hours=23)


def test_a_look_is_not_written_under_a_foreign_name(vrijwilliger, teamleider, gewijzigd):
    """In the transaction of one person no look of another, and never of somebody who does not exist."""
    noteer = "select wegwijs_noteer(%s, array[%s], array['x'], array['pagina'], '')"

    assert refused(noteer, [vrijwilliger.gebruiker.pk, gewijzigd.pk])
    assert refused(noteer, [2**40, gewijzigd.pk])
    assert not refused(noteer, [teamleider.gebruiker.pk, gewijzigd.pk])


def test_the_names_in_a_context_do_not_change_when_it_is_used_again(gewijzigd, teamleider):
    context = Client.pgh_event_model.objects.filter(pgh_obj=gewijzigd, pgh_label="update").latest("pgh_id").pgh_context
    ander = GebruikerFactory()

    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            "select set_config('pghistory.context_id', %s, true), set_config('pghistory.context_metadata', %s, true)",
            [str(context.pk), f'{{"actie": "vervalst", "gebruiker": {ander.pk}}}'],
        )
        geweigerd = refused("update clients_client set telefoon = '' where id = %s", [gewijzigd.pk])

    context.refresh_from_db()
    assert geweigerd
    assert context.metadata == {"actie": "client_update", "gebruiker": teamleider.gebruiker.pk}


@pytest.mark.django_db(transaction=True)
def test_nothing_is_written_into_the_context_of_an_older_transaction():
    leider = Collega(Rol.TEAMLEIDER, LocatieFactory())
    client = ClientFactory(locatie=leider.aanstelling.locatie)
    client_update(by=leider.toegang(), client=client, versie=1, telefoon="0612345678")
    context = Context.objects.get(metadata__actie="client_update")

    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            "select set_config('pghistory.context_id', %s, true), set_config('pghistory.context_metadata', %s, true)",
            [str(context.pk), f'{{"actie": "client_update", "gebruiker": {leider.gebruiker.pk}}}'],
        )
        assert refused("update clients_client set telefoon = '' where id = %s", [client.pk])


def test_the_functions_behind_the_triggers_cannot_be_called(db):
    assert refused("select _pgh_attach_context()")
    assert refused("select wegwijs_eis_gebruiker(1)")


@pytest.mark.parametrize("naam", ["_pgh_attach_context", "wegwijs_noteer", "wegwijs_toon_kaartjes"])
def test_no_function_of_the_trail_can_be_replaced(db, naam):
    assert refused(f"drop function {naam}")
    assert refused(f"create or replace function {naam}() returns void language sql as ''")


def test_a_table_of_ones_own_catches_nothing(db):
    assert refused("create temporary table clients_clientevent (like clients_clientevent)")
    assert refused("create schema valkuil")


def test_what_decides_who_sees_what_has_history(locatie):
    Werkgebied.objects.filter(locatie=locatie).delete()

    labels = Werkgebied.pgh_event_model.objects.values_list("pgh_label", flat=True)
    assert set(labels) == {"insert", "delete"}


def test_the_trail_still_grows(gewijzigd, teamleider):
    event = Client.pgh_event_model.objects.filter(pgh_obj=gewijzigd, pgh_label="update").latest("pgh_id")
    make_inzage(teamleider.gebruiker, gewijzigd, at=timezone.now())

    assert (event.telefoon, event.pgh_context.metadata["gebruiker"]) == ("0612345678", teamleider.gebruiker.pk)
    assert isinstance(event.pgh_context_id, type(uuid4()))
