"""What stands in an address or a hidden field was typed by a browser, or by somebody who guesses."""

from datetime import date, time

MEESTE_CIJFERS = 18
"""So many digits always fit the key of a row (64 bits)."""


def read_rownummer(tekst: object) -> int | None:
    """The number of a row, or None for anything else: empty, text, or a number that no row can have."""
    woord = str(tekst)
    if not (woord.isascii() and woord.isdigit() and len(woord) <= MEESTE_CIJFERS):
        return None
    return int(woord)


def read_dag(tekst: str) -> date | None:
    """A day as our own addresses write it (ISO 8601), or None for anything else."""
    try:
        return date.fromisoformat(tekst)
    except ValueError:
        return None


def read_tijd(tekst: str) -> time | None:
    """A clock time as our own addresses write it (ISO 8601), or None for anything else."""
    try:
        return time.fromisoformat(tekst).replace(tzinfo=None)
    except ValueError:
        return None
