"""What may not stand in free text. Pure."""

import re

BSN_GEWEIGERD = (
    "Hier staat een burgerservicenummer. Dat mogen wij niet bewaren. Haal het nummer weg en bewaar opnieuw."
)
_NINE_DIGITS = re.compile(r"(?<!\d)(?<!\d[ .-])\d(?:[ .-]?\d){8}(?!\d)(?![ .-]\d)")
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def bsn_in(tekst: str) -> str | None:
    """The first number of nine digits that passes the 11-proof of a burgerservicenummer, or None."""
    for match in _NINE_DIGITS.finditer(tekst):
        cijfers = [int(teken) for teken in match.group() if teken.isdigit()]
        if any(cijfers) and sum(w * c for w, c in zip(_WEIGHTS, cijfers, strict=True)) % 11 == 0:
            return match.group()
    return None
