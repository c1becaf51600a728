"""Who can belong to a gezin. No Django, no clock."""

from collections.abc import Set
from datetime import date

from clients.domain.persoon import Geboorte, say_geboorte


def why_no_geboorte_in_gezin(geboorte: Geboorte, *, begin: date) -> str | None:
    """The reason somebody cannot have been born into the gezin on that day, or None."""
    if geboorte.vroegst is None or geboorte.laatst is None or geboorte.vroegst <= begin <= geboorte.laatst:
        return None
    return f"Op de kaart staat een andere geboortedatum: {say_geboorte(geboorte)}. Kijk welke klopt."


def why_no_splitsing(leden: Set[int], weg: Set[int]) -> str | None:
    """The reason a gezin cannot be split, given its members and who goes, or None."""
    if not weg:
        return "Kies wie er in het nieuwe gezin komt."
    if not weg <= leden:
        return "Iemand hoort op die dag niet bij dit gezin. Kijk de datum na."
    if weg == leden:
        return "Iedereen is gekozen. Er moet ten minste één persoon in het oude gezin blijven."
    return None
