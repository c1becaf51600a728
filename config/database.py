"""Which database the application talks to, and as which role."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from django.core.exceptions import ImproperlyConfigured
from psycopg import ProgrammingError, sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from config.embedded.places import APP, DATABASE, OWNER, QUEUE_DATABASE, locate
from config.embedded.server import running

AS_OWNER = "WEGWIJS_ALS_EIGENAAR"
"""Environment variable: "1" makes this process work as the owner of the tables (migrations)."""

ZO = (
    'The database role "{rol}" must be there, without powers or roles of its own, for "{app}" to take on: '
    'CREATE ROLE "{rol}" NOLOGIN; GRANT "{rol}" TO "{app}".'
)
IS_SMAL = """
SELECT NOT (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)
  AND NOT EXISTS (SELECT 1 FROM pg_auth_members WHERE member = r.oid)
  FROM pg_roles r WHERE rolname = current_user
"""


def is_embedded() -> bool:
    """Whether we bring our own server: only when no other one was named."""
    return not os.environ.get("DATABASE_URL")


def role_conninfo(data: Path, *, owner: bool) -> str:
    """The libpq string for the application's role, or for the owner of the tables.

    With DATABASE_URL set, the owner comes from DATABASE_URL_EIGENAAR; without that one both are the same
    role, and the database cannot keep the application from changing its own history.
    """
    if is_embedded():
        return locate(data).conninfo(OWNER if owner else APP, DATABASE)
    url = os.environ["DATABASE_URL"]
    return (os.environ.get("DATABASE_URL_EIGENAAR") or url) if owner else url


def roles_are_one(data: Path) -> bool:
    """Whether the application works as the owner of the tables: then nothing keeps it from its own history."""
    app, owner = (_parts(role_conninfo(data, owner=owner)).get("user") for owner in (False, True))
    return app == owner


def gemeente_role(data: Path) -> str:
    """The name of the role in which the pages of the gemeente are drawn: that of the application, and a word."""
    return f"{_parts(role_conninfo(data, owner=False)).get('user', '')}_gemeente"


def refuse_without_gemeente_role(app_conninfo: str, rol: str) -> None:
    """Raise ImproperlyConfigured when the application cannot take on this role, or when it is a role with powers."""
    with psycopg.connect(app_conninfo) as connection:
        app = connection.info.user
        try:
            connection.execute(sql.SQL("SET LOCAL ROLE {}").format(sql.Identifier(rol)))
        except psycopg.Error:
            raise ImproperlyConfigured(ZO.format(rol=rol, app=app)) from None
        if connection.execute(IS_SMAL).fetchone() != (True,):
            raise ImproperlyConfigured(ZO.format(rol=rol, app=app))


def refuse_to_start_without_roles(data: Path) -> None:
    """The same for the database of this installation; one that does not answer raises psycopg.OperationalError."""
    refuse_without_gemeente_role(role_conninfo(data, owner=False), gemeente_role(data))


def queue_conninfo(data: Path) -> str:
    """The libpq string of the task queue's database: one of its own, beside the application's."""
    if is_embedded():
        return locate(data).conninfo(APP, QUEUE_DATABASE)
    parts = _parts(os.environ["DATABASE_URL"])
    return make_conninfo("", **{**parts, "dbname": f"{parts['dbname']}_wachtrij"})


def django_database(conninfo: str) -> dict[str, Any]:
    """One entry of Django's DATABASES, from a URL or a libpq string.

    A pooler may stand between that gives each transaction another connection: nothing is prepared on one, and no cursor
    is kept on the server after its transaction.
    """
    parts = _parts(conninfo)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.pop("dbname"),
        "USER": parts.pop("user", ""),
        "PASSWORD": parts.pop("password", ""),
        "HOST": parts.pop("host", ""),
        "PORT": parts.pop("port", ""),
        "OPTIONS": {**parts, "prepare_threshold": None},
        "DISABLE_SERVER_SIDE_CURSORS": True,
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }


def is_empty(conninfo: str) -> bool:
    """Whether nobody has laid tables in this database yet."""
    with psycopg.connect(conninfo) as connection:
        return connection.execute("SELECT to_regclass('django_migrations') IS NULL").fetchone() == (True,)


@contextmanager
def server(data: Path, *, durable: bool = True) -> Iterator[None]:
    """Have a database server while the body runs: ours, or the one that DATABASE_URL names."""
    if not is_embedded():
        yield
        return
    with running(data, durable=durable):
        yield


def _parts(conninfo: str) -> dict[str, Any]:
    try:
        parts = dict(conninfo_to_dict(conninfo))
    except ProgrammingError as error:
        raise ImproperlyConfigured(f"DATABASE_URL cannot be read: {str(error).strip()}") from None
    if not parts.get("dbname"):
        raise ImproperlyConfigured("DATABASE_URL names no database: write postgresql://user:password@host/name")
    return parts
