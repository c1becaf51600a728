"""When all deadlines were last gone over with success: one answer, for the list, *Vandaag* and the job itself."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import F, QuerySet
from django.db.models.functions import TruncDate

from core.prepared import Prepared
from organisatie.rechten import Toegang
from termijnen.models import Termijncontrole

OUD = timedelta(hours=26)
"""A run a day, and two hours to spare: older than this, somebody must hear of it."""


@dataclass(frozen=True, slots=True)
class Controlebeeld:
    """The last good run over all deadlines, and whether that is too long ago."""

    laatste: Termijncontrole | None
    is_te_oud: bool


def make_controlebeeld(toegang: Toegang) -> Controlebeeld:
    """What screens say about the nightly run."""
    laatste = find_laatste_controle(toegang.vandaag)
    return Controlebeeld(laatste, is_te_oud(laatste, toegang.nu))


def find_laatste_controle(tot_en_met: date) -> Termijncontrole | None:
    """The last run that went well to its end, of those that were for the day on which they began.

    A run that somebody did by hand for another day says nothing about today.
    """
    return next(iter(_GOED.rows(tot_en_met)), None)


def _find_good(tot_en_met: date) -> QuerySet[Termijncontrole]:
    goed = Termijncontrole.objects.annotate(dag=TruncDate("begonnen_at")).filter(op=F("dag"), op__lte=tot_en_met)
    return goed.filter(klaar_at__isnull=False).order_by("-klaar_at", "pk")[:1]


_GOED = Prepared(_find_good)


def is_te_oud(controle: Termijncontrole | None, nu: datetime) -> bool:
    """Whether it is too long ago that all deadlines were gone over, or never happened."""
    return controle is None or controle.klaar_at is None or nu - controle.klaar_at > OUD
