"""Two addresses for machines that watch this one. They show no personal data and need no right."""

import logging
from datetime import timedelta

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from organisatie.deur import openbaar
from vandaag.models import Hartslag

logger = logging.getLogger(__name__)
STALE_AFTER = timedelta(minutes=3)


@openbaar
@require_safe
@never_cache
def healthz_view(request: HttpRequest) -> HttpResponse:
    """Whether this process answers."""
    return HttpResponse("ok", content_type="text/plain")


@openbaar
@require_safe
@never_cache
def readyz_view(request: HttpRequest) -> JsonResponse:
    """Whether the database answers and scheduled tasks are being done; status 503 when not."""
    try:
        at = Hartslag.objects.filter(naam=Hartslag.TAKEN).values_list("at", flat=True).first()
    except DatabaseError:
        logger.exception("the database does not answer")
        return JsonResponse({"database": False, "hartslag": False}, status=503)
    alive = at is not None and timezone.now() - at < STALE_AFTER
    return JsonResponse({"database": True, "hartslag": alive}, status=200 if alive else 503)
