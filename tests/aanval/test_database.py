"""What the database itself refuses to the application, and what happens when two people press at once."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction

from clients.actions import client_update, toewijzing_create
from clients.models import Client, Toewijzing
from config.grants import owner_role
from core.errors import Refused, Stale
from organisatie.rechten import Rol
from spreekuur.actions import vraag_answer
from spreekuur.models import Vraag
from tests.factories import ClientFactory, LocatieFactory, VraagFactory
from tests.team import Collega

SAMEN = 2


def versions_of(client: Client) -> int:
    """How many versions of this row the history holds."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM clients_clientevent WHERE pgh_obj_id = %s", [client.pk])
        return cursor.fetchone()[0]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE clients_clientevent SET naam = 'anders'",
        "DELETE FROM clients_clientevent",
        "TRUNCATE clients_clientevent",
        "UPDATE historie_inzage SET gezien_at = now()",
        "DELETE FROM historie_inzage",
        "TRUNCATE clients_client CASCADE",
        "ALTER TABLE clients_client DISABLE TRIGGER ALL",
        "ALTER TABLE clients_clientevent ADD COLUMN anders text",
        "SET session_replication_role = replica",
        (
            "CREATE OR REPLACE FUNCTION public._pgtrigger_should_ignore(trigger_name name) RETURNS boolean "
            "LANGUAGE sql AS 'SELECT TRUE'"
        ),
        "CREATE SCHEMA elders",
        # A table of that name for this session alone would catch what the triggers write.
        "CREATE TEMPORARY TABLE clients_clientevent (naam text)",
        f"SET ROLE {owner_role()}",
    ],
)
def test_the_application_cannot_reach_around_the_history(db, statement):
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


@pytest.mark.parametrize(
    "change",
    [
        lambda pk: Client.objects.filter(pk=pk).update(telefoon="0612345678"),
        lambda pk: Client.objects.bulk_update([Client(pk=pk, telefoon="0612345678")], ["telefoon"]),
        lambda pk: connection.cursor().execute("UPDATE clients_client SET telefoon = '06' WHERE id = %s", [pk]),
    ],
    ids=["update", "bulk_update", "raw"],
)
def test_a_change_that_no_action_made_is_remembered_too(db, change):
    client = ClientFactory()
    voor = versions_of(client)

    change(client.pk)

    assert versions_of(client) == voor + 1


def test_asking_the_triggers_to_look_away_does_not_help(db):
    client = ClientFactory()
    voor = versions_of(client)
    with connection.cursor() as cursor:
        cursor.execute("SELECT tgname FROM pg_trigger WHERE tgrelid = 'clients_client'::regclass AND NOT tgisinternal")
        namen = ",".join(naam for (naam,) in cursor.fetchall())
        cursor.execute("SELECT set_config('pgtrigger.ignore', %s, true)", [f"{{{namen}}}"])

    Client.objects.filter(pk=client.pk).update(telefoon="0612345678")

    assert versions_of(client) == voor + 1


def at_once(*acts: Callable[[], Any]) -> list[Any]:
    """Do these in threads that start together; what each gives, or the refusal that it met."""
    start = Barrier(len(acts))

    def run(act: Callable[[], Any]) -> Any:
        try:
            start.wait(timeout=20)
            return act()
        except Refused as refused:
            return refused
        finally:
            connection.close()

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(run, acts))


@pytest.mark.django_db(transaction=True)
def test_of_two_who_change_the_same_version_one_is_told():
    locatie = LocatieFactory()
    client = ClientFactory(locatie=locatie)
    by = Collega(Rol.TEAMLEIDER, locatie).toegang()

    def change(telefoon: str) -> Callable[[], Any]:
        return lambda: client_update(by=by, client=Client.objects.get(pk=client.pk), versie=1, telefoon=telefoon)

    uit = at_once(change("0612345671"), change("0612345672"))

    assert sum(isinstance(antwoord, Stale) for antwoord in uit) == 1
    assert Client.objects.get().versie == SAMEN


@pytest.mark.django_db(transaction=True)
def test_of_two_begeleiders_at_once_one_stays():
    locatie = LocatieFactory()
    client = ClientFactory(locatie=locatie)
    by = Collega(Rol.TEAMLEIDER, locatie).toegang()
    collegas = [Collega(Rol.VRIJWILLIGER, locatie).gebruiker for _ in range(SAMEN)]

    def assign(gebruiker: Any) -> Callable[[], Any]:
        return lambda: toewijzing_create(
            by=by, client=client, gebruiker=gebruiker, rol="begeleider", begin=by.vandaag + timedelta(days=1)
        )

    at_once(*(assign(collega) for collega in collegas))

    assert Toewijzing.objects.open_on(by.vandaag + timedelta(days=1)).count() == 1


@pytest.mark.django_db(transaction=True)
def test_of_two_answers_to_one_question_one_stays():
    locatie = LocatieFactory()
    vraag = VraagFactory(contact__locatie=locatie, contact__gemeente=locatie.gemeenten.get())
    by = Collega(Rol.TEAMLEIDER, locatie).toegang()

    def answer(tekst: str) -> Callable[[], Any]:
        return lambda: vraag_answer(by=by, vraag=Vraag.objects.get(pk=vraag.pk), versie=1, antwoord=tekst)

    uit = at_once(answer("een"), answer("twee"))

    assert sum(isinstance(antwoord, Refused) for antwoord in uit) == 1
