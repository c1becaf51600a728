"""The personal calendar feed: which deadlines, and how they are written down (RFC 5545). Reads only.

A calendar often lies with a company abroad, so an event says nothing: no name, no kind, no number that means something
outside Wegwijs. Who is curious opens Wegwijs.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from secrets import token_urlsafe
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.crypto import salted_hmac

from core.agenda import list_agendapunten
from organisatie.rechten import Recht, Toegang
from termijnen.models import Agendasleutel, Termijn
from termijnen.tonen.werklijst import keep_mine, keep_now

GEHEIM_BYTES = 32
VOORUIT = timedelta(days=400)
REGEL_OCTETTEN = 75
"""RFC 5545 §3.1: a line is at most so many octets; a longer one goes on after a line break and a space."""
TIJDZONE = (
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Amsterdam",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "END:STANDARD",
    "BEGIN:DAYLIGHT",
    "DTSTART:19810329T020000",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "END:DAYLIGHT",
    "END:VTIMEZONE",
)
"""RFC 5545 §3.6 asks at least one component, also of a calendar without events; an app refuses a file without one."""
_ZOUT = "termijnen.tonen.agenda"


@dataclass(frozen=True, slots=True)
class Agendabeeld:
    """One event, of the whole day or (``om``) from a time on. ``uid`` stays the same for as long as it exists."""

    uid: str
    dag: date
    titel: str
    om: time | None = None


def make_geheim() -> str:
    """A secret that nobody can guess: 256 bits."""
    return token_urlsafe(GEHEIM_BYTES)


def make_afdruk(geheim: str) -> str:
    """What is kept of a secret. It is random and long, so a plain hash cannot be turned back."""
    return sha256(geheim.encode()).hexdigest()


def make_adres(geheim: str) -> str:
    """The full address of a feed. The secret stands behind the question mark: our logs keep what is before it."""
    return f"{settings.ADRES}{reverse('termijnen:agenda-feed')}?sleutel={geheim}"


def find_sleutel(geheim: str) -> Agendasleutel | None:
    """The key that this secret opens, or None. Looked up by its hash, so time tells nothing about the secret."""
    if not geheim.isascii():
        return None
    rows = Agendasleutel.objects.geldend().filter(hash=make_afdruk(geheim))
    return rows.select_related("gebruiker").first()


def list_agendabeelden(toegang: Toegang) -> list[Agendabeeld]:
    """My own open deadlines by day: of clients assigned to me today, and of letters that I own."""
    rows: Any = Termijn.objects.visible_to(toegang, Recht.TERMIJN_ZIEN).filter(keep_mine(toegang, ook_balie=False))
    rows = keep_now(rows, toegang.vandaag + VOORUIT, toegang.vandaag).order_by("dag", "pk")
    return [_make_beeld("Termijn", sleutel, dag) for sleutel, dag in rows.values_list("pk", "dag")]


def list_andere(toegang: Toegang) -> list[Agendabeeld]:
    """What other packages put in my calendar, such as appointments."""
    return [_make_beeld(punt.soort, punt.sleutel, punt.op, punt.om) for punt in list_agendapunten(toegang)]


def _make_beeld(soort: str, sleutel: str, dag: date, om: time | None = None) -> Agendabeeld:
    titel = f"{say_agendanaam(sleutel, soort)} — zie Wegwijs"
    return Agendabeeld(uid=_make_kenmerk(sleutel), dag=dag, titel=titel, om=om)


def say_agendanaam(sleutel: str, soort: str = "Termijn") -> str:
    """What a calendar calls this deadline: "Termijn 4f-a31c"; the explanation in Wegwijs shows the same."""
    kort = _make_kenmerk(sleutel)
    return f"{soort} {kort[:2]}-{kort[2:6]}"


def _make_kenmerk(sleutel: str) -> str:
    """A mark that says nothing without the key of this installation."""
    return salted_hmac(_ZOUT, sleutel, algorithm="sha256").hexdigest()[:32]


def write_ics(gebeurtenissen: Iterable[Agendabeeld], *, nu_moment: datetime) -> str:
    """The calendar as a file: all-day events without alarms."""
    stempel = nu_moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    regels = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Wegwijs//Termijnen//NL",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "X-WR-CALNAME:Wegwijs",
        "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
        "X-PUBLISHED-TTL:PT6H",
        *TIJDZONE,
    ]
    for gebeurtenis in gebeurtenissen:
        regels += [
            "BEGIN:VEVENT",
            f"UID:{gebeurtenis.uid}@wegwijs",
            f"DTSTAMP:{stempel}",
            *_write_when(gebeurtenis),
            f"SUMMARY:{write_text(gebeurtenis.titel)}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    return "".join(f"{fold(regel)}\r\n" for regel in [*regels, "END:VCALENDAR"])


def _write_when(gebeurtenis: Agendabeeld) -> tuple[str, str]:
    """The whole day, or one hour from a time on, as the clock in the Netherlands says it."""
    dag, om = gebeurtenis.dag, gebeurtenis.om
    if om is None:
        return f"DTSTART;VALUE=DATE:{dag:%Y%m%d}", f"DTEND;VALUE=DATE:{dag + timedelta(days=1):%Y%m%d}"
    begin = datetime.combine(dag, om)
    return f"DTSTART;TZID=Europe/Amsterdam:{begin:%Y%m%dT%H%M%S}", "DURATION:PT1H"


def write_text(tekst: str) -> str:
    """A text value with its own signs escaped (RFC 5545 §3.3.11)."""
    for teken in ("\\", ";", ","):
        tekst = tekst.replace(teken, f"\\{teken}")
    return tekst.replace("\r\n", "\\n").replace("\n", "\\n")


def fold(regel: str) -> str:
    """A line cut at 75 octets, never inside a character."""
    delen, deel = [], ""
    for teken in regel:
        if len((deel + teken).encode()) > REGEL_OCTETTEN:
            delen.append(deel)
            deel = " "
        deel += teken
    return "\r\n".join([*delen, deel])
