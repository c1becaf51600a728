"""The daily work: recompute everybody, raise the flags of the day, go one trap up where nobody answered, mail.

Each part commits by itself and can be repeated: a run that is killed loses nothing, and the next one goes on. Two runs
at once share the computing and take turns with the rest; no lock outlives a transaction.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from time import monotonic

from clients.models import Client
from core.post import Post
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
from termijnen.tasks.berichten import send_berichten
from wetgeving.regels import BOEK, Regelboek

NAAM = "termijnen"


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
    """Do the work of that day; ``nu`` is the moment at which it begins. Safe to repeat, and to start twice at once."""
    begin = monotonic()
    by = Toegang.systeem(NAAM, nu=nu, vandaag=op)
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
