"""Databases for tests: made and dropped by the owner of the tables, used as the application's own role.

Every process of a run has its own, copied from one that is migrated once and kept for later runs.
"""

import ast
import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import django
import psycopg
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import connections, transaction
from psycopg import sql
from psycopg.conninfo import make_conninfo

from config.database import django_database, role_conninfo
from config.grants import app_role, owner_role, refuse_temporary_tables

PREFIX = "test_wegwijs_"
HALF_DROPPED = -2
KEPT = "wegwijs_migrated_"
"""What the kept database is called, before the hash of all that it was made from."""


def database_name(purpose: str = "main") -> str:
    """A name of this process alone, so that two never meet, of one run or of two in one checkout."""
    return f"{PREFIX}{os.getpid()}_{purpose}"


def run_database_name(purpose: str) -> str:
    """A name that the processes of one run share: those of pytest-xdist are children of the one that was started."""
    run = os.getppid() if "PYTEST_XDIST_WORKER" in os.environ else os.getpid()
    return f"{PREFIX}{run}_{purpose}"


def create_database(name: str, *, template: str = "template0") -> None:
    """Make a database: empty, or a copy of another test database, without whoever is still connected there."""
    statement = sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(template))
    if template != "template0":
        _disconnect(template, owner=False)  # a late thread of an earlier test keeps its connection a while
        _disconnect(template, owner=True)
    with _maintenance() as connection:
        connection.execute(statement)
        refuse_temporary_tables(connection, name)  # a copy has the tables and the rights on them, not this


def create_migrated(name: str) -> None:
    """Make an empty database with all tables, as a copy of the kept one; that is made first where it is missing.

    Never as a copy of one in which tests were: what they took back is still counted there as pages without rows, and
    PostgreSQL then expects one row of whatever table, and reads it whole for each row of another.
    """
    with _alone("kept"):
        kept = f"{KEPT}{_hash_of_migrations()}"
        if kept not in names(KEPT):
            for older in names(KEPT):
                drop_database(older)
            _make_whole(kept, create_database, _migrate_there)
        create_database(name, template=kept)


@contextmanager
def shared_database(purpose: str, *, create: Callable[[str], None], fill: Callable[[str], None]) -> Iterator[str]:
    """Have a database that the processes of one run share: the first makes and fills it, the last to leave drops it."""
    name = run_database_name(purpose)
    with _maintenance() as presence:
        with _alone(name):
            presence.execute("SELECT pg_advisory_lock_shared(hashtext(%s))", [f"users of {name}"])
            if name not in names(PREFIX):
                _make_whole(name, create, fill)
        yield name
        with _alone(name):
            presence.execute("SELECT pg_advisory_unlock_shared(hashtext(%s))", [f"users of {name}"])
            left = presence.execute("SELECT pg_try_advisory_lock(hashtext(%s))", [f"users of {name}"]).fetchone()
            if left == (True,):
                drop_database(name)


def drop_database(name: str) -> None:
    """Remove a test database, with whoever is still connected to it.

    Not WITH (FORCE): that refuses when the server itself is vacuuming there; a plain DROP waits for that.
    A late request of a browser may not come in between: the door closes first. What was left half dropped by a run
    that was killed has no door any more (PostgreSQL marks it with a limit of -2), and can only be dropped.
    """
    with _maintenance() as connection:
        found = connection.execute("SELECT datconnlimit FROM pg_database WHERE datname = %s", [name]).fetchone()
        if found is None:
            return
        if found[0] != HALF_DROPPED:
            connection.execute(sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS false").format(sql.Identifier(name)))
    _disconnect(name, owner=False)
    _disconnect(name, owner=True)
    with _maintenance() as connection:
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(name)))


def owner_conninfo(name: str) -> str:
    """How to reach a database of this server as the owner of the tables."""
    return make_conninfo(role_conninfo(settings.DATA, owner=True), dbname=name)


def analyze(name: str) -> None:
    """Tell the planner how much a database that was just filled holds; the server itself would, a minute later."""
    with psycopg.connect(owner_conninfo(name), autocommit=True) as connection:
        connection.execute("ANALYZE")


def names(prefix: str) -> list[str]:
    """The databases on this server whose names begin so."""
    with _maintenance() as connection:
        rows = connection.execute("SELECT datname FROM pg_database WHERE starts_with(datname, %s)", [prefix])
        return [name for (name,) in rows]


def drop_leftovers() -> None:
    """Remove what killed test runs left behind."""
    with _alone("leftovers"):
        for name in names(PREFIX):
            if not _is_alive(int(name.removeprefix(PREFIX).split("_")[0])):
                drop_database(name)


def use_database(name: str) -> None:
    """Point Django at another database of the same server."""
    connection = connections["default"]
    connection.close()
    connection.settings_dict["NAME"] = name


LOOK_BACK = """
CREATE OR REPLACE FUNCTION proef_inzage(bigint, bigint, text, text, timestamptz) RETURNS bigint
LANGUAGE sql SECURITY DEFINER AS $$
  INSERT INTO historie_inzage (gebruiker_id, client_id, soort, recht, pagina, gezien_at)
    VALUES ($1, $2, $3, $4, '', $5) RETURNING id
$$
"""
"""For tests alone: a look of some time ago, which the application cannot write (``inzages.make_inzage``)."""


@contextmanager
def as_owner() -> Iterator[None]:
    """Work as the owner of the tables: migrating, and emptying tables after a test that commits."""
    connection = connections["default"]
    connection.close()
    connection.settings_dict.update(_account(owner=True))
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict.update(_account(owner=False))


FROM_MIGRATING = ("auth_permission", "django_content_type", "django_migrations")
"""The tables in which migrating itself writes: no test does, so they stay as they are."""


def empty_tables() -> None:
    """Take away what a test committed, as the owner: by row, and of the few tables with rows alone.

    Django empties all tables at once, 226 with their indexes, and asks every app what it wants to write again: that
    took a second each time. Who is still writing is waited for. History refuses that its rows are deleted, and is put
    to sleep for it.
    """
    with as_owner(), transaction.atomic(), connections["default"].cursor() as cursor:
        names = [sql.Identifier(name) for name in _lock_and_find_filled(cursor)]
        steps = [
            *(sql.SQL("ALTER TABLE {} DISABLE TRIGGER USER").format(name) for name in names),
            *(sql.SQL("DELETE FROM {}").format(name) for name in names),
            sql.SQL("SET CONSTRAINTS ALL IMMEDIATE"),
            *(sql.SQL("ALTER TABLE {} ENABLE TRIGGER USER").format(name) for name in names),
        ]
        cursor.execute(sql.SQL("; ").join(steps))


def _lock_and_find_filled(cursor: Any) -> list[str]:
    """The tables with rows, from now on locked for others as all are."""
    where = "relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> ALL(%s)"
    cursor.execute(f"SELECT relname FROM pg_class WHERE {where} ORDER BY relname", [list(FROM_MIGRATING)])
    names = [name for (name,) in cursor.fetchall()]
    cursor.execute(sql.SQL("LOCK TABLE {}").format(sql.SQL(", ").join(map(sql.Identifier, names))))
    has_rows = sql.SQL("SELECT {} WHERE EXISTS (SELECT FROM {})")
    cursor.execute(sql.SQL(" UNION ALL ").join(has_rows.format(name, sql.Identifier(name)) for name in names))
    return [name for (name,) in cursor.fetchall()]


def migrate() -> None:
    """Lay all tables in the database that Django points at, with the rights of the application's role."""
    with as_owner():
        call_command("migrate", interactive=False, verbosity=0)
        with connections["default"].cursor() as cursor:
            cursor.execute(LOOK_BACK)


def _migrate_there(name: str) -> None:
    use_database(name)
    migrate()
    connections["default"].close()


def _make_whole(name: str, create: Callable[[str], None], fill: Callable[[str], None]) -> None:
    """Make and fill a database under a name of this process first: a half-filled one is never taken for it."""
    making = database_name("making")
    create(making)
    try:
        fill(making)
    except BaseException:
        drop_database(making)
        raise
    with _maintenance() as connection:
        connection.execute(sql.SQL("ALTER DATABASE {} RENAME TO {}").format(*map(sql.Identifier, (making, name))))


@cache
def _hash_of_migrations() -> str:
    """Of all that a migrated database follows from: migrations and what they import, and the versions of packages."""
    paths = {path for app in apps.get_app_configs() for path in (Path(app.path) / "migrations").glob("*.py")}
    paths |= {Path(__file__)}
    paths |= {settings.BASE_DIR / "config" / name for name in ("apps.py", "settings.py")}  # apps: what follows each
    found = hashlib.sha256()
    for path in sorted(_with_imports(paths)):
        found.update(str(path).encode() + b"\0" + path.read_bytes() + b"\0")
    installed = Path(django.__file__).parent.parent.glob("*.dist-info")
    found.update(" ".join(sorted(path.name for path in installed)).encode())
    return found.hexdigest()[:16]


def _with_imports(paths: set[Path]) -> set[Path]:
    """These files, and every file of the project that they import, or that those import."""
    found, ahead = set(paths), list(paths)
    while ahead:
        path = ahead.pop()
        if not path.is_relative_to(settings.BASE_DIR) or ".venv" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Import | ast.ImportFrom):
                fresh = set(_files_of(node)) - found
                found |= fresh
                ahead += fresh
    return found


def _files_of(node: ast.Import | ast.ImportFrom) -> Iterator[Path]:
    """The files of the project that may be meant by this import."""
    names = [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        names = [f"{node.module}.{name}" for name in names] + [str(node.module)]
    for name in names:
        place = settings.BASE_DIR.joinpath(*name.split("."))
        yield from (path for path in (place.with_suffix(".py"), place / "__init__.py") if path.is_file())


@contextmanager
def _alone(for_what: str) -> Iterator[None]:
    """Only one process at a time, of all runs on this server; whoever dies lets go."""
    with _maintenance() as connection:
        connection.execute("SELECT pg_advisory_lock(hashtext(%s))", [for_what])
        yield


def _disconnect(name: str, *, owner: bool) -> None:
    """End what this role has open there, and wait for it: one role may not do that for another."""
    conninfo = make_conninfo(role_conninfo(settings.DATA, owner=owner), dbname="postgres")
    statement = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = %s AND usename = user"
    with psycopg.connect(conninfo, autocommit=True) as connection:
        connection.execute(statement, [name])


def _account(*, owner: bool) -> dict[str, str]:
    entry = django_database(role_conninfo(settings.DATA, owner=owner))
    return {"USER": entry["USER"], "PASSWORD": entry["PASSWORD"]}


def _maintenance() -> psycopg.Connection:
    return psycopg.connect(owner_conninfo("postgres"), autocommit=True)


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def roles_are_apart() -> bool:
    """Whether the server knows two roles; with one, nothing about history can be proved."""
    return app_role() != owner_role()
