"""One large database for all measurements."""

from collections.abc import Iterator

import pytest
from django.conf import settings

from tests import databases
from tests.bench import kaal
from tests.bench.menigte import fill
from tests.bench.meting import Rapport


@pytest.fixture(scope="session")
def menigte_database(migrated_database: str, django_db_blocker) -> Iterator[str]:
    """A copy of the migrated database with 20,000 clients and 200,000 contacts."""
    name = databases.database_name("bench")
    with django_db_blocker.unblock():
        databases.use_database(settings.DATABASES["default"]["NAME"])
        databases.create_database(name, template=migrated_database)
        databases.use_database(name)
        with databases.as_owner():
            kaal.make_table()
        fill()
        databases.use_database(migrated_database)
    yield name
    databases.drop_database(name)


@pytest.fixture
def menigte(menigte_database: str, migrated_database: str, django_db_blocker) -> Iterator[None]:
    """Work in the large database for one test; what is written there stays."""
    with django_db_blocker.unblock():
        databases.use_database(menigte_database)
        yield
        databases.use_database(migrated_database)


@pytest.fixture(scope="session")
def rapport(pytestconfig: pytest.Config) -> Iterator[Rapport]:
    """What is measured in this run; printed when all is done."""
    gemeten = Rapport()
    yield gemeten
    pytestconfig.get_terminal_writer().write(str(gemeten))
