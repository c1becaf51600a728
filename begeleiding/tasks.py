"""What happens by itself, for guidance."""

from celery import shared_task
from django.utils import timezone

from begeleiding.actions import trajecten_bijwerken
from organisatie.rechten import Toegang


@shared_task
def nacht() -> None:
    """Let trajecten follow the placements and the definitions of the gemeenten. Safe to run twice."""
    nu = timezone.now()
    trajecten_bijwerken(by=Toegang.systeem("trajecten", nu=nu, vandaag=timezone.localdate(nu)))
