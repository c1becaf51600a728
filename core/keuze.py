"""Choice values with the words that people read: one enum for the rules, the table and the form. No Django."""

from collections.abc import Collection
from enum import EnumType, StrEnum
from typing import Self


class _Keuzen(EnumType):
    """What a table and a form ask of all members together."""

    @property
    def values(cls) -> list[str]:
        """What is stored, in the order in which the members stand."""
        leden: list[Keuze] = list(cls)
        return [lid.value for lid in leden]

    @property
    def choices(cls) -> list[tuple[str, str]]:
        """What is stored, each with the words that people read."""
        leden: list[Keuze] = list(cls)
        return [(lid.value, lid.label) for lid in leden]


class Keuze(StrEnum, metaclass=_Keuzen):
    """A value as it is stored (the lower-case Dutch word), and the words on a screen where those say more.

    ``ASIEL = "asiel"`` or ``ASIEL = "asiel", "asiel met een verblijfstitel"``.
    """

    label: str

    def __new__(cls, waarde: str, label: str = "") -> Self:
        """Keep the value as the text itself, and the words beside it."""
        lid = str.__new__(cls, waarde)
        lid._value_ = waarde
        lid.label = label or waarde
        return lid


def list_choices(soort: type[Keuze], *, zonder: Collection[str] = ()) -> list[tuple[str, str]]:
    """The choices as a form shows them: each begins with a capital; ``zonder`` leaves some out."""
    return [(lid.value, _capitalize(lid.label)) for lid in soort if lid not in zonder]


def say_choice(soort: type[Keuze], waarde: str) -> str:
    """One choice, with a capital; nothing for an empty value. Raises ValueError for a value that is none of them."""
    return _capitalize(soort(waarde).label) if waarde else ""


def _capitalize(tekst: str) -> str:
    return tekst[:1].upper() + tekst[1:]
