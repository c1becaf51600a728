"""How far something is that takes a while on this machine: a small file in the data folder, for whoever waits.

Written by the one process that does the work, read by others. No database: what is done there in one transaction
nobody else sees before its end.
"""

import os
from pathlib import Path

from django.conf import settings


def write_voortgang(naam: str, klaar: int, van: int) -> None:
    """Say that so many parts are done, of how many."""
    file = _find_file(naam)
    own = file.with_suffix(f".{os.getpid()}")
    own.write_text(f"{klaar} {van}")
    own.replace(file)


def read_voortgang(naam: str) -> int | None:
    """How far it is, in percents; None when nothing of that name is being done."""
    try:
        klaar, van = map(int, _find_file(naam).read_text().split())
    except FileNotFoundError:
        return None
    return 100 * klaar // van


def end_voortgang(naam: str) -> None:
    """Say that it ended, well or not."""
    _find_file(naam).unlink(missing_ok=True)


def _find_file(naam: str) -> Path:
    return Path(settings.DATA) / f"{naam}-voortgang"
