"""What happens by itself around people and places."""

from celery import shared_task
from django.utils import timezone

from organisatie.actions import inzendingen_opruimen, sessies_opruimen
from organisatie.mail import verstuur
from organisatie.rechten import Toegang

__all__ = ["nacht", "verstuur"]


@shared_task
def nacht() -> None:
    """Let ended sessions go, and forget which forms were handled days ago. Safe to run twice."""
    nu = timezone.now()
    by = Toegang.systeem("nachtwerk", nu=nu, vandaag=timezone.localdate(nu))
    sessies_opruimen(by=by)
    inzendingen_opruimen(by=by)
