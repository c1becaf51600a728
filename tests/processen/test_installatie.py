"""The installation of one test sees nothing of that of another, though both are copies of one database."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import psycopg
import pytest

from tests import databases
from tests.processen.installatie import Installatie
from tests.processen.postbode import Postbode

TABEL = "termijnen_attendering"


@pytest.mark.usefixtures("migrated_database")
def test_who_waits_for_a_table_of_another_database_is_not_counted(tmp_path):
    with ExitStack() as stack:
        ene, andere = (_bare(stack, naam, tmp_path) for naam in ("ene", "andere"))
        wachtende = stack.enter_context(ThreadPoolExecutor())
        tegen_ene = stack.enter_context(ene.houdt_tegen(TABEL))
        tegen_andere = stack.enter_context(andere.houdt_tegen(TABEL))
        wachtende.submit(_write, ene)

        ene.wacht(tegen_ene)

        assert (tegen_ene(), tegen_andere()) == (1, 0)


def _bare(stack: ExitStack, naam: str, folder: Path) -> Installatie:
    """An installation of which nothing runs yet but its database."""
    name = databases.database_name(naam)
    databases.create_migrated(name)
    stack.callback(databases.drop_database, name)
    return Installatie(name, "", Postbode(), folder)


def _write(huis: Installatie) -> None:
    with psycopg.connect(huis.conninfo(owner=True)) as connection:
        connection.execute(f"LOCK TABLE {TABEL} IN ROW EXCLUSIVE MODE")
