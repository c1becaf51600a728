"""Run a command of Wegwijs. Use bin/manage, which installs what is missing first."""

import argparse
import os
import signal
import subprocess
import sys
from pathlib import Path

OWNER_COMMANDS = frozenset({"migrate", "voorbereiden", "makemigrations"})
"""Commands that work as the owner of the tables; every other works as the application itself."""


def main() -> None:
    """Start the embedded database when it is needed, and hand the command line to Django."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    arguments = take_data_option(sys.argv)
    if len(arguments) > 1 and arguments[1] in OWNER_COMMANDS:
        os.environ.setdefault("WEGWIJS_ALS_EIGENAAR", "1")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))

    from django.conf import settings
    from django.core.management import execute_from_command_line

    from config.database import is_embedded, is_empty, role_conninfo, server
    from config.embedded import EmbeddedError

    try:
        with server(settings.DATA):
            if is_embedded() and works_in_tables(arguments) and is_empty(role_conninfo(settings.DATA, owner=True)):
                prepare(settings.DATA)
            execute_from_command_line(arguments)
    except EmbeddedError as error:
        sys.exit(f"wegwijs: {error}")
    except KeyboardInterrupt:
        sys.exit(128 + signal.SIGINT)


def take_data_option(arguments: list[str]) -> list[str]:
    """Take `--data FOLDER` off the command line: the settings must know it before any command exists."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    parser.add_argument("--data", type=Path)
    known, rest = parser.parse_known_args(arguments)
    if known.data:
        os.environ["WEGWIJS_DATA"] = str(known.data.expanduser().absolute())
    return rest


def works_in_tables(arguments: list[str]) -> bool:
    """Whether this is a command of one of the packages: those of ``config`` and of Django see to themselves."""
    own = Path(__file__).resolve().parent.glob("*/management/commands/*.py")
    packages = {path.stem: path.parents[2].name for path in own}
    return len(arguments) > 1 and packages.get(arguments[1], "config") != "config"


def prepare(data: Path) -> None:
    """Lay the tables, in a process of its own that works as their owner. Stops when that fails."""
    print(f"wegwijs: Preparing the database in {data} (once).", file=sys.stderr)  # noqa: T201
    done = subprocess.run([sys.executable, __file__, "voorbereiden", "-v", "0"], stdout=sys.stderr, check=False)  # noqa: S603
    if done.returncode:
        sys.exit(done.returncode)


if __name__ == "__main__":
    main()
