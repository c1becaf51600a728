"""What follows from a contact: its gemeente, its kind, and until when it may be changed. No Django, no clock."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from core.periode import add_months

ONGEDAAN_MINUTEN = 10
BALIE_UREN_ZONDER_ZITTING = 2


class Contactsoort(StrEnum):
    """What a contact counts as in the yearly report."""

    JURIDISCH = "juridisch"
    BEGELEIDING = "begeleiding"
    INFOPUNT = "infopunt"
    OVERIG = "overig"


@dataclass(frozen=True, slots=True)
class Woonfeit:
    """Somebody came to live in a gemeente on ``begin``, and left on ``eind`` (None: still there)."""

    gemeente: int
    begin: date
    eind: date | None


def find_gemeente(*, op: date, wonen: Iterable[Woonfeit], spreekuur: int | None) -> int | None:
    """The gemeente (id) that a contact counts for: where the first-named person lives on that day.

    Else that of the ``spreekuur``; None when there was none: then the first gemeente that the locatie serves.
    ``wonen`` is in the order of preference: the person's main record before a record that is gekoppeld to it.
    """
    for feit in wonen:
        if feit.begin <= op and (feit.eind is None or op < feit.eind):
            return feit.gemeente
    return spreekuur


def find_eerste_huisvesting(wonen: Iterable[Woonfeit], gemeente: int) -> date | None:
    """The first day that somebody came to live in that gemeente, or None."""
    return min((feit.begin for feit in wonen if feit.gemeente == gemeente), default=None)


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


def find_contactsoort(feiten: ContactFeiten) -> Contactsoort:
    """Juridisch first; else by the time since the first housing: begeleiding, infopunt; overig for all else."""
    if feiten.is_juridisch:
        return Contactsoort.JURIDISCH
    if feiten.eerste_huisvesting is None or feiten.termijnen is None or feiten.op < feiten.eerste_huisvesting:
        return Contactsoort.OVERIG
    einde_begeleiding = add_months(feiten.eerste_huisvesting, feiten.termijnen.maanden_begeleiding)
    if feiten.op < einde_begeleiding:
        return Contactsoort.BEGELEIDING
    if feiten.op < add_months(einde_begeleiding, feiten.termijnen.maanden_infopunt):
        return Contactsoort.INFOPUNT
    return Contactsoort.OVERIG


def compute_ongedaan_tot(nu: datetime) -> datetime:
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


def why_no_correction(*, gemaakt_op: date, vandaag: date) -> str | None:
    """The reason a contact needs no correction, or None when its day is over."""
    if vandaag > gemaakt_op:
        return None
    return "Vandaag kun je dit contact nog gewoon wijzigen. Een verbetering is pas nodig na vandaag."


def compute_balie_tot(nu: datetime, einde_zitting: datetime | None) -> datetime:
    """Until when a kaartje that is opened now stays open: the end of this zitting, or two hours without one."""
    return nu + timedelta(hours=BALIE_UREN_ZONDER_ZITTING) if einde_zitting is None else einde_zitting


AANTAL_CIJFERTOETSEN = 9
DAGEN_GETELD = 90


def order_onderwerpen(ids: Iterable[int], gebruik: dict[int, int]) -> list[int]:
    """Onderwerpen with the most used first. ``ids`` come in the order of the list, which settles equal counts."""
    return sorted(ids, key=lambda pk: -gebruik.get(pk, 0))


# Words that often stand before what does not belong in a note. Only a warning: the helper decides.
_PAST_HIER_NIET = (
    "diagnose",
    "trauma",
    "ptss",
    "hiv",
    "zwanger",
    "marteling",
    "gemarteld",
    "verkracht",
    "verkrachting",
    "asielrelaas",
    "vluchtverhaal",
    "medicijn",
    "medicijnen",
    "depressie",
    "depressief",
    "suicide",
)
_IBAN = re.compile(r"\b[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d){10}\b", re.IGNORECASE)
_WOORD = re.compile(r"[^\W\d_]+")


def let_op_in(notitie: str) -> str | None:
    """A soft warning about a note, in one sentence, or None: the person may keep it as it is."""
    if _IBAN.search(notitie):
        return "In de notitie staat een bankrekening. Heeft een collega die echt nodig?"
    woorden = {woord.casefold() for woord in _WOORD.findall(notitie)}
    gevonden = next((woord for woord in _PAST_HIER_NIET if woord in woorden), None)
    if gevonden is None:
        return None
    return f"In de notitie staat “{gevonden}”. Schrijf alleen feiten op die een collega nodig heeft."
