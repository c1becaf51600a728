"""The daily work: recompute everybody, raise the flags of the day, go one trap up where nobody answered, mail.

Each part commits by itself and can be repeated: a run that is killed loses nothing, and the next one goes on.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from time import monotonic

from django.db import OperationalError, connection
from django.db.models import F
from django.db.models.functions import TruncDate

from clients.models import Client
from organisatie.rechten import Toegang
from termijnen.actions.attenderen import (
    Attenderingtelling,
    attenderingen_hogerop,
    attenderingen_schrijven,
    berichten_klaarzetten,
    controle_afronden,
    controle_beginnen,
)
from termijnen.models import Termijn, Termijncontrole
from termijnen.sync import sync_allen
from termijnen.tasks.berichten import Post, send_berichten
from wetgeving.regels import BOEK, Regelboek

NAAM = "termijnen"
OUD = timedelta(hours=26)
"""A run a day, and two hours to spare: older than this, somebody must hear of it."""
GEDULD = timedelta(minutes=4)
"""How long a run waits for another one to end."""
SLOT = 0x7765_6777
"""The number of the lock; any constant that nothing else in this database uses."""


class Bezig(Exception):
    """Another run has been busy for longer than this one could wait."""


@dataclass(frozen=True, slots=True)
class Nachtverslag:
    """What one run did."""

    op: date
    clienten: int
    termijnen: int
    nieuw: int
    gewijzigd: int
    weg: int
    attenderingen: Attenderingtelling
    post: Post
    duur_s: float


def run_nacht(op: date, *, nu: datetime, boek: Regelboek = BOEK) -> Nachtverslag:
    """Do the work of that day; ``nu`` is the moment at which it begins. Safe to repeat, and to start twice at once.

    Raises Bezig when another run does not end.
    """
    begin = monotonic()
    by = Toegang.systeem(NAAM, nu=nu, vandaag=op)
    with _hold_alone():
        controle = controle_beginnen(by=by)
        gevolg = sync_allen(boek)
        attenderingen, post = raise_attenderingen(by, controle)
        controle.clienten, controle.termijnen = Client.objects.count(), Termijn.objects.count()
        controle.veranderd = gevolg.nieuw + gevolg.gewijzigd + gevolg.weg
        controle.berichten, controle.geweigerd = post.verzonden, post.geweigerd
        duur = monotonic() - begin
        controle_afronden(by=by, controle=controle, klaar_at=nu + timedelta(seconds=duur))
    return Nachtverslag(
        op, controle.clienten, controle.termijnen, gevolg.nieuw, gevolg.gewijzigd, gevolg.weg, attenderingen, post, duur
    )


def raise_attenderingen(by: Toegang, controle: Termijncontrole) -> tuple[Attenderingtelling, Post]:
    """All that follows from the deadlines as they stand: flags, one trap up, mail."""
    attenderingen = attenderingen_schrijven(by=by, controle=controle) + attenderingen_hogerop(by=by, controle=controle)
    return attenderingen, send_berichten(by, berichten_klaarzetten(by=by))


def find_laatste_controle(tot_en_met: date) -> Termijncontrole | None:
    """The last run that went well to its end, of those that were for the day on which they began.

    A run that somebody did by hand for another day says nothing about today.
    """
    goed = Termijncontrole.objects.annotate(dag=TruncDate("begonnen_at")).filter(op=F("dag"), op__lte=tot_en_met)
    return goed.filter(klaar_at__isnull=False).order_by("-klaar_at").first()


def is_oud(controle: Termijncontrole | None, nu: datetime) -> bool:
    """Whether it is too long ago that all deadlines were gone over, or never happened."""
    return controle is None or controle.klaar_at is None or nu - controle.klaar_at > OUD


@contextmanager
def _hold_alone() -> Iterator[None]:
    """One run at a time, over all workers and commands; the lock goes when its connection does, however that ends."""
    lijn = connection.copy()
    try:
        with lijn.cursor() as cursor:
            cursor.execute("SELECT set_config('lock_timeout', %s, false)", [f"{int(GEDULD.total_seconds())}s"])
            try:
                cursor.execute("SELECT pg_advisory_lock(%s)", [SLOT])
            except OperationalError as fout:
                if getattr(fout.__cause__, "sqlstate", None) == "55P03":
                    raise Bezig from fout
                raise
        yield
    finally:
        lijn.close()
