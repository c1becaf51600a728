"""The two addresses that a watching machine asks for."""

from datetime import timedelta

import pytest
from django.utils import timezone

from vandaag.models import Hartslag
from vandaag.tasks import hartslag


def test_the_process_answers_without_a_database(client):
    assert client.get("/healthz").content == b"ok"


@pytest.mark.django_db
def test_not_ready_before_the_first_heartbeat(client):
    response = client.get("/readyz")
    assert (response.status_code, response.json()) == (503, {"database": True, "hartslag": False})


@pytest.mark.django_db
def test_ready_after_a_heartbeat(client):
    hartslag()
    response = client.get("/readyz")
    assert (response.status_code, response.json()) == (200, {"database": True, "hartslag": True})


@pytest.mark.django_db
def test_not_ready_when_the_last_heartbeat_is_old(client):
    Hartslag.objects.create(naam=Hartslag.TAKEN, at=timezone.now() - timedelta(minutes=4))
    assert client.get("/readyz").status_code == 503


@pytest.mark.django_db
def test_two_heartbeats_leave_one_row():
    hartslag()
    first = Hartslag.objects.get()
    hartslag()
    second = Hartslag.objects.get()
    assert second.pk == first.pk
    assert second.at > first.at
