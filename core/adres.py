"""What stands in an address or a hidden field was typed by a browser, or by somebody who guesses."""

MEESTE_CIJFERS = 18
"""So many digits always fit the key of a row (64 bits)."""


def read_rownummer(tekst: object) -> int | None:
    """The number of a row, or None for anything else: empty, text, or a number that no row can have."""
    woord = str(tekst)
    if not (woord.isascii() and woord.isdigit() and len(woord) <= MEESTE_CIJFERS):
        return None
    return int(woord)
