"""What the nightly work writes: the run itself, the flags, and how far each mail came. Only the system may."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db import connection

from core.post import NOG_TE_STUREN, Berichtstand
from organisatie.action import action
from organisatie.rechten import Recht, Toegang
from termijnen.actions import attenderingen as ladder
from termijnen.models import Dagbericht, Termijncontrole

SLOT = 0x7765_6777
"""The number of the lock; any constant that nothing else in this database uses."""


@dataclass(frozen=True, slots=True)
class Attenderingtelling:
    """How many flags were written: per trap and threshold; and how many deadlines reached nobody."""

    aantal: Counter[tuple[int, int]] = field(default_factory=Counter)
    zonder_ontvanger: int = 0

    def __add__(self, andere: "Attenderingtelling") -> "Attenderingtelling":
        return Attenderingtelling(self.aantal + andere.aantal, self.zonder_ontvanger + andere.zonder_ontvanger)


@action(Recht.ATTENDEREN, on=None, feiten=False)
def controle_beginnen(*, by: Toegang) -> Termijncontrole:
    """Note that a run over all deadlines began; it counts only once it has ended well."""
    return Termijncontrole.objects.create(op=by.vandaag, begonnen_at=by.nu)


@action(Recht.ATTENDEREN, on=None, feiten=False)
def attenderingen_schrijven(*, by: Toegang, controle: Termijncontrole) -> Attenderingtelling:
    """Write each flag of this day that is not there yet, for whoever must hear it first."""
    attenderingen = _write(ladder.ATTENDERINGEN, by)
    controle.zonder_ontvanger = attenderingen.zonder_ontvanger
    _count(controle, attenderingen)
    return attenderingen


@action(Recht.ATTENDEREN, on=None, feiten=False)
def attenderingen_hogerop(*, by: Toegang, controle: Termijncontrole) -> Attenderingtelling:
    """Tell the next one on the ladder what nobody answered."""
    attenderingen = _write(ladder.HOGEROP, by)
    _count(controle, attenderingen)
    return attenderingen


@action(Recht.ATTENDEREN, on=None, feiten=False)
def berichten_klaarzetten(*, by: Toegang) -> list[int]:
    """Lay the mails of this day ready; gives the ids of those still to be sent.

    A person gets one row a day. What was sent, or may have been sent when the machine died, is not laid out again.
    """
    return sorted(pk for (pk,) in _run_over_all(ladder.POST, by, nu=by.nu))


@action(Recht.ATTENDEREN, on=None, feiten=False)
def bericht_volgende(*, by: Toegang, klaar: Mapping[int, Berichtstand], volgende: int | None) -> bool:
    """Say how the sending of one mail ended and, before anything leaves, that the next one is being sent.

    Both are ids. False when that next one is no longer ours to send.
    """
    for pk, stand in klaar.items():
        Dagbericht.objects.filter(pk=pk, stand=Berichtstand.BEZIG).update(stand=stand, stand_at=by.nu)
    if volgende is None:
        return False
    rows = Dagbericht.objects.filter(pk=volgende, op=by.vandaag, stand__in=NOG_TE_STUREN)
    return bool(rows.update(stand=Berichtstand.BEZIG, stand_at=by.nu))


@action(Recht.ATTENDEREN, on=None, feiten=False)
def controle_afronden(*, by: Toegang, controle: Termijncontrole, klaar_at: datetime) -> Termijncontrole:
    """Note that a run went well to its end, with what it did."""
    controle.klaar_at = klaar_at
    controle.save()
    return controle


def _write(statement: str, by: Toegang) -> Attenderingtelling:
    aantal: Counter[tuple[int, int]] = Counter()
    zonder = 0
    for wat, trap, drempel, n in _run_over_all(statement, by):
        if wat == "zonder":
            zonder = n
        else:
            aantal[trap, drempel] = n
    return Attenderingtelling(aantal, zonder)


def _run_over_all(statement: str, by: Toegang, **meer: Any) -> list[tuple[Any, ...]]:
    """Run a statement that goes over everybody, in a way that fits that.

    The planner sees tables that were filled a minute ago and parts whose size it cannot know, guesses "a few rows",
    and would then look each up in turn: minutes instead of seconds at 200,000 people. Two runs at once take turns, or
    they would wait for each other's rows. The lock and both settings end with the transaction.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [SLOT])
        cursor.execute("SELECT set_config('enable_nestloop', 'off', true), set_config('work_mem', '128MB', true)")
        cursor.execute(statement, ladder.make_parameters(by.vandaag, **meer))
        return cursor.fetchall()


def _count(controle: Termijncontrole, attenderingen: Attenderingtelling) -> None:
    """In the transaction of the flags themselves: a run that is killed has counted what it wrote."""
    controle.attenderingen += attenderingen.aantal.total()
    controle.save()
