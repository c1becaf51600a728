"""What happens by itself, around the walk-in hours."""

from celery import shared_task
from django.utils import timezone

from organisatie.rechten import Toegang
from spreekuur.actions import concepten_opruimen, contacten_herleiden


@shared_task
def nacht() -> None:
    """Let old drafts go, and bring changed definitions through to the contacts. Safe to run twice."""
    nu = timezone.now()
    by = Toegang.systeem("nachtwerk", nu=nu, vandaag=timezone.localdate(nu))
    concepten_opruimen(by=by)
    contacten_herleiden(by=by)
