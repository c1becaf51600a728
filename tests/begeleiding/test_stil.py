"""Whose contact is due, out of many: the same answer whether all are looked up or only as many as the page needs."""

from datetime import timedelta

import pytest
from django.utils import timezone

from begeleiding.tonen.stil import find_running, find_silent, find_stil, take_longest
from core.gemis import MEESTE
from tests.factories import ClientFactory, ContactFactory
from tests.factories_begeleiding import TrajectFactory

AANTAL = MEESTE + 5


@pytest.fixture
def vandaag():
    return timezone.localdate()


@pytest.fixture
def stil(teamleider, locatie, gemeente, vandaag):
    """The oldest were spoken last; the young ones never. One was spoken yesterday, one is a poging."""
    clients = [ClientFactory(locatie=locatie) for _ in range(AANTAL)]
    for nummer, client in enumerate(clients):
        TrajectFactory(client=client, gemeente=gemeente, begin=vandaag - timedelta(days=400 - nummer))
        if nummer < AANTAL // 2:
            op = vandaag - timedelta(days=50 + nummer)
            ContactFactory(locatie=locatie, gemeente=gemeente, clients=[client], op=op)
    ContactFactory(locatie=locatie, gemeente=gemeente, clients=clients[:1], op=vandaag - timedelta(days=1))
    poging = {"uitkomst": "poging", "op": vandaag - timedelta(days=1)}
    ContactFactory(locatie=locatie, gemeente=gemeente, clients=clients[1:2], **poging)
    return find_silent(find_running(teamleider.toegang()), vandaag), clients


def test_who_was_spoken_yesterday_is_not_silent_and_a_poging_does_not_count(stil):
    lopend, clients = stil

    assert {rij.client for rij in lopend} == {client.pk for client in clients[1:]}


@pytest.mark.parametrize("per_keer", [1, 7, 2 * AANTAL])
def test_the_longest_due_are_the_same_however_many_are_looked_up_at_once(stil, vandaag, per_keer):
    lopend, clients = stil
    nooit = [client.pk for client in clients[AANTAL // 2 :]]

    eerste = take_longest(lopend, vandaag, per_keer)

    assert len(eerste) == MEESTE
    assert [stilte.client for stilte in eerste[: len(nooit)]] == nooit
    assert eerste == take_longest(lopend, vandaag, AANTAL)


def test_the_page_shows_the_first_and_says_how_many_there_are(stil, teamleider):
    gevonden = find_stil(teamleider.toegang())

    assert (len(gevonden.regels), gevonden.aantal) == (MEESTE, AANTAL - 1)
    assert gevonden.regels[0].wat == "nog geen contact"
