"""Start the embedded server for as long as somebody uses it.

Several commands may share one server. Each holds a shared lock on one file while it works; the last to leave
stops the server. A lock dies with its process, so a killed command leaves nothing to clean up: the next one
finds the server by connecting, not by a number in a file.
"""

import fcntl
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg import sql

from config.embedded import EmbeddedError
from config.embedded.binaries import Binaries, find
from config.embedded.places import ADMIN, APP, DATABASE, GEMEENTE, OWNER, PORT, QUEUE_DATABASE, Places, locate

PATIENCE = "120"
"""Seconds that PostgreSQL gets to start or stop, also after a power cut."""


@contextmanager
def running(data: Path, *, durable: bool = True) -> Iterator[Places]:
    """Have the server of this data folder up while the body runs.

    `durable=False` gives up safety against power loss for speed: tests only.
    Raises EmbeddedError when the server cannot run here.
    """
    places = locate(data)
    _make_folders(places)
    users = _open_lock(places.data / "postgres.users")
    try:
        with _alone(places):
            if not _answers(places):
                _start(places, durable=durable)
            fcntl.flock(users, fcntl.LOCK_SH)
        try:
            yield places
        finally:
            with _alone(places):
                _stop_when_unused(places, users)
    finally:
        os.close(users)


def stop_when_unused(data: Path) -> None:
    """Stop the server of this data folder unless a command uses it: for whoever clears up after a killed command."""
    places = locate(data)
    users = _open_lock(places.data / "postgres.users")
    try:
        with _alone(places):
            _stop_when_unused(places, users)
    finally:
        os.close(users)


@contextmanager
def _alone(places: Places) -> Iterator[None]:
    """Only one process at a time starts or stops the server."""
    lock = _open_lock(places.data / "postgres.lock")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def _open_lock(path: Path) -> int:
    try:
        return os.open(path, os.O_RDONLY | os.O_CREAT | os.O_CLOEXEC, 0o644)
    except PermissionError:
        raise EmbeddedError(
            f"The data folder {path.parent} belongs to another user: run as that user, or give --data FOLDER."
        ) from None


def _make_folders(places: Places) -> None:
    try:
        for folder in {places.data, places.home}:
            if not folder.exists():
                folder.mkdir(parents=True)
                folder.chmod(0o711)
    except PermissionError as error:
        raise EmbeddedError(f"The folder {error.filename} cannot be made here: give --data FOLDER.") from None
    if places.home != places.data:
        (places.data / "database-is-elsewhere.txt").write_text(f"{places.home}\n")
    _make_private(places.socket_dir, places)


def _make_private(folder: Path, places: Places) -> None:
    """Make a folder for the server's account alone; refuse one that somebody else laid there first."""
    try:
        folder.mkdir(mode=0o700)
        if os.geteuid() == 0:
            os.chown(folder, places.account.uid, places.account.gid)
    except FileExistsError:
        pass
    info = folder.lstat()
    if not stat.S_ISDIR(info.st_mode) or info.st_uid != places.account.uid or info.st_mode & 0o077:
        raise EmbeddedError(f"{folder} is not a private folder of {places.account.name}: remove it and try again.")


def _answers(places: Places) -> bool:
    try:
        psycopg.connect(places.conninfo(ADMIN, "postgres"), connect_timeout=10).close()
    except psycopg.OperationalError as error:
        return error.sqlstate is not None
    return True


def _start(places: Places, *, durable: bool) -> None:
    binaries = find(places)
    cluster = places.home / f"postgres-{binaries.major}"
    if not (cluster / "PG_VERSION").exists():
        _initialise(cluster, places, binaries)
    _write_settings(cluster, places, durable=durable)
    log = cluster / "server.log"
    started = binaries.run("pg_ctl", "start", "-D", str(cluster), "-l", str(log), "-w", "-t", PATIENCE)
    if started.returncode:
        raise EmbeddedError(f"PostgreSQL did not start: the reason stands at the end of {log}.")
    _make_roles_and_databases(places)


def _initialise(cluster: Path, places: Places, binaries: Binaries) -> None:
    """Make an empty cluster under a temporary name: a half-made one is never mistaken for a database."""
    unfinished = _private_workplace(places) / "new"
    locale = ["--locale=C.UTF-8"]
    if binaries.major >= 17:
        locale = ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
    made = binaries.run(
        "initdb",
        "-D",
        str(unfinished),
        "-U",
        ADMIN,
        "--encoding=UTF8",
        "--auth=peer",
        "--data-checksums",
        *locale,
    )
    if made.returncode:
        raise EmbeddedError(f"PostgreSQL could not make a database in {places.home}: {made.stderr.strip()}")
    unfinished.rename(cluster)
    unfinished.parent.rmdir()


def _private_workplace(places: Places) -> Path:
    workplace = places.home / "postgres.making"
    _make_private(workplace, places)
    return workplace


def _write_settings(cluster: Path, places: Places, *, durable: bool) -> None:
    """No network, one private socket, and only root and the account that runs the server may come in."""
    lines = [
        "listen_addresses = ''",
        f"port = {PORT}",
        f"unix_socket_directories = '\"{places.socket_dir}\"'",
        "unix_socket_permissions = 0700",
        "max_connections = 100",
        "timezone = 'UTC'",
        # Everything fits in memory or lies on flash, so an index is never dearer than it looks.
        "random_page_cost = 1.1",
        "jit = off",
        "log_min_error_statement = panic",
        "log_error_verbosity = terse",
    ]
    if not durable:
        lines += ["fsync = off", "synchronous_commit = off", "full_page_writes = off"]
    _write(cluster / "postgresql.auto.conf", "\n".join(lines), places)
    _write(cluster / "pg_hba.conf", "local all all peer map=wegwijs", places)
    names = {"root", places.account.name}
    mapping = [f'wegwijs "{name}" {role}' for name in sorted(names) for role in (ADMIN, OWNER, APP)]
    _write(cluster / "pg_ident.conf", "\n".join(mapping), places)


def _write(path: Path, text: str, places: Places) -> None:
    path.write_text(text + "\n")
    path.chmod(0o600)
    if os.geteuid() == 0:
        os.chown(path, places.account.uid, places.account.gid)


def _make_roles_and_databases(places: Places) -> None:
    with psycopg.connect(places.conninfo(ADMIN, "postgres"), autocommit=True) as connection:
        roles = {name for (name,) in connection.execute("SELECT rolname FROM pg_roles")}
        for role, powers in ((OWNER, "CREATEDB"), (APP, "NOCREATEDB")):
            if role not in roles:
                connection.execute(
                    sql.SQL("CREATE ROLE {} LOGIN NOSUPERUSER NOCREATEROLE NOREPLICATION " + powers).format(
                        sql.Identifier(role)
                    )
                )
        if GEMEENTE not in roles:
            rules = sql.SQL("CREATE ROLE {rol} NOLOGIN; GRANT {rol} TO {app}")
            connection.execute(rules.format(rol=sql.Identifier(GEMEENTE), app=sql.Identifier(APP)))
        databases = {name for (name,) in connection.execute("SELECT datname FROM pg_database")}
        for database, owner in ((DATABASE, OWNER), (QUEUE_DATABASE, APP)):
            if database not in databases:
                connection.execute(
                    sql.SQL("CREATE DATABASE {} OWNER {}").format(sql.Identifier(database), sql.Identifier(owner))
                )


def _stop_when_unused(places: Places, users: int) -> None:
    fcntl.flock(users, fcntl.LOCK_UN)
    try:
        fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return
    binaries = find(places)
    cluster = places.home / f"postgres-{binaries.major}"
    binaries.run("pg_ctl", "stop", "-D", str(cluster), "-m", "fast", "-w", "-t", PATIENCE)
