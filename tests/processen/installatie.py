"""A whole installation for one test: its own database and queue, a mail server, and real workers and beats."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
from celery import Celery
from django.conf import settings
from django.db import connection
from pgmq.install import get_embedded_install_sql
from psycopg import sql
from psycopg.conninfo import make_conninfo

from config.database import role_conninfo
from config.grants import app_role
from tests import databases
from tests.processen.postbode import Postbode, postbode

TERUG_NA = 4
"""Seconds after which the task of a killed worker comes back."""
GEDULD = 60.0
_CELERY = ("celery", "--app", "config", "--quiet")
_RUSTIG = ("--without-gossip", "--without-mingle", "--without-heartbeat", "--loglevel", "WARNING")


@dataclass
class Installatie:
    """What is running, and how to reach it."""

    naam: str
    broker: str
    bode: Postbode
    folder: Path
    processen: list[subprocess.Popen[bytes]] = field(default_factory=list)
    vrij_vanaf: float = 0.0
    lead: Callable[[str], str] = str
    instellingen: str = "tests.processen.settings"

    def conninfo(self, *, owner: bool = False, wachtrij: bool = False) -> str:
        """How to reach one of the databases, as one of the roles."""
        name = f"{self.naam}_wachtrij" if wachtrij else self.naam
        return make_conninfo(role_conninfo(settings.DATA, owner=owner), dbname=name)

    def worker(self, handen: int = 2) -> subprocess.Popen[bytes]:
        """Start a worker with two hands, as in production; after a kill, once the task of the dead one is free.

        A worker looks at once for such tasks on Redis, and then only every hundred seconds.
        """
        self.wacht(lambda: time.monotonic() > self.vrij_vanaf)
        return self._start("worker", *_CELERY, "worker", "--concurrency", str(handen), *_RUSTIG)

    def beat(self) -> subprocess.Popen[bytes]:
        """Start a beat, with its own memory of what it did: as on another machine."""
        memory = self.folder / f"beat-{len(self.processen)}"
        words = ("--schedule", str(memory), "--pidfile", "", "--loglevel", "WARNING")
        return self._start("beat", *_CELERY, "beat", *words)

    def web(self) -> str:
        """Start a web process that answers two people at once; gives its address."""
        with socket.create_server(("127.0.0.1", 0)) as listener:
            listener.set_inheritable(True)
            bind = ("--bind", f"fd://{listener.fileno()}", "--no-control-socket", "--log-level", "warning")
            hands = ("--worker-class", "gthread", "--workers", "1", "--threads", "2")
            self._start("web", "gunicorn", "config.wsgi", *bind, *hands, fds=(listener.fileno(),))
            return f"http://127.0.0.1:{listener.getsockname()[1]}"

    def log(self) -> str:
        """What all processes said so far."""
        return "\n".join(path.read_text() for path in sorted(self.folder.glob("*.log")))

    def zend(self, taak: str) -> None:
        """Put a task in the queue, as beat does."""
        # Not the current app: what other tests of this process send would go to this queue too, long after it is gone.
        with Celery("zender", broker=self.broker, set_as_current=False) as app:
            if self.broker.startswith("pgmq:"):
                app.conf.broker_transport = "config.broker:Transport"
                app.conf.broker_transport_options = {
                    "conn_string": self.conninfo(wachtrij=True), "init_extension": False, "pool_size": 1,
                }  # fmt: skip
            app.send_task(taak)

    def kill(self, process: subprocess.Popen[bytes]) -> None:
        """End a process and all that it started at once, as when the power goes."""
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        self.vrij_vanaf = time.monotonic() + TERUG_NA + 1

    def stop(self) -> None:
        """End everything that still runs."""
        for process in self.processen:
            self.kill(process)

    def wacht(self, waarop: Callable[[], Any], geduld: float = GEDULD) -> Any:
        """Look again and again until it is so; fails with what the processes said."""
        eind = time.monotonic() + geduld
        while not (gezien := waarop()):
            assert time.monotonic() < eind, f"It did not happen within {geduld} seconds.\n{self.log()}"
            time.sleep(0.05)
        return gezien

    @contextmanager
    def houdt_tegen(self, tabel: str) -> Iterator[Callable[[], int]]:
        """Let nobody write in this table while the body runs; gives a question: how many are waiting for it?"""
        with (
            psycopg.connect(self.conninfo(owner=True)) as houder,
            psycopg.connect(self.conninfo(owner=True), autocommit=True) as kijker,
        ):
            houder.execute(sql.SQL("LOCK TABLE {} IN EXCLUSIVE MODE").format(sql.Identifier(tabel)))
            # A table has the same number in every database made from one template, and pg_locks tells of them all.
            hier = "database = (SELECT oid FROM pg_database WHERE datname = current_database())"
            vraag = f"SELECT count(*) FROM pg_locks WHERE {hier} AND relation = %s::regclass AND NOT granted"
            yield lambda: int(kijker.execute(vraag, [tabel]).fetchone()[0])  # type: ignore[index]
            houder.rollback()

    @contextmanager
    def zonder_database(self) -> Iterator[None]:
        """Shut the doors of both databases, and put the application out; the test's own connection too."""
        connection.close()
        namen = [self.naam, f"{self.naam}_wachtrij"]
        self._doors("false")
        with psycopg.connect(_maintenance(owner=False), autocommit=True) as beheer:
            uit = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = ANY(%s)"
            beheer.execute(f"{uit} AND usename = user", [namen])
        try:
            yield
        finally:
            self._doors("true")

    def _doors(self, open_: str) -> None:
        with psycopg.connect(_maintenance(owner=True), autocommit=True) as beheer:
            for name in (self.naam, f"{self.naam}_wachtrij"):
                statement = "ALTER DATABASE {} ALLOW_CONNECTIONS " + open_
                beheer.execute(sql.SQL(statement).format(sql.Identifier(name)))

    def _start(self, naam: str, *woorden: str, fds: Sequence[int] = ()) -> subprocess.Popen[bytes]:
        log = self.folder / f"{len(self.processen)}-{naam}.log"
        with log.open("wb") as said:
            process = subprocess.Popen(
                [sys.executable, "-m", *woorden],
                cwd=settings.BASE_DIR, env=self._environment(), start_new_session=True, pass_fds=fds,
                stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT,
            )  # fmt: skip
        self.processen.append(process)
        return process

    def _environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": self.instellingen,
            "DATABASE_URL": self.lead(self.conninfo()),
            "WEGWIJS_ONTWIKKELING": "1",
            "WEGWIJS_DATA": str(self.folder),
            "WEGWIJS_GEHEIM": settings.SECRET_KEY,
            "WEGWIJS_BROKER_URL": self.broker,
            "WEGWIJS_TAAK_TERUG_NA": str(TERUG_NA),
            "TEST_POSTBODE": str(self.bode.port),
        }


@contextmanager
def installatie(template: str, broker: str, folder: Path) -> Iterator[Installatie]:
    """Make the databases, have a mail server, and clear everything away afterwards."""
    naam = databases.database_name(f"proces_{folder.name.strip('_')[-20:].lower()}")
    wachtrij = f"{naam}_wachtrij"
    databases.create_database(naam, template=template)
    databases.create_database(wachtrij)
    with psycopg.connect(_maintenance(owner=True), autocommit=True) as beheer:
        role = sql.Identifier(app_role())
        beheer.execute(sql.SQL("GRANT ALL ON DATABASE {} TO {}").format(sql.Identifier(wachtrij), role))
    try:
        with postbode() as bode:
            huis = Installatie(naam, broker, bode, folder)
            with psycopg.connect(huis.conninfo(wachtrij=True)) as wachtrij_zelf:
                wachtrij_zelf.execute(get_embedded_install_sql())
            try:
                yield huis
            finally:
                huis.stop()
    finally:
        databases.drop_database(naam)
        databases.drop_database(wachtrij)


def _maintenance(*, owner: bool) -> str:
    return make_conninfo(role_conninfo(settings.DATA, owner=owner), dbname="postgres")
