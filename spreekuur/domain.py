"""What follows from a contact: its gemeente, its kind, and until when it may be changed. No Django, no clock."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from core.datums import WEEKDAGEN
from core.errors import Weigering
from core.keuze import Keuze
from core.periode import add_months

ONGEDAAN_MINUTEN = 10
BALIE_UREN_ZONDER_ZITTING = 2
OPENINGEN_PER_ZITTING = 15
OPENINGEN_ZONDER_ZITTING = 5
"""How many kaartjes one person opens at most in one zitting; and on one day outside any."""
OPENINGEN_ZONDER_CONTACT = 10
"""At so many openings without a contact on one day the team leader hears of it."""
ZITTING_MARGE = 60
"""Minutes: so much earlier may a zitting begin than its spreekuur, and so much later end."""


class Wijze(Keuze):
    """How the contact took place."""

    SPREEKUUR = "spreekuur", "Spreekuur"
    AFSPRAAK = "op afspraak", "Afspraak"
    HUISBEZOEK = "huisbezoek", "Huisbezoek"
    TELEFOON = "telefoon", "Telefoon"
    BERICHT = "bericht", "Bericht"


class Tolk(Keuze):
    """Who interpreted."""

    GEEN = "geen", "Geen"
    VRIJWILLIGER = "vrijwilliger", "Vrijwilliger"
    TOLKENTELEFOON = "tolkentelefoon", "Tolkentelefoon"
    FAMILIE = "familie", "Familie"


class Contactuitkomst(Keuze):
    """What was done with the question."""

    GEHOLPEN = "geholpen", "Zelf geholpen"
    DOORVERWEZEN = "doorverwezen", "Doorverwezen"
    OPEN = "open", "Nog open"
    POGING = "poging", "Geprobeerd, niet gelukt"


class Spreekuursoort(Keuze):
    """What a walk-in hour is for."""

    ALGEMEEN = "algemeen", "Algemeen"
    JURIDISCH = "juridisch", "Juridisch"


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


@dataclass(frozen=True, slots=True)
class Rooster:
    """When a spreekuur is held: its weekday (0 is Monday) and its hours."""

    weekdag: int
    begintijd: time
    eindtijd: time


def why_not_this_day(rooster: Rooster, datum: date) -> Weigering | None:
    """The reason a zitting cannot lie on that day, or None: who opens one reaches the people who come to it."""
    if datum.weekday() == rooster.weekdag:
        return None
    dag = WEEKDAGEN[rooster.weekdag]
    return Weigering("datum", f"Dit spreekuur is op {dag}. Op een andere dag opent alleen je teamleider het.")


def why_not_these_hours(
    rooster: Rooster, begintijd: time, eindtijd: time, *, al: tuple[time, time] | None = None
) -> Weigering | None:
    """The reason a zitting cannot have these hours, or None: those of the spreekuur, with an hour around them.

    ``al``: the hours that are stored already, which may stay.
    """
    van, tot = _count_minutes(rooster.begintijd) - ZITTING_MARGE, _count_minutes(rooster.eindtijd) + ZITTING_MARGE
    if al is not None:
        van, tot = min(van, _count_minutes(al[0])), max(tot, _count_minutes(al[1]))
    if van <= _count_minutes(begintijd) and _count_minutes(eindtijd) <= tot:
        return None
    return Weigering(
        "begintijd" if _count_minutes(begintijd) < van else "eindtijd",
        f"Dit spreekuur is van {rooster.begintijd:%H:%M} tot {rooster.eindtijd:%H:%M} uur. Meer dan een uur eerder of "
        "later kan alleen je teamleider het openen.",
    )


def _count_minutes(tijd: time) -> int:
    return tijd.hour * 60 + tijd.minute


def why_no_opening(aantal: int, *, in_zitting: bool) -> str | None:
    """The reason no further kaartje can be opened after so many in this zitting, or on this day outside one."""
    if aantal < (OPENINGEN_PER_ZITTING if in_zitting else OPENINGEN_ZONDER_ZITTING):
        return None
    wanneer = "in dit spreekuur" if in_zitting else "vandaag buiten een spreekuur"
    return f"Je opende {wanneer} al de gegevens van {aantal} mensen. Vraag je teamleider om verder te gaan."


def compute_ongedaan_tot(nu: datetime) -> datetime:
    """Until when a contact that is logged now can be undone."""
    return nu + timedelta(minutes=ONGEDAAN_MINUTEN)


def why_no_undo(*, tot: datetime, nu: datetime) -> str | None:
    """The reason a contact or a note cannot be undone any more, or None when it can."""
    if nu < tot:
        return None
    return f"Ongedaan maken kan tot {ONGEDAAN_MINUTEN} minuten na het opslaan. Wijzigen of verbeteren kan nog wel."


def why_no_edit(*, gemaakt_op: date, vandaag: date) -> str | None:
    """The reason a contact or a note cannot be edited freely, or None on the day it was logged."""
    if vandaag == gemaakt_op:
        return None
    return "Wijzigen kan alleen op de dag zelf. Maak een verbetering: de oude tekst blijft dan bewaard."


def why_no_correction(*, gemaakt_op: date, vandaag: date) -> str | None:
    """The reason a contact or a note needs no correction, or None when its day is over."""
    if vandaag > gemaakt_op:
        return None
    return "Vandaag kun je dit nog gewoon wijzigen. Een verbetering is pas nodig na vandaag."


def why_no_contact_delete(*, anderen: int, is_beantwoord: bool) -> str | None:
    """The reason nobody can say that a contact never was, or None.

    ``anderen``: how many people took part whom one may not see. ``is_beantwoord``: its question was answered.
    """
    if anderen:
        return "Bij dit contact was nog iemand die jij niet mag zien. Vraag de teamleider om het weg te halen."
    if is_beantwoord:
        return "De vraag bij dit contact is beantwoord, dus er was contact. Verbeter wat er niet klopt."
    return None


def compute_balie_tot(nu: datetime, uiterlijk: datetime | None) -> datetime:
    """Until when a kaartje that is opened now stays open at most: with a zitting ``uiterlijk``, else two hours."""
    return nu + timedelta(hours=BALIE_UREN_ZONDER_ZITTING) if uiterlijk is None else uiterlijk


AANTAL_CIJFERTOETSEN = 9
DAGEN_GETELD = 90


def order_onderwerpen(ids: Iterable[int], gebruik: dict[int, int]) -> list[int]:
    """Onderwerpen with the most used first. ``ids`` come in the order of the list, which settles equal counts."""
    return sorted(ids, key=lambda pk: -gebruik.get(pk, 0))


_GEZONDHEID = "Schrijf over gezondheid alleen op wat nodig is om te helpen, bijvoorbeeld “naar de huisarts verwezen”."
_PERSOONLIJK = "Het vluchtverhaal hoort niet in dit systeem. Schrijf alleen op welke hulp nodig is."
_JUSTITIE = "Overleg eerst met je teamleider of iets over politie of justitie hier moet staan."
_GEAARDHEID = "Geloof of geaardheid schrijven wij niet op, tenzij de cliënt het zelf wil."
# The beginnings of words that often stand before what does not belong in a note, and what to say then. Only a warning:
# sometimes it must be written down, and the helper decides.
_PAST_HIER_NIET: Mapping[str, tuple[str, ...]] = {
    _GEZONDHEID: (
        "diagnos", "medicat", "medicijn", "pillen", "psych", "depress", "ptss", "hiv", "zwanger",
        "verslaafd", "verslaving", "suïcid", "suicid", "ziekenhuisopname", "therapie",
    ),
    _PERSOONLIJK: (
        "martel", "gemarteld", "verkracht", "misbruik", "mishandel", "trauma", "uitgebuit", "uitbuiting",
        "vluchtverhaal", "asielrelaas",
    ),
    _JUSTITIE: ("strafblad", "veroordeeld", "gevangenis", "aangehouden", "verdachte"),
    _GEAARDHEID: ("homoseks", "lesbisch", "biseks", "transgender", "bekeerd", "afvallige"),
}  # fmt: skip
_BANKREKENING = "In de notitie staat een bankrekening. Heeft een collega die echt nodig?"
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b")
_WOORD = re.compile(r"\w+")


def let_op_in(notitie: str) -> str | None:
    """A soft warning about a note, or None: the person may keep it as it is."""
    if any(_is_iban(gevonden[0]) for gevonden in _IBAN.finditer(notitie.upper())):
        return _BANKREKENING
    woorden = _WOORD.findall(unicodedata.normalize("NFC", notitie).casefold())
    for zin, begin in _PAST_HIER_NIET.items():
        gevonden = next((woord for woord in woorden if woord.startswith(begin)), None)
        if gevonden is not None:
            return f"In de notitie staat “{gevonden}”. {zin}"
    return None


def _is_iban(tekst: str) -> bool:
    """The check of ISO 13616: country and check digits moved to the end, letters as numbers, modulo 97."""
    kaal = tekst.replace(" ", "")
    if not kaal.isascii():
        return False
    return int("".join(str(int(teken, 36)) for teken in kaal[4:] + kaal[:4])) % 97 == 1
