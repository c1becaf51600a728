"""What happens by itself, around the people who sign in."""

from celery import shared_task
from django.utils import timezone

from organisatie.actions import sessies_opruimen
from organisatie.rechten import Toegang


@shared_task
def nacht() -> None:
    """Let ended sessions go. Safe to run twice."""
    nu = timezone.now()
    sessies_opruimen(by=Toegang.systeem("nachtwerk", nu=nu, vandaag=timezone.localdate(nu)))
