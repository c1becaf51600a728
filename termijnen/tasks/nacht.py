"""The daily work: recompute everybody, raise the flags of the day, go one trap up where nobody answered, mail.

It is done in parts, each of which commits by itself and can be repeated. One process leads: it hands the parts out,
does those that nobody took, picks up what others left behind, and ends with the mails. Helpers may come, die or stay
away: a part belongs to whoever holds its lock, which no transaction outlives. A run that is killed loses nothing, and
the next one goes on; two runs at once share the computing.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from time import monotonic

from core.post import Post
from organisatie.rechten import Toegang
from termijnen.actions.attenderen import (
    Attenderingtelling,
    Deelverslag,
    berichten_klaarzetten,
    controle_afronden,
    controle_beginnen,
    deel_nalopen,
)
from termijnen.models import Termijncontrole
from termijnen.sync import sync
from termijnen.tasks.berichten import send_berichten
from wetgeving.regels import BOEK, Regelboek

NAAM = "termijnen"
Uitdelen = Callable[[int, Sequence[int]], None]
"""Told the id of a run and the numbers of its parts, to ask others for help."""


@dataclass(frozen=True, slots=True)
class Nachtverslag:
    """What one run did; of the parts, what this process did itself."""

    op: date
    clienten: int
    termijnen: int
    nieuw: int
    gewijzigd: int
    weg: int
    attenderingen: Attenderingtelling
    post: Post
    duur_s: float


def run_nacht(op: date, *, nu: datetime, boek: Regelboek = BOEK, uitdelen: Uitdelen | None = None) -> Nachtverslag:
    """Do the work of that day; ``nu`` is the moment at which it begins. Safe to repeat, and to start twice at once."""
    begin = monotonic()
    by = Toegang.systeem(NAAM, nu=nu, vandaag=op)
    controle = controle_beginnen(by=by)
    if uitdelen:
        uitdelen(controle.pk, controle.te_doen)
    gedaan = _lead(by, controle, boek)
    post = send_berichten(by, berichten_klaarzetten(by=by))
    duur = monotonic() - begin
    klaar = controle_afronden(by=by, controle=controle.pk, post=post, klaar_at=nu + timedelta(seconds=duur))
    return Nachtverslag(
        op=op,
        clienten=klaar.clienten,
        termijnen=klaar.termijnen,
        nieuw=gedaan.gevolg.nieuw,
        gewijzigd=gedaan.gevolg.gewijzigd,
        weg=gedaan.gevolg.weg,
        attenderingen=gedaan.attenderingen,
        post=post,
        duur_s=duur,
    )


def run_part(controle: int, nummer: int) -> None:
    """Do one part of a run (an id) that somebody else leads, unless it is done or in other hands."""
    lopend = Termijncontrole.objects.get(pk=controle)
    by = Toegang.systeem(NAAM, nu=lopend.begonnen_at, vandaag=lopend.op)
    _do_part(by, controle, nummer, BOEK, wachten=False)


def _lead(by: Toegang, controle: Termijncontrole, boek: Regelboek) -> Deelverslag:
    """All parts, from the last one: helpers begin at the first. Then once more what was in other hands, waiting."""
    gedaan = Deelverslag()
    for wachten in (False, True):
        over = Termijncontrole.objects.values_list("te_doen", flat=True).get(pk=controle.pk)
        for nummer in reversed(over):
            gedaan += _do_part(by, controle.pk, nummer, boek, wachten=wachten)
    return gedaan


def _do_part(by: Toegang, controle: int, nummer: int, boek: Regelboek, *, wachten: bool) -> Deelverslag:
    """One part; those who were being worked on come one by one, each in a transaction of their own, and then again."""
    gedaan = Deelverslag()
    while verslag := deel_nalopen(by=by, controle=controle, nummer=nummer, wachten=wachten, boek=boek):
        gedaan += verslag
        if not verslag.bezet:
            break
        for client in verslag.bezet:
            gedaan += Deelverslag(sync([client], boek))
    return gedaan
