"""One large database for all measurements."""

from collections.abc import Iterator
from time import perf_counter

import pytest
from django.conf import settings

from termijnen.sync import sync_allen
from tests import databases
from tests.bench import kaal, menigte_maten
from tests.bench.maat import GROOTST
from tests.bench.menigte import fill
from tests.bench.meting import Rapport

BUDGET_VULLEN = 300


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


def make_menigte(personen: int, template: str, rapport: Rapport) -> str:
    """A database with so many people, ten contacts each over three years, and the deadlines that follow; its name."""
    naam = databases.database_name(f"maten_{personen}")
    databases.use_database(settings.DATABASES["default"]["NAME"])
    begin = perf_counter()
    databases.create_database(naam, template=template)
    databases.use_database(naam)
    menigte_maten.fill(personen)
    gevuld = perf_counter() - begin
    sync_allen()
    databases.analyze(naam)
    rapport.regels.append(
        f"filled with {personen:,} people in {gevuld:.0f} s, at most {BUDGET_VULLEN}; "
        f"their deadlines in {perf_counter() - begin - gevuld:.0f} s"
    )
    databases.use_database(template)
    return naam


@pytest.fixture(scope="session")
def grote_menigte_database(migrated_database: str, django_db_blocker, rapport: Rapport) -> Iterator[str]:
    """A database of the largest size: 100,000 people and 1,000,000 contacts, a third of them last year."""
    with django_db_blocker.unblock():
        naam = make_menigte(GROOTST, migrated_database, rapport)
    yield naam
    databases.drop_database(naam)


@pytest.fixture
def grote_menigte(grote_menigte_database: str, migrated_database: str, django_db_blocker) -> Iterator[None]:
    """Work in the largest database for one test; what is written there stays."""
    with django_db_blocker.unblock():
        databases.use_database(grote_menigte_database)
        yield
        databases.use_database(migrated_database)


@pytest.fixture(scope="session")
def rapport(pytestconfig: pytest.Config) -> Iterator[Rapport]:
    """What is measured in this run; printed when all is done."""
    gemeten = Rapport()
    yield gemeten
    pytestconfig.get_terminal_writer().write(str(gemeten))
