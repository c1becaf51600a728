"""Whose contact is due, out of many: the same answer whether all are looked up or only as many as the page needs."""

from datetime import date, timedelta

import pytest
from django.db.models import Max, Q
from django.utils import timezone

from begeleiding.tonen.stil import find_longest, find_running, find_stil, read_last
from core.gemis import MEESTE, Blad
from spreekuur.models import Contactdeelname
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
    return find_running(teamleider.toegang()), clients


ALLES = Blad(hoogstens=None)


def read_all(rows, vandaag):
    """Every line, page by page."""
    bladen = [find_longest(rows, vandaag, Blad(vanaf, None))[0][vanaf:] for vanaf in range(0, AANTAL, MEESTE)]
    return [stilte for blad in bladen for stilte in blad]


def test_who_was_spoken_yesterday_is_not_silent_and_a_poging_does_not_count(stil, vandaag):
    rows, clients = stil

    alle = read_all(rows, vandaag)

    assert {stilte.client for stilte in alle} == {client.pk for client in clients[1:]}
    assert len(alle) == AANTAL - 1
    assert alle == sorted(alle)


@pytest.mark.parametrize("eerste_keer", [1, 7, 2 * AANTAL])
def test_the_longest_due_are_the_same_however_many_are_read_at_once(stil, vandaag, eerste_keer):
    rows, clients = stil
    nooit = [client.pk for client in clients[AANTAL // 2 :]]

    eerste, aantal = find_longest(rows, vandaag, ALLES, eerste_keer)

    assert (len(eerste), aantal) == (MEESTE, AANTAL - 1)
    assert [stilte.client for stilte in eerste[: len(nooit)]] == nooit
    assert eerste == find_longest(rows, vandaag, ALLES)[0]


def test_counting_stops_only_when_the_longest_due_are_known(stil, vandaag):
    """The oldest trajecten were spoken last: the lines come from the youngest, far past what is counted."""
    rows, _ = stil

    eerste, aantal = find_longest(rows, vandaag, Blad(hoogstens=3), 1)

    assert aantal > 3
    assert eerste == find_longest(rows, vandaag, ALLES)[0]


def test_the_page_shows_the_first_and_says_how_many_there_are(stil, teamleider):
    gevonden = find_stil(teamleider.toegang(), Blad())

    assert (len(gevonden.regels), gevonden.aantal, gevonden.is_meer) == (MEESTE, AANTAL - 1, False)
    assert gevonden.regels[0].wat == "nog geen contact"


def test_what_is_more_than_is_counted_is_called_more(stil, teamleider):
    gevonden = find_stil(teamleider.toegang(), Blad(hoogstens=10))

    assert (len(gevonden.regels), gevonden.aantal, gevonden.is_meer) == (MEESTE, 10, True)


def test_the_last_contact_is_that_of_all_contacts_one_by_one(stil, locatie, gemeente, vandaag):
    """Under every record of the person, only what succeeded, and from a day on."""
    _, clients = stil
    ander = ClientFactory(locatie=locatie, hoofd=clients[2])
    for client, dagen, wat in ((ander, 3, {}), (ander, 2, {"uitkomst": "poging"}), (clients[3], 5, {})):
        op = vandaag - timedelta(days=dagen)
        ContactFactory(locatie=locatie, gemeente=gemeente, clients=[client], op=op, **wat)

    def read_one_by_one(vanaf):
        deelnames = Contactdeelname.objects.filter(op__gte=vanaf).exclude(contact__uitkomst="poging")
        per_client = {client.pk: deelnames.filter(Q(client=client) | Q(client__hoofd=client)) for client in clients}
        laatste = {pk: rijen.aggregate(laatste=Max("op"))["laatste"] for pk, rijen in per_client.items()}
        return {pk: op for pk, op in laatste.items() if op}

    for vanaf in (date.min, vandaag - timedelta(days=52), vandaag - timedelta(days=4)):
        assert read_last([client.pk for client in clients], vanaf) == read_one_by_one(vanaf)
    assert read_last([clients[2].pk]) == {clients[2].pk: vandaag - timedelta(days=3)}
