"""From nothing to the first page, with the packages there already: the tables, the demo world, and all of it."""

import os
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from time import perf_counter, sleep

import pytest
from django.conf import settings
from django.shortcuts import resolve_url

from tests import databases
from tests.demo_wereld import environment

pytestmark = pytest.mark.bench

BUDGET_MIGREREN = 4
BUDGET_DEMO = 15
BUDGET_BEGIN = 25
LONGEST = 240


def test_all_tables_are_laid_in_time(rapport, migrated_database, django_db_blocker):
    name = databases.database_name("leeg")
    with django_db_blocker.unblock():
        databases.use_database(migrated_database)
        databases.create_database(name)
        databases.use_database(name)
        begin = perf_counter()
        databases.migrate()
        duur = perf_counter() - begin
        databases.use_database(migrated_database)
    databases.drop_database(name)
    rapport.check_most("seconds to migrate an empty database", duur, BUDGET_MIGREREN)


def test_the_demo_world_loads_in_time(rapport, migrated_database, tmp_path):
    name = databases.database_name("wereld")
    databases.create_migrated(name)
    begin = perf_counter()
    subprocess.run(
        [sys.executable, "manage.py", "demo"],
        env=environment(name, tmp_path), cwd=settings.BASE_DIR, capture_output=True, text=True, check=True,
    )  # fmt: skip
    duur = perf_counter() - begin
    databases.drop_database(name)
    rapport.check_most("seconds to load the demo world", duur, BUDGET_DEMO)


def test_the_first_page_comes_in_time(rapport, tmp_path):
    """What bin/run does with an empty folder: a database server, the tables, the demo world, and the processes."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    omgeving = {naam: waarde for naam, waarde in os.environ.items() if not naam.startswith(("WEGWIJS_", "DATABASE_"))}
    omgeving |= {
        "WEGWIJS_ONTWIKKELING": "1",
        "WEGWIJS_DATA": str(tmp_path),
        "DJANGO_SETTINGS_MODULE": "config.settings",
    }
    begin = perf_counter()
    run = subprocess.Popen(
        [sys.executable, "manage.py", "draai", "--port", str(port)],
        env=omgeving, cwd=settings.BASE_DIR, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        while not is_answering(port):
            assert run.poll() is None
            assert perf_counter() - begin < LONGEST
            sleep(0.1)
        duur = perf_counter() - begin
    finally:
        run.send_signal(signal.SIGINT)
        run.wait(60)
    rapport.check_most("seconds from nothing to the first page", duur, BUDGET_BEGIN)


def is_answering(port: int) -> bool:
    """Whether the page on which one signs in is there."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{resolve_url(settings.LOGIN_URL)}", timeout=2) as response:
            return response.status == 200
    except (urllib.error.URLError, OSError):
        return False
