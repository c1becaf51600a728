"""What stands in an address or a hidden field was typed by a browser, or by somebody who guesses."""

from collections.abc import Mapping
from datetime import date, time
from uuid import UUID

from django.utils.http import url_has_allowed_host_and_scheme, urlencode

TERUG = "terug"
"""What the page is called, in an address, that a form was opened from."""
MEESTE_CIJFERS = 18
"""So many digits always fit the key of a row (64 bits)."""


def read_rownummer(tekst: object) -> int | None:
    """The number of a row, or None for anything else: empty, text, or a number that no row can have."""
    woord = str(tekst)
    if not (woord.isascii() and woord.isdigit() and len(woord) <= MEESTE_CIJFERS):
        return None
    return int(woord)


def read_uuid(tekst: str) -> UUID | None:
    """A UUID, or None for anything else."""
    try:
        return UUID(tekst)
    except ValueError:
        return None


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


def read_terug(vraag: Mapping[str, str]) -> str | None:
    """The page of this site that a form was opened from, or None: never an address elsewhere."""
    terug = vraag.get(TERUG, "")
    return terug if terug.startswith("/") and url_has_allowed_host_and_scheme(terug, allowed_hosts=None) else None


def add_to_address(adres: str, **vraag: str | int) -> str:
    """The address with these values asked in it too."""
    return f"{adres}{'&' if '?' in adres else '?'}{urlencode(vraag)}"
