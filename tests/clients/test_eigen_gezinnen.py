"""The own gezin of all helpers at once, beside that of one helper at a time."""

import random

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from clients.models import Client
from clients.models.bereik import find_own_gezin, find_own_gezinnen
from tests.factories import ClientFactory, GebruikerFactory, GezinFactory, LidmaatschapFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("zaad", range(8))
def test_all_at_once_gives_what_one_at_a_time_gives(zaad):
    kans, clients = random.Random(zaad), []
    for _ in range(25):
        hoofden = [client for client in clients if client.hoofd is None]
        hoofd = kans.choice(hoofden) if hoofden and kans.random() < 0.3 else None
        clients.append(ClientFactory(hoofd=hoofd))
    for client in kans.sample(clients, 6):
        Client.objects.filter(pk=client.pk).update(gebruiker=GebruikerFactory())
    gezinnen = [GezinFactory() for _ in range(7)]
    for client in kans.sample(clients, 15):
        LidmaatschapFactory(client=client, gezin=kans.choice(gezinnen))

    with CaptureQueriesContext(connection) as vragen:
        allen = find_own_gezinnen()

    helpers = Client.objects.filter(gebruiker__isnull=False).values_list("gebruiker", flat=True)
    assert allen == {helper: find_own_gezin(helper) for helper in helpers}
    assert any(len(gezin) > 1 for gezin in allen.values())
    assert len(vragen) == 7
