"""The demo world for tests: loaded once per run with the real command, then copied or borrowed."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection, transaction
from psycopg.conninfo import make_conninfo

from config.database import role_conninfo
from tests import databases


def pytest_itemcollected(item: pytest.Item) -> None:
    """To load the demo world takes a minute: what asks for it is for ``bin/test --elk`` and ``--alles``."""
    if "demo_database" in getattr(item, "fixturenames", ()):
        item.add_marker(pytest.mark.elk("The demo world takes a minute to load; its plan is tested in every run."))


def environment(database: str, data: Path) -> dict[str, str]:
    """What a process needs to run as the application on that database, with files in that folder.

    The settings are those of bin/run, not those of the tests. Tasks are thrown away: there is no worker.
    """
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "DATABASE_URL": make_conninfo(role_conninfo(settings.DATA, owner=False), dbname=database),
        "WEGWIJS_ONTWIKKELING": "1",
        "WEGWIJS_DATA": str(data),
        "WEGWIJS_GEHEIM": settings.SECRET_KEY,
        "WEGWIJS_BROKER_URL": "memory://",
    }


@pytest.fixture(scope="session")
def demo_database(migrated_database: str, django_db_blocker, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The name of a database of this process that holds the demo world. Copy it, or read it through `demo_wereld`."""

    def fill(name: str) -> None:
        load(name, tmp_path_factory.mktemp("demo"))

    with django_db_blocker.unblock():
        connection.close()
    own = databases.database_name("demo_copy")
    with databases.shared_database("demo", create=databases.create_migrated, fill=fill) as shared:
        databases.create_database(own, template=shared)
        yield own
        databases.drop_database(own)


def load(database: str, folder: Path) -> None:
    """Load the demo world in an empty database, with the command that bin/run uses."""
    done = subprocess.run(
        [sys.executable, str(settings.BASE_DIR / "manage.py"), "demo"],
        env=environment(database, folder),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"The demo world could not be loaded:\n{done.stdout}\n{done.stderr}"
    databases.analyze(database)


@pytest.fixture
def demo_wereld(demo_database: str, migrated_database: str, django_db_blocker) -> Iterator[None]:
    """Work on the demo world; whatever the test writes is undone. Do not combine it with `db`."""
    with django_db_blocker.unblock():
        databases.use_database(demo_database)
        try:
            with transaction.atomic():
                yield
                transaction.set_rollback(True)
        finally:
            databases.use_database(migrated_database)
