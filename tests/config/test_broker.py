"""The queue on PostgreSQL, as the worker reads it."""

import pytest
from celery.worker import state
from django.conf import settings

from config.broker import Channel, Transport
from config.celery import app


def test_the_application_uses_it():
    assert isinstance(app.connection_for_read().transport, Transport)
    assert settings.CELERY_BROKER_TRANSPORT_OPTIONS["conn_string"].endswith("wegwijs_wachtrij")


@pytest.mark.parametrize("reason", ["should_stop", "should_terminate"])
def test_a_worker_that_stops_looks_for_no_more_tasks(monkeypatch, reason):
    monkeypatch.setattr(state, reason, 0)
    with pytest.raises(TimeoutError):
        Channel.drain_events(object.__new__(Channel))
