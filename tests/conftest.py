"""What every test has: the migrated database, as the application's own role, and no network."""

import gc
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
from django.conf import settings
from django.test import TransactionTestCase

from config.database import server
from tests import databases, pages
from tests.elk import COLLECTED

# How long an example takes says how busy the machine is: speed is measured in tests/bench.
hypothesis.settings.register_profile("untimed", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.load_profile("untimed")

pytest_plugins = ["tests.team", "tests.demo_wereld"]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Ordinary runs compare the manual with its tests; this option writes it."""
    parser.addoption("--schrijf-handleiding", action="store_true", help="write docs/handleiding from the browser tests")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Remember all, also what this run leaves out: tests/test_elk.py looks at both."""
    config.stash[COLLECTED] = [*items]


def pytest_collection_finish() -> None:
    """All that is loaded by now stays until the end: looking through it again and again for garbage took an eighth."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    """With ``-n auto``, as bin/test says: no workers for a few tests, which are done before workers have started."""
    folders = [path for path in config.args if Path(path).is_dir()]
    few = not folders or config.option.keyword or config.option.lf
    talks = config.option.capture == "no"  # what a test prints stays inside a worker
    return 0 if few or talks else None


@pytest.fixture(scope="session")
def database_server() -> Iterator[None]:
    """A database server for this run: the embedded one, or the one that DATABASE_URL names."""
    with server(settings.DATA, durable=False):
        if not databases.roles_are_apart():
            pytest.exit("Set DATABASE_URL_EIGENAAR too: the tests need the owner's role beside the application's.", 2)
        databases.drop_leftovers()
        yield


@pytest.fixture(scope="session")
def migrated_database(database_server: None, django_test_environment: None, django_db_blocker) -> Iterator[str]:
    """The name of the migrated, empty database of this process. Others are made beside it:
    `databases.create_migrated(databases.database_name("bench"))`."""
    name = databases.database_name()
    with django_db_blocker.unblock():
        databases.create_migrated(name)
        databases.use_database(name)
    yield name
    with django_db_blocker.unblock():
        databases.use_database(settings.DATABASES["default"]["NAME"])
    databases.drop_database(name)


@pytest.fixture(scope="session")
def django_db_setup(migrated_database: str) -> None:
    """Give pytest-django our database instead of one that the application's role would own."""


@pytest.fixture(scope="session", autouse=True)
def owner_empties_tables() -> Iterator[None]:
    """A test that commits is cleaned up by emptying tables, which the application's role may not do."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(TransactionTestCase, "_fixture_teardown", lambda _: databases.empty_tables())
        yield


@pytest.fixture(scope="session", autouse=True)
def pages_are_kept_whole(django_test_environment: None) -> Iterator[None]:
    """Of what draws a page, a test sees the page itself and not each of the hundred parts in it."""
    with pages.tell_of_whole_pages():
        yield
