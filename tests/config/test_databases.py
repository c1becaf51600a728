"""What the processes of one test run share: made once, whole or not at all, and gone with the last of them."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from django.db import connection, transaction

from organisatie.models import Partner
from tests import databases
from tests.factories import PartnerFactory


def fill_badly(name: str) -> None:
    raise ZeroDivisionError


def test_the_first_fills_it_and_the_last_to_leave_drops_it(migrated_database):
    filled: list[str] = []
    with databases.shared_database("proof", create=databases.create_database, fill=filled.append) as mine:
        with databases.shared_database("proof", create=databases.create_database, fill=filled.append) as theirs:
            assert mine == theirs
        assert mine in databases.names(databases.PREFIX)

    assert len(filled) == 1
    assert mine not in databases.names(databases.PREFIX)


def test_what_could_not_be_filled_is_never_taken_for_whole(migrated_database):
    with (
        pytest.raises(ZeroDivisionError),
        databases.shared_database("proof", create=databases.create_database, fill=fill_badly),
    ):
        pass

    left = databases.names(databases.PREFIX)
    assert databases.run_database_name("proof") not in left
    assert databases.database_name("making") not in left
    assert migrated_database in left


def test_what_a_killed_run_left_behind_goes_and_what_runs_stays(migrated_database):
    gone = f"{databases.PREFIX}{2**30}_main"  # no machine has so many processes
    databases.create_database(gone)

    databases.drop_leftovers()

    left = databases.names(databases.PREFIX)
    assert gone not in left
    assert migrated_database in left


def test_who_still_writes_when_tables_are_emptied_is_waited_for(transactional_db):
    is_writing = threading.Event()

    def write_late() -> None:
        try:
            with transaction.atomic():
                PartnerFactory()
                is_writing.set()
                time.sleep(0.3)
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as thread:
        late = thread.submit(write_late)
        assert is_writing.wait(10)
        databases.empty_tables()
        late.result()

    assert not Partner.objects.exists()


def test_a_new_one_knows_nothing_of_what_tests_took_back(transactional_db, migrated_database):
    with transaction.atomic():
        PartnerFactory.create_batch(50)
        transaction.set_rollback(True)
    databases.analyze(migrated_database)
    new = databases.database_name("new")

    databases.create_migrated(new)

    counted = [count_pages_without_rows(name) for name in (migrated_database, new)]
    databases.drop_database(new)
    assert counted[0] > 0
    assert counted[1] == 0


def count_pages_without_rows(name: str) -> int:
    """How many pages PostgreSQL believes to be empty: it then expects one row of a table, however many there are."""
    with psycopg.connect(databases.owner_conninfo(name)) as connection:
        (found,) = connection.execute(
            "SELECT coalesce(sum(relpages), 0) FROM pg_class WHERE relname = %s AND reltuples = 0",
            [Partner._meta.db_table],
        ).fetchone()
    return found
