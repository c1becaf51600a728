"""What happens by itself, around deadlines. The clock is read here and nowhere below."""

import logging
import time
from collections.abc import Sequence

from celery import shared_task
from django.db import InterfaceError, OperationalError, connections
from django.utils import timezone

from termijnen.tasks.nacht import run_nacht, run_part
from termijnen.tonen.controle import find_laatste_controle, is_te_oud

logger = logging.getLogger(__name__)

TIJD_ZACHT = 14 * 60
TIJD_HARD = 15 * 60
"""The longest task of all: `visibility_timeout` in the settings is twice this, or tasks would be done twice at once."""
PAUZES = (1, 2, 5, 10, 20, 30, 30, 30, 60, 60)
"""Seconds between tries while the database does not answer: some four minutes in all."""


@shared_task(soft_time_limit=TIJD_ZACHT, time_limit=TIJD_HARD)
def attenderen() -> None:
    """Go over all deadlines of today. Safe to run twice, also at the same time."""
    _run_with_patience()


@shared_task(soft_time_limit=TIJD_ZACHT, time_limit=TIJD_HARD)
def inhalen() -> None:
    """The same, only when the last good run is too old: at start-up, and each hour after a bad morning."""
    nu = timezone.now()
    if is_te_oud(find_laatste_controle(timezone.localdate(nu)), nu):
        _run_with_patience()


@shared_task(soft_time_limit=TIJD_ZACHT, time_limit=TIJD_HARD)
def nalopen(*, controle: int, nummer: int) -> None:
    """Do one part of that run. Safe to run twice, and to lose: who leads the run does what nobody did."""
    try:
        run_part(controle, nummer)
    except (OperationalError, InterfaceError):
        connections.close_all()
        logger.warning("part %s of run %s stays for who leads it: the database does not answer", nummer, controle)


def share_parts(controle: int, nummers: Sequence[int]) -> None:
    """Ask all workers for help with the parts of a run; a single one is not worth the asking."""
    for nummer in nummers if len(nummers) > 1 else ():
        nalopen.apply_async(kwargs={"controle": controle, "nummer": nummer}, expires=TIJD_HARD)


def _run_with_patience() -> None:
    """Try again while the database is away: the queue may lie on the same server, so it cannot do the waiting."""
    for pauze in (*PAUZES, None):
        try:
            nu = timezone.now()
            run_nacht(timezone.localdate(nu), nu=nu, uitdelen=share_parts)
        except (OperationalError, InterfaceError):
            connections.close_all()
            if pauze is None:
                raise
            logger.warning("the database does not answer; trying again in %s seconds", pauze)
            time.sleep(pauze)
            continue
        return
