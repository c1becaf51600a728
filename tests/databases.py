"""Databases for tests: made and dropped by the owner of the tables, used as the application's own role."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from django.conf import settings
from django.core.management import call_command
from django.db import connections
from psycopg import sql
from psycopg.conninfo import make_conninfo

from config.database import django_database, role_conninfo
from config.grants import app_role, owner_role

PREFIX = "test_wegwijs_"


def database_name(purpose: str = "main") -> str:
    """A name of this test run alone, so that two runs in one checkout never meet."""
    return f"{PREFIX}{os.getpid()}_{purpose}"


def create_database(name: str, *, template: str = "template0") -> None:
    """Make a database: empty, or a copy of another test database that nobody is connected to."""
    statement = sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(template))
    with _maintenance() as connection:
        connection.execute(statement)


def drop_database(name: str) -> None:
    """Remove a test database, with whoever is still connected to it.

    Not WITH (FORCE): that refuses when the server itself is vacuuming there; a plain DROP waits for that.
    A late request of a browser may not come in between: the door closes first.
    """
    with _maintenance() as connection:
        if connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone() is None:
            return
        connection.execute(sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS false").format(sql.Identifier(name)))
    _disconnect(name, owner=False)
    _disconnect(name, owner=True)
    with _maintenance() as connection:
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(name)))


def analyze(name: str) -> None:
    """Tell the planner how much a database that was just filled holds; the server itself would, a minute later."""
    conninfo = make_conninfo(role_conninfo(settings.DATA, owner=True), dbname=name)
    with psycopg.connect(conninfo, autocommit=True) as connection:
        connection.execute("ANALYZE")


def drop_leftovers() -> None:
    """Remove what killed test runs left behind."""
    with _maintenance() as connection:
        rows = connection.execute("SELECT datname FROM pg_database WHERE starts_with(datname, %s)", [PREFIX]).fetchall()
    for (name,) in rows:
        if not _is_alive(int(name.removeprefix(PREFIX).split("_")[0])):
            drop_database(name)


def use_database(name: str) -> None:
    """Point Django at another database of the same server."""
    connection = connections["default"]
    connection.close()
    connection.settings_dict["NAME"] = name


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


def migrate() -> None:
    """Lay all tables in the database that Django points at, with the rights of the application's role."""
    with as_owner():
        call_command("migrate", interactive=False, verbosity=0)


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
    conninfo = make_conninfo(role_conninfo(settings.DATA, owner=True), dbname="postgres")
    return psycopg.connect(conninfo, autocommit=True)


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
