"""Clear up after a supervisor that was killed and could not do it itself.

It reads a pipe that ends when the supervisor does, however that comes. Each line names the processes that run now;
an empty line means that all is well. Started by `config.supervisor`: python -m config.guard [--data FOLDER].
"""

import argparse
import os
import signal
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path

GRACE = 25.0
"""Seconds that a process gets to finish what it is doing."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Wait until the pipe ends; then stop what the last line named, and the embedded database when nobody uses it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, help="the data folder of the embedded database")
    options = parser.parse_args(arguments)
    pids = last_named(sys.stdin)
    if not pids:
        return
    stop(pids)
    if options.data:
        from config.embedded.server import stop_when_unused

        stop_when_unused(options.data)


def last_named(lines: Iterable[str]) -> list[int]:
    """The process ids on the last line."""
    named: list[int] = []
    for line in lines:
        named = [int(word) for word in line.split()]
    return named


def stop(pids: Sequence[int]) -> None:
    """Ask these processes to stop, wait for them, and end their sessions with whatever is left there."""
    for pid in pids:
        _send(os.kill, pid, signal.SIGTERM)
    end = time.monotonic() + GRACE
    while any(is_alive(pid) for pid in pids) and time.monotonic() < end:
        time.sleep(0.2)
    for pid in pids:
        _send(os.killpg, pid, signal.SIGKILL)


def is_alive(pid: int) -> bool:
    """Whether this process runs; one that ended but was not cleared away by its parent does not."""
    if not _send(os.kill, pid, 0):
        return False
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:  # not Linux
        return True


def _send(how: Callable[[int, int], None], pid: int, number: int) -> bool:
    with suppress(ProcessLookupError, PermissionError):
        how(pid, number)
        return True
    return False


if __name__ == "__main__":
    main()
