"""Where the embedded server lies, and as which account it runs. Looks at the disk; writes nothing."""

import hashlib
import os
import pwd
import stat
from dataclasses import dataclass
from pathlib import Path

from psycopg.conninfo import make_conninfo

from config.embedded import EmbeddedError

ADMIN = "wegwijs_beheer"
"""The superuser that initdb makes. Used to make the roles and databases below, and for nothing else."""
OWNER = "wegwijs_eigenaar"
"""Owns the tables: migrations, and erasing what the law says must go."""
APP = "wegwijs_app"
"""What the application works as: it cannot change or empty the history."""
GEMEENTE = f"{APP}_gemeente"
"""What the application takes on to draw a page of the gemeente; nobody can sign in as it."""

DATABASE = "wegwijs"
QUEUE_DATABASE = "wegwijs_wachtrij"

PORT = "5432"
LONGEST_SOCKET_PATH = 107
SOCKET_NAME = f".s.PGSQL.{PORT}"
ROOT_HOME = Path("/var/lib/wegwijs")
UNSAFE_IN_A_PATH = frozenset("\"'`$\\,\n")


@dataclass(frozen=True, slots=True)
class Account:
    """A user of this machine."""

    name: str
    uid: int
    gid: int


@dataclass(frozen=True, slots=True)
class Places:
    """Everything that must be known to reach or start the server that belongs to one data folder."""

    data: Path
    home: Path
    socket_dir: Path
    account: Account

    def conninfo(self, role: str, database: str) -> str:
        """What libpq needs to reach this server over its socket."""
        return make_conninfo(host=str(self.socket_dir), port=PORT, user=role, dbname=database)

    def clusters(self) -> dict[int, Path]:
        """The PostgreSQL data folders found here, by major version."""
        found = (path for path in self.home.glob("postgres-*") if (path / "PG_VERSION").exists())
        return {int(path.name.removeprefix("postgres-")): path for path in found}


def locate(data: Path) -> Places:
    """Say where the server for this data folder lies.

    PostgreSQL refuses to run as root. Root therefore starts it as another account, and when that account
    cannot reach the data folder, the database lies under /var/lib/wegwijs instead.
    """
    data = data.absolute()
    if UNSAFE_IN_A_PATH & set(str(data)):
        raise EmbeddedError(f"The data folder {data} has a quote, comma, $ or \\ in its name: choose another folder.")
    account = _account(data)
    home = data
    if os.geteuid() == 0 and account.uid != 0 and not _can_enter(account, data):
        home = ROOT_HOME / _short_hash(data)
    return Places(data=data, home=home, socket_dir=_socket_dir(home), account=account)


def can_read(account: Account, path: Path) -> bool:
    """Whether this account reaches a file or folder that is meant to be read by everybody."""
    return _can_enter(account, path.parent) and bool(path.stat().st_mode & stat.S_IROTH)


def _account(data: Path) -> Account:
    if os.geteuid() != 0:
        return _account_of(os.geteuid())
    for candidate in (*data.glob("postgres-*"), *(ROOT_HOME / _short_hash(data)).glob("postgres-*"), data):
        if candidate.exists() and candidate.stat().st_uid != 0:
            return _account_of(candidate.stat().st_uid)
    for name in ("postgres", "nobody"):
        try:
            return _account_of(pwd.getpwnam(name).pw_uid)
        except KeyError:
            continue
    raise EmbeddedError("PostgreSQL does not run as root and this machine has no account 'nobody': run as a user.")


def _account_of(uid: int) -> Account:
    try:
        entry = pwd.getpwuid(uid)
    except KeyError:
        raise EmbeddedError(
            f"User id {uid} has no name here, which PostgreSQL needs: run as a user with an account."
        ) from None
    return Account(entry.pw_name, entry.pw_uid, entry.pw_gid)


def _can_enter(account: Account, folder: Path) -> bool:
    """Whether the account may go through every existing folder on the way."""
    for step in (folder, *folder.parents):
        if not step.exists():
            continue
        info = step.stat()
        bit = stat.S_IXOTH
        if info.st_uid == account.uid:
            bit = stat.S_IXUSR
        elif info.st_gid == account.gid:
            bit = stat.S_IXGRP
        if not info.st_mode & bit:
            return False
    return True


def _socket_dir(home: Path) -> Path:
    near = home / "socket"
    if len(os.fsencode(near / SOCKET_NAME)) <= LONGEST_SOCKET_PATH:
        return near
    return Path("/tmp") / f"wegwijs-{_short_hash(home)}"  # noqa: S108 - made 0700 and checked by the server module


def _short_hash(path: Path) -> str:
    return hashlib.sha256(os.fsencode(path)).hexdigest()[:16]
