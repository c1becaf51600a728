"""What follows from a contact: its kind, and until when it may be changed. No Django, no clock."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from core.periode import add_months

ONGEDAAN_MINUTEN = 10
BALIE_UREN_ZONDER_ZITTING = 2


class Soort(StrEnum):
    """What a contact counts as in the yearly report."""

    JURIDISCH = "juridisch"
    BEGELEIDING = "begeleiding"
    INFOPUNT = "infopunt"
    OVERIG = "overig"


@dataclass(frozen=True, slots=True)
class Termijnen:
    """How long a gemeente pays for guidance, and for the infopunt after it, in months."""

    maanden_begeleiding: int
    maanden_infopunt: int


@dataclass(frozen=True, slots=True)
class ContactFeiten:
    """What the kind of a contact follows from.

    ``eerste_huisvesting`` is the first day of the first-named client in the gemeente of the contact, None for
    somebody unknown or not housed there; ``termijnen`` is what that gemeente agreed on that day.
    """

    op: date
    is_juridisch: bool
    eerste_huisvesting: date | None
    termijnen: Termijnen | None


def soort_van(feiten: ContactFeiten) -> Soort:
    """Juridisch first; else by the time since the first housing: begeleiding, infopunt; overig for all else."""
    if feiten.is_juridisch:
        return Soort.JURIDISCH
    if feiten.eerste_huisvesting is None or feiten.termijnen is None or feiten.op < feiten.eerste_huisvesting:
        return Soort.OVERIG
    einde_begeleiding = add_months(feiten.eerste_huisvesting, feiten.termijnen.maanden_begeleiding)
    if feiten.op < einde_begeleiding:
        return Soort.BEGELEIDING
    if feiten.op < add_months(einde_begeleiding, feiten.termijnen.maanden_infopunt):
        return Soort.INFOPUNT
    return Soort.OVERIG


def ongedaan_tot(nu: datetime) -> datetime:
    """Until when a contact that is logged now can be undone."""
    return nu + timedelta(minutes=ONGEDAAN_MINUTEN)


def why_no_undo(*, tot: datetime, nu: datetime) -> str | None:
    """The reason a contact cannot be undone any more, or None when it can."""
    if nu < tot:
        return None
    return f"Ongedaan maken kan tot {ONGEDAAN_MINUTEN} minuten na het opslaan. Wijzig of verbeter het contact."


def why_no_edit(*, gemaakt_op: date, vandaag: date) -> str | None:
    """The reason a contact cannot be edited freely, or None on the day it was logged."""
    if vandaag == gemaakt_op:
        return None
    return "Wijzigen kan alleen op de dag zelf. Maak een verbetering: de oude tekst blijft dan bewaard."
