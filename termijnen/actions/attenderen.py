"""What the nightly work writes: the run itself, the flags, and how far each mail came. Only the system may."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import connection
from django.db.models import F, Func

from clients.models import Client
from core.post import Berichtstand, Post
from organisatie.action import action
from organisatie.rechten import Recht, Toegang
from termijnen.actions import attenderingen as ladder
from termijnen.actions.attenderingen import IEDEREEN, Clientdeel
from termijnen.models import Termijn, Termijncontrole
from termijnen.sync import Gevolg, sync_who_is_free
from wetgeving.boek import Regelboek
from wetgeving.regels import BOEK

SLOT = 0x7765_6777
"""The number of the lock; any constant that nothing else in this database uses. Shared, and with a second number, it
is that of one part; alone it is that of everybody."""


@dataclass(frozen=True, slots=True)
class Attenderingtelling:
    """How many flags were written: per trap and threshold; and how many deadlines reached nobody."""

    aantal: Counter[tuple[int, int]] = field(default_factory=Counter)
    zonder_ontvanger: int = 0

    def __add__(self, andere: "Attenderingtelling") -> "Attenderingtelling":
        return Attenderingtelling(self.aantal + andere.aantal, self.zonder_ontvanger + andere.zonder_ontvanger)


@dataclass(frozen=True, slots=True)
class Deelverslag:
    """What one look at a part did. Whom somebody else held (``bezet``), it passed over; then its flags wait."""

    gevolg: Gevolg = field(default_factory=Gevolg)
    attenderingen: Attenderingtelling = field(default_factory=Attenderingtelling)
    bezet: Sequence[int] = ()

    def __add__(self, ander: "Deelverslag") -> "Deelverslag":
        return Deelverslag(self.gevolg + ander.gevolg, self.attenderingen + ander.attenderingen)


@action(Recht.ATTENDEREN, on=None, feiten=False)
def controle_beginnen(*, by: Toegang) -> Termijncontrole:
    """Note that a run over all deadlines began, with the parts to do; it counts only once it has ended well.

    Parts are ranges of ids, the same for every run, numbered from 0.
    """
    nummers = Client.objects.order_by().values_list(F("pk") / settings.CLIENTEN_PER_DEEL, flat=True).distinct()
    return Termijncontrole.objects.create(op=by.vandaag, begonnen_at=by.nu, te_doen=sorted(nummers))


@action(Recht.ATTENDEREN, on=None, feiten=False)
def deel_nalopen(
    *, by: Toegang, controle: int, nummer: int, wachten: bool, boek: Regelboek = BOEK
) -> Deelverslag | None:
    """Recompute the clients of one part of that run (an id) and raise their flags, all in one transaction.

    None when the part is done, or in other hands; with ``wachten`` those are waited for: they may fail.
    """
    deel = Clientdeel(nummer * settings.CLIENTEN_PER_DEEL, (nummer + 1) * settings.CLIENTEN_PER_DEEL)
    lopend = Termijncontrole.objects.filter(pk=controle, te_doen__contains=[nummer])
    if not _claim(nummer, wachten=wachten) or not lopend.exists():
        return None
    clients = Client.objects.filter(pk__gte=deel.van, pk__lt=deel.tot).order_by("pk")
    gevolg, bezet = sync_who_is_free(list(clients.values_list("pk", flat=True)), boek)
    verslag = Deelverslag(gevolg, Attenderingtelling() if bezet else _raise_attenderingen(by, deel), bezet)
    # Last of all, and once: until the end of the transaction all other parts wait for this row.
    lopend.update(
        veranderd=F("veranderd") + gevolg.nieuw + gevolg.gewijzigd + gevolg.weg,
        **_count(verslag.attenderingen),
        **({} if bezet else {"te_doen": Func(F("te_doen"), nummer, function="array_remove")}),
    )
    return verslag


@action(Recht.ATTENDEREN, on=None, feiten=False)
def attenderingen_schrijven(*, by: Toegang, controle: int) -> Attenderingtelling:
    """Write each flag of this day that is not there yet, of everybody, for who hears it first and who comes next."""
    _claim_everybody()
    attenderingen = _raise_attenderingen(by, IEDEREEN)
    Termijncontrole.objects.filter(pk=controle).update(**_count(attenderingen))
    return attenderingen


@action(Recht.ATTENDEREN, on=None, feiten=False)
def berichten_klaarzetten(*, by: Toegang) -> list[int]:
    """Lay the mails of this day ready; gives the ids of those still to be sent.

    A person gets one row a day. What was sent, or may have been sent when the machine died, is not laid out again.
    """
    _claim_everybody()
    return sorted(pk for (pk,) in _run_over_all(ladder.POST, by, IEDEREEN, nu=by.nu))


@action(Recht.ATTENDEREN, on=None, feiten=False)
def bericht_volgende(*, by: Toegang, klaar: Mapping[int, Berichtstand], volgende: int | None) -> bool:
    """Say how the sending of one mail ended and, before anything leaves, that the next one is being sent.

    Both are ids. False when that next one is no longer ours to send.
    """
    with connection.cursor() as cursor:
        cursor.execute(ladder.POST_VERDER, ladder.make_next(klaar, volgende, op=by.vandaag, nu=by.nu))
        return cursor.rowcount == 1


@action(Recht.ATTENDEREN, on=None, feiten=False)
def controle_afronden(*, by: Toegang, controle: int, post: Post, klaar_at: datetime) -> Termijncontrole:
    """Note that this run (an id) went well to its end, with what became of its mails."""
    lopend = Termijncontrole.objects.select_for_update().get(pk=controle)
    lopend.clienten, lopend.termijnen = Client.objects.count(), Termijn.objects.count()
    lopend.berichten, lopend.geweigerd = post.verzonden, post.geweigerd
    lopend.te_doen, lopend.klaar_at = [], klaar_at
    lopend.save()
    return lopend


def _raise_attenderingen(by: Toegang, deel: Clientdeel) -> Attenderingtelling:
    return _write(ladder.ATTENDERINGEN, by, deel) + _write(ladder.HOGEROP, by, deel)


def _count(attenderingen: Attenderingtelling) -> dict[str, Any]:
    """What a run counts, in the transaction of the flags themselves: one that is killed has counted what it wrote."""
    return {
        "attenderingen": F("attenderingen") + attenderingen.aantal.total(),
        "zonder_ontvanger": F("zonder_ontvanger") + attenderingen.zonder_ontvanger,
    }


def _claim(nummer: int, *, wachten: bool) -> bool:
    """Whether this part is ours until the end of the transaction. Two at one part would wait for each other's rows."""
    lock = "pg_advisory_xact_lock" if wachten else "pg_try_advisory_xact_lock"
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock_shared(%s)", [SLOT])
        cursor.execute(f"SELECT {lock}(%s, %s)", [SLOT, nummer])
        row = cursor.fetchone()
    return wachten or row == (True,)


def _claim_everybody() -> None:
    """Until the end of the transaction nobody is at any part."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [SLOT])


def _write(statement: str, by: Toegang, deel: Clientdeel) -> Attenderingtelling:
    aantal: Counter[tuple[int, int]] = Counter()
    zonder = 0
    for wat, trap, drempel, n in _run_over_all(statement, by, deel):
        if wat == "zonder":
            zonder = n
        else:
            aantal[trap, drempel] = n
    return Attenderingtelling(aantal, zonder)


def _run_over_all(statement: str, by: Toegang, deel: Clientdeel, **meer: Any) -> list[tuple[Any, ...]]:
    """Run a statement that goes over many, in a way that fits that.

    The planner sees tables that were filled a minute ago and parts whose size it cannot know, guesses "a few rows",
    and would then look each up in turn: minutes instead of seconds at 200,000 people. Both settings end with the
    transaction.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('enable_nestloop', 'off', true), set_config('work_mem', '128MB', true)")
        cursor.execute(statement, ladder.make_parameters(by.vandaag, deel, **meer))
        return cursor.fetchall()
