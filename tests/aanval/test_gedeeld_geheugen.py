"""What a process remembers between requests: never a right of somebody else."""

from datetime import timedelta

import pytest
from django.db import DatabaseError, OperationalError, connection, transaction
from django.utils import timezone

from clients.actions import client_update
from clients.models import Client
from core.prepared import Prepared
from organisatie.action import _IN_REACH
from organisatie.rechten import Recht, Rol
from organisatie.toegang import read_toegang
from termijnen.actions import termijn_gezien
from tests.factories import AanstellingFactory, ClientFactory, LocatieFactory, ToewijzingFactory
from tests.factories_termijnen import TermijnFactory
from tests.team import Collega


@pytest.mark.django_db(transaction=True)
def test_a_connection_that_the_server_ended_is_known_to_be_lost():
    client = ClientFactory()
    vraag = Prepared(lambda pk: Client.objects.filter(pk=pk).values_list("naam", flat=True))
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        (nummer,) = cursor.fetchone()
    ander = connection.copy()
    with ander.cursor() as cursor:
        cursor.execute("SELECT pg_terminate_backend(%s, 5000)", [nummer])
    ander.close()

    with pytest.raises(OperationalError):
        vraag.rows(client.pk)

    assert connection.errors_occurred
    connection.close_if_unusable_or_obsolete()
    assert vraag.rows(client.pk) == [client.naam]


def test_a_question_can_be_asked_again_after_a_transaction_that_failed(db):
    client = ClientFactory()
    vraag = Prepared(lambda pk: Client.objects.filter(pk=pk))
    with transaction.atomic():
        assert vraag.rows(client.pk) == [client]
        transaction.set_rollback(True)
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT 1 / 0")

    assert vraag.rows(client.pk) == [client]


def test_acts_on_many_deadlines_do_not_fill_the_memory_of_questions(teamleider, locatie):
    """The key of a deadline is a text; kept as a question of its own it would push all others out."""
    termijnen = [TermijnFactory(client__locatie=locatie) for _ in range(4)]
    by = teamleider.toegang()
    termijn_gezien(by=by, termijn=termijnen[0])
    vooraf = _IN_REACH.plan_of.cache_info().currsize

    for termijn in termijnen[1:]:
        termijn_gezien(by=by, termijn=termijn)

    assert _IN_REACH.plan_of.cache_info().currsize == vooraf


def test_two_people_and_two_places_with_the_same_numbers_keep_their_own_rights(db):
    """A person, a locatie and a client with one number: none is taken for the other when it is asked again."""
    hier, daar = LocatieFactory(), LocatieFactory()
    een = Collega(Rol.TEAMLEIDER, hier)
    ander = AanstellingFactory(gebruiker__pk=hier.pk + 5000, locatie=daar, rol=Rol.TEAMLEIDER.value).gebruiker
    for pk, locatie in ((hier.pk + 5000, hier), (daar.pk + 5000, daar)):
        ClientFactory(pk=pk, locatie=locatie)
    nu = timezone.now()

    for wie, locatie in ((een.gebruiker, hier), (ander, daar)) * 2:
        toegang = read_toegang(wie, nu=nu)
        for client in Client.objects.all():
            mag = client.pk == locatie.pk + 5000
            assert bool(_IN_REACH.rows(Client, toegang, Recht.CLIENT_WIJZIGEN, client.pk)) is mag


@pytest.mark.parametrize("einde", ["aanstelling", "account", "toewijzing", "inschrijving"])
def test_a_right_that_ended_is_not_remembered(db, locatie, einde):
    """The same question a moment later, on the same connection."""
    collega = Collega(Rol.VRIJWILLIGER, locatie)
    toewijzing = ToewijzingFactory(client__locatie=locatie, gebruiker=collega.gebruiker)
    client = toewijzing.client
    client_update(by=collega.toegang(), client=client, versie=client.versie, telefoon="0612345678")
    vandaag = timezone.localdate()
    match einde:
        case "aanstelling":
            type(collega.aanstelling).objects.update(eind=vandaag)
        case "account":
            collega.gebruiker.is_active = False
        case "toewijzing":
            type(toewijzing).objects.update(begin=vandaag - timedelta(days=9), eind=vandaag)
        case _:
            client.inschrijvingen.update(begin=vandaag - timedelta(days=9), eind=vandaag)

    assert not _IN_REACH.rows(Client, collega.toegang(), Recht.CLIENT_WIJZIGEN, client.pk)
