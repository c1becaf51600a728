"""Choices as a list on screen shows them."""

from django.db.models import TextChoices
from django.utils.text import capfirst


def keuzes(soort: type[TextChoices], *, zonder: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    """Each choice with a capital; ``zonder`` leaves some out."""
    return [(waarde, capfirst(str(label))) for waarde, label in soort.choices if waarde not in zonder]
