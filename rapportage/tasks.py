"""What happens by itself around the yearly figures."""

from celery import shared_task
from django.utils import timezone

from organisatie.models import Gemeente
from organisatie.rechten import Toegang
from rapportage.actions import maandstand_create
from rapportage.rekenen import list_known_jaren
from rapportage.tonen.reeksen import keep_totalen


@shared_task
def tellen() -> None:
    """Count the totals of every year for today, before anybody waits for them. Safe to run twice."""
    vandaag = timezone.localdate()
    for gemeente in Gemeente.objects.order_by("pk"):
        keep_totalen(gemeente, list_known_jaren(gemeente, vandaag), vandaag=vandaag)


@shared_task
def maandstanden() -> None:
    """Publish how the year goes, per gemeente, up to the end of last month. Safe to run twice, and on any day."""
    nu = timezone.now()
    by = Toegang.systeem("maandstand", nu=nu, vandaag=timezone.localtime(nu).date())
    for gemeente in Gemeente.objects.order_by("pk"):
        maandstand_create(by=by, gemeente=gemeente)
