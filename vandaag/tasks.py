"""What happens by itself, for the home pages."""

from celery import shared_task
from django.utils import timezone

from organisatie.rechten import Toegang
from vandaag.actions import hartslag_geven


@shared_task
def hartslag() -> None:
    """Note that the schedule, the queue and a worker are alive. Safe to run twice."""
    nu = timezone.now()
    hartslag_geven(by=Toegang.systeem("hartslag", nu=nu, vandaag=timezone.localdate(nu)))
