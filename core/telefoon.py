"""Telephone numbers, in whatever notation they were typed. Pure."""

import re
import unicodedata

from core.tekens import put_on_one_line

NEDERLANDS = 10
GEHEEL = re.compile(r"(?:0|\+[0-9])[0-9]{9,14}")
"""Ten digits or more: fewer could be a burgerservicenummer. At most fifteen behind a plus (E.164)."""
GEEN_NUMMER = "Dit is geen heel telefoonnummer. Begin met 0 of met +, bijvoorbeeld 06 12 34 56 78."
# The zero that one dials inside the country and leaves out behind its code: +49 (0)151 …
BINNENLANDSE_NUL = re.compile(r"^\(?(\+|00)(.*?)\(0\)")


def clean_telefoon(tekst: str) -> str:
    """A telephone number as digits, after a + when it is foreign; of +31 it becomes a Dutch one. Empty stays empty.

    Raises ValueError with a Dutch sentence when it is no whole number.
    """
    leesbaar = "".join(str(unicodedata.digit(teken)) if teken.isdigit() else teken for teken in put_on_one_line(tekst))
    kaal = "".join(teken for teken in BINNENLANDSE_NUL.sub(r"\1\2", leesbaar.strip()) if teken not in " .-()/")
    if not tekst.strip():
        return ""
    if kaal.startswith(("0031", "+31")):
        kaal = "0" + kaal.removeprefix("0031").removeprefix("+31").removeprefix("0")
    elif kaal.startswith("00"):
        kaal = "+" + kaal[2:]
    if not GEHEEL.fullmatch(kaal):
        raise ValueError(GEEN_NUMMER)
    if kaal[0] == "0" and len(kaal) != NEDERLANDS:
        raise ValueError(
            f"Een Nederlands telefoonnummer heeft {NEDERLANDS} cijfers, en dit zijn er {len(kaal)}. Kijk het nummer na."
        )
    return kaal
