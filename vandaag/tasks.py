"""What happens by itself, for the home pages."""

from celery import shared_task
from django.utils import timezone

from vandaag.models import Hartslag


@shared_task
def hartslag() -> None:
    """Note that the schedule, the queue and a worker are alive. Safe to run twice."""
    Hartslag.objects.update_or_create(naam=Hartslag.TAKEN, defaults={"at": timezone.now()})
