"""The choices of this package as a list or a row on screen shows them."""

from typing import Any

from django.db.models import TextChoices
from django.utils.text import capfirst


def say_choice(soort: type[TextChoices], waarde: Any) -> str:
    """One choice, with a capital; nothing for an empty value."""
    return capfirst(str(soort(waarde).label)) if waarde else ""


def list_choices(soort: type[TextChoices], *, zonder: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    """All choices for a form; ``zonder`` leaves some out."""
    return [(waarde, say_choice(soort, waarde)) for waarde in soort.values if waarde not in zonder]
