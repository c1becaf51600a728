"""Two at the same moment: one adds a person, the other adds or takes one away, and neither has saved yet."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from django.conf import settings
from django.db import connection
from psycopg.conninfo import make_conninfo

from config.database import role_conninfo
from spreekuur.models import Contactdeelname, Contactgat
from tests.factories import ClientFactory, ContactFactory

pytestmark = pytest.mark.django_db(transaction=True)

ERBIJ = (
    "INSERT INTO spreekuur_contactdeelname (contact_id, client_id, volgorde, gemeente_id, op) "
    "VALUES (%s, %s, %s, 0, now())"
)
ERAF = "DELETE FROM spreekuur_contactdeelname WHERE contact_id = %s AND client_id = %s"


@pytest.fixture
def twee() -> Iterator[tuple[psycopg.Connection, psycopg.Connection]]:
    """Two connections of the application, each with a transaction of its own."""
    conninfo = make_conninfo(role_conninfo(settings.DATA, owner=False), dbname=connection.settings_dict["NAME"])
    with psycopg.connect(conninfo) as een, psycopg.connect(conninfo) as ander:
        yield een, ander


def do_both(twee, first, second):
    """The first has not saved when the second begins; it saves as soon as the second waits for it, or is done."""
    een, ander = twee
    een.execute(*first)
    with ThreadPoolExecutor(1) as pool:
        klaar = pool.submit(ander.execute, *second)
        while not klaar.done() and not is_waiting(ander):
            pass
        een.commit()
        klaar.result(timeout=20)
    ander.commit()


def is_waiting(verbinding):
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_blocking_pids(%s) <> '{}'", [verbinding.info.backend_pid])
        return cursor.fetchone() == (True,)


def eersten(client):
    return Contactdeelname.objects.filter(client=client, eerste_van_jaar=True).count()


def test_of_two_first_contacts_one_is_the_first(twee):
    client, een = ClientFactory(), ContactFactory()
    ander = ContactFactory(locatie=een.locatie)

    do_both(twee, (ERBIJ, [een.pk, client.pk, 1]), (ERBIJ, [ander.pk, client.pk, 1]))

    assert Contactdeelname.objects.count() == 2
    assert eersten(client) == 1


@pytest.mark.parametrize("eerst_erbij", [True, False])
def test_when_the_first_contact_goes_another_that_comes_meanwhile_is_the_first(twee, eerst_erbij):
    client = ClientFactory()
    weg = ContactFactory(clients=[client])
    nieuw = ContactFactory(locatie=weg.locatie)
    erbij, eraf = (ERBIJ, [nieuw.pk, client.pk, 1]), (ERAF, [weg.pk, client.pk])

    do_both(twee, *((erbij, eraf) if eerst_erbij else (eraf, erbij)))

    assert Contactdeelname.objects.get().contact_id == nieuw.pk
    assert eersten(client) == 1


@pytest.mark.parametrize("eerst_erbij", [True, False])
def test_a_contact_that_loses_one_person_and_gets_another_lacks_none(twee, eerst_erbij):
    weg, nieuw = ClientFactory(), ClientFactory()
    contact = ContactFactory(clients=[weg])
    erbij, eraf = (ERBIJ, [contact.pk, nieuw.pk, 2]), (ERAF, [contact.pk, weg.pk])

    do_both(twee, *((erbij, eraf) if eerst_erbij else (eraf, erbij)))

    assert not Contactgat.objects.filter(mist="persoon").exists()
