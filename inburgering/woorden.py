"""The choices of this package as a list or a row on screen shows them."""

from collections.abc import Mapping
from typing import Any

from django.db.models import TextChoices
from django.utils.text import capfirst

from inburgering.models import Boetegrond, Leerroute, Uitslag

# Where the word on the letter says more than the name of the choice.
WOORDEN: Mapping[type[TextChoices], Mapping[str, str]] = {
    Leerroute: {waarde: waarde for waarde in Leerroute.values},
    Uitslag: {waarde: waarde for waarde in Uitslag.values},
    Boetegrond: {
        Boetegrond.INTAKE: "niet meegewerkt aan de brede intake",
        Boetegrond.INSPANNING: "te weinig inspanning bij lessen, PVT of MAP",
    },
}


def in_woorden(soort: type[TextChoices], waarde: Any) -> str:
    """One choice, with a capital; nothing for an empty value."""
    if not waarde:
        return ""
    return capfirst(WOORDEN.get(soort, {}).get(waarde) or str(soort(waarde).label))


def keuzes(soort: type[TextChoices], *, zonder: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    """All choices for a form; ``zonder`` leaves some out."""
    return [(waarde, in_woorden(soort, waarde)) for waarde in soort.values if waarde not in zonder]
