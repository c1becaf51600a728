"""An installation per test, on each kind of queue."""

import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from tests import databases
from tests.processen.installatie import Installatie, installatie


@pytest.fixture(scope="session")
def redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A Redis server of our own on a free port; gives its address."""
    program = shutil.which("redis-server") or shutil.which("valkey-server")
    assert program, "redis-server is missing"
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    folder = tmp_path_factory.mktemp("redis")
    server = subprocess.Popen(
        [program, "--bind", "127.0.0.1", "--port", str(port), "--save", "", "--dir", str(folder)],
        stdout=subprocess.DEVNULL,
    )
    try:
        _await_port(port)
        yield f"redis://127.0.0.1:{port}"
    finally:
        server.kill()
        server.wait()


def _await_port(port: int) -> None:
    eind = time.monotonic() + 20
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            assert time.monotonic() < eind, "Redis did not start"
            time.sleep(0.05)
        else:
            return


@pytest.fixture(params=["pgmq", pytest.param("redis", marks=pytest.mark.redis)])
def broker(request: pytest.FixtureRequest) -> str:
    """The address of the queue; each test that asks for an installation runs on both."""
    if request.param == "pgmq":
        return "pgmq://localhost"
    redis_url: str = request.getfixturevalue("redis")
    nummer = request.session.stash.setdefault(_NUMMERS, iter(range(1, 16)))
    return f"{redis_url}/{next(nummer)}"


_NUMMERS = pytest.StashKey[Iterator[int]]()


@pytest.fixture
def huis(migrated_database: str, broker: str, tmp_path: Path, django_db_blocker) -> Iterator[Installatie]:
    """A whole installation; the test itself works on its database too."""
    with live_in(migrated_database, broker, tmp_path, django_db_blocker) as huis:
        yield huis


@contextmanager
def live_in(
    template: str, broker: str, folder: Path, django_db_blocker: Any, lead: Callable[[str], str] = str
) -> Iterator[Installatie]:
    """Make an installation and work on its database; ``lead`` says how its processes reach the database."""
    with django_db_blocker.unblock():
        connection.close()
        with installatie(template, broker, folder) as huis:
            huis.lead = lead
            databases.use_database(huis.naam)
            try:
                yield huis
            finally:
                databases.use_database(template)
