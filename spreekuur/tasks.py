"""What happens by itself, around the walk-in hours."""

import logging

from celery import shared_task
from django.utils import timezone

from organisatie.rechten import Toegang
from spreekuur.actions import concepten_opruimen, contacten_herleiden, tellingen_nakijken

logger = logging.getLogger(__name__)


@shared_task
def nacht() -> None:
    """Let old drafts go, bring changed definitions through to the contacts, and hold the counts against the rows.

    Counts that differ are mended, and said aloud: somebody went past the database. Safe to run twice.
    """
    nu = timezone.now()
    by = Toegang.systeem("nachtwerk", nu=nu, vandaag=timezone.localdate(nu))
    concepten_opruimen(by=by)
    contacten_herleiden(by=by)
    verschil = tellingen_nakijken(by=by)
    if any(verschil):
        logger.error("counts of contacts were not what their rows say, and are mended: %s", verschil)
