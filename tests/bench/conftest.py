"""One large database for all measurements."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import perf_counter
from typing import Any

import pytest
from django.conf import settings

from termijnen.sync import sync_allen
from tests import databases
from tests.bench import kaal, menigte_maten
from tests.bench.ijkmaat import IJK, Ijkmaat
from tests.bench.maat import PERSONEN
from tests.bench.menigte import fill
from tests.bench.meting import Rapport


@pytest.fixture(scope="session")
def menigte_database(migrated_database: str, django_db_blocker) -> Iterator[str]:
    """A copy of the migrated database with 20,000 clients and 200,000 contacts."""
    with _database_with_kaal("bench", fill, migrated_database, django_db_blocker) as name:
        yield name


@contextmanager
def _database_with_kaal(purpose: str, fill_it: Callable[[], None], back: str, django_db_blocker: Any) -> Iterator[str]:
    """Have a filled database with the table of the bare form, too; Django points at ``back`` again."""
    name = databases.database_name(purpose)
    with django_db_blocker.unblock():
        databases.use_database(settings.DATABASES["default"]["NAME"])
        databases.create_migrated(name)
        databases.use_database(name)
        with databases.as_owner():
            kaal.make_table()
        fill_it()
        databases.use_database(back)
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
def gevuld() -> dict[int, float]:
    """In how many seconds the database with so many people was filled."""
    return {}


@pytest.fixture(scope="session")
def menigtes(
    migrated_database: str, django_db_blocker, rapport: Rapport, gevuld: dict[int, float]
) -> Iterator[dict[int, str]]:
    """A database of each size, with the deadlines that follow."""
    namen = {personen: databases.database_name(f"maten_{personen}") for personen in PERSONEN}
    with django_db_blocker.unblock():
        databases.use_database(settings.DATABASES["default"]["NAME"])
        for personen, naam in namen.items():
            begin = perf_counter()
            databases.create_migrated(naam)
            databases.use_database(naam)
            menigte_maten.fill(personen)
            gevuld[personen] = perf_counter() - begin
            sync_allen()
            databases.analyze(naam)
            nodig = perf_counter() - begin - gevuld[personen]
            rapport.tell(f"the deadlines of {personen:,} people followed in {nodig:.0f} s")
        databases.use_database(migrated_database)
    yield namen
    for naam in namen.values():
        databases.drop_database(naam)


@pytest.fixture
def in_menigte(menigtes: dict[int, str], migrated_database: str, django_db_blocker) -> Iterator[dict[int, str]]:
    """Work in these databases for one test."""
    with django_db_blocker.unblock():
        yield menigtes
        databases.use_database(migrated_database)


@pytest.fixture
def grote_menigte(menigtes: dict[int, str], migrated_database: str, django_db_blocker) -> Iterator[None]:
    """Work in the largest of these databases for one test; what is written there stays."""
    with django_db_blocker.unblock():
        databases.use_database(menigtes[max(PERSONEN)])
        yield
        databases.use_database(migrated_database)


@pytest.fixture(scope="session")
def ijkmaat(migrated_database: str, django_db_blocker) -> Iterator[Callable[[], float]]:
    """Tells how long the bare form takes at the moment that one asks."""
    with _database_with_kaal("ijkmaat", kaal.make_rows, migrated_database, django_db_blocker) as name:

        def measure() -> float:
            with django_db_blocker.unblock():
                return Ijkmaat(name).measure()

        yield measure


@pytest.fixture(scope="session")
def rapport(pytestconfig: pytest.Config, ijkmaat: Callable[[], float]) -> Iterator[Rapport]:
    """What is measured in this run; printed when all is done."""
    gemeten = Rapport(ijkmaat)
    gemeten.tell(f"the bare form takes {ijkmaat():.1f} ms; where times were quick, {IJK}")
    yield gemeten
    gemeten.tell(f"at the end it takes {ijkmaat():.1f} ms")
    pytestconfig.get_terminal_writer().write(str(gemeten))
