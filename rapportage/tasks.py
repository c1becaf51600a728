"""What happens by itself around the yearly figures."""

from celery import shared_task
from django.utils import timezone

from organisatie.models import Gemeente
from rapportage.rekenen import list_known_jaren
from rapportage.tonen.reeksen import keep_totalen


@shared_task
def tellen() -> None:
    """Count the totals of every year for today, before anybody waits for them. Safe to run twice."""
    vandaag = timezone.localdate()
    for gemeente in Gemeente.objects.order_by("pk"):
        keep_totalen(gemeente, list_known_jaren(gemeente, vandaag), vandaag=vandaag)
