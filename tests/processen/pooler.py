"""A real pgbouncer in front of the database server: each transaction gets whichever connection is free."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, LiteralString

import psycopg
from django.conf import settings
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.rows import dict_row

from config.database import is_embedded, role_conninfo
from config.embedded.places import locate

VERBINDINGEN = 2
"""So few connections to a database, whoever asks: everybody gets those of others."""
PORT = "6432"
GEDULD = 20.0


@dataclass(frozen=True)
class Pooler:
    """What is running: the folder with its socket, and who may ask it how it goes."""

    folder: Path
    beheerder: str

    def lead(self, conninfo: str) -> str:
        """The same database, as the same role, by way of the pooler."""
        return make_conninfo(conninfo, host=str(self.folder), port=PORT)

    def count(self, database: str) -> tuple[int, int]:
        """How many came in for this database, and how many connections to it they had together."""
        return len(self._show("CLIENTS", database)), len(self._show("SERVERS", database))

    def count_transactions(self, database: str) -> int:
        """How many transactions went through to this database so far."""
        return sum(row["total_xact_count"] for row in self._show("STATS", database))

    def _show(self, wat: LiteralString, database: str) -> list[dict[str, Any]]:
        conninfo = make_conninfo(host=str(self.folder), port=PORT, user=self.beheerder, dbname="pgbouncer")
        with (
            psycopg.connect(conninfo, autocommit=True, cursor_factory=psycopg.ClientCursor) as beheer,
            beheer.cursor(row_factory=dict_row) as cursor,
        ):
            return [row for row in cursor.execute(f"SHOW {wat}").fetchall() if row["database"] == database]


@contextmanager
def pooler() -> Iterator[Pooler]:
    """Have a pooler while the body runs; as root it runs as the account of the database server, as it must."""
    program = shutil.which("pgbouncer", path=f"{os.environ.get('PATH', os.defpath)}:/usr/sbin")
    assert program, "pgbouncer is missing"
    app, owner = (conninfo_to_dict(role_conninfo(settings.DATA, owner=is_owner)) for is_owner in (False, True))
    account = locate(settings.DATA).account if os.geteuid() == 0 and is_embedded() else None
    folder = Path(tempfile.mkdtemp(prefix="wegwijs-pooler-"))
    (folder / "users.txt").write_text("".join(f'"{r["user"]}" "{r.get("password", "")}"\n' for r in (app, owner)))
    (folder / "pgbouncer.ini").write_text(_settings(folder, app))
    if account:
        for path in (folder, *folder.iterdir()):
            os.chown(path, account.uid, account.gid)
    server = subprocess.Popen(
        [program, "--quiet", str(folder / "pgbouncer.ini")],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/",
        user=account and account.uid, group=account and account.gid, extra_groups=[] if account else None,
    )  # fmt: skip
    try:
        _await_socket(folder)
        yield Pooler(folder, str(app["user"]))
    finally:
        server.kill()
        server.wait()
        shutil.rmtree(folder)


def _settings(folder: Path, server: dict[str, object]) -> str:
    place = " ".join(f"{key}='{server[key]}'" for key in ("host", "port") if server.get(key))
    lines = [
        f"[databases]\n* = {place}",
        "[pgbouncer]\npool_mode = transaction\nserver_round_robin = 1",
        f"default_pool_size = {VERBINDINGEN}\nmin_pool_size = {VERBINDINGEN}",
        f"listen_port = {PORT}\nunix_socket_dir = {folder}\nlogfile = {folder / 'pgbouncer.log'}",
        f"auth_type = trust\nauth_file = {folder / 'users.txt'}\nadmin_users = {server['user']}",
    ]
    return "\n".join(lines) + "\n"


def _await_socket(folder: Path) -> None:
    eind = time.monotonic() + GEDULD
    log = folder / "pgbouncer.log"
    while not (folder / f".s.PGSQL.{PORT}").exists():
        assert time.monotonic() < eind, f"pgbouncer did not start: {log.read_text() if log.exists() else ''}"
        time.sleep(0.02)
