"""The one mail of a day: how many things wait, and nothing about anyone.

At most once, whatever dies: a row says that a mail is being sent before it leaves, and what was found that way after
a crash is never sent again. The flags themselves are rows, so that a lost mail loses no deadline: the screen shows
it, and what stays unanswered goes one trap up.
"""

import logging
import smtplib
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.template.loader import render_to_string

from organisatie.rechten import Toegang
from termijnen.actions.attenderen import bericht_volgende
from termijnen.domain import Berichtstand
from termijnen.models import Dagbericht

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Post:
    """How many mails left, and how many the mail server refused."""

    verzonden: int = 0
    geweigerd: int = 0


def make_onderwerp(aantal: int) -> str:
    """The subject, fit for a locked screen."""
    return "1 ding wacht in Wegwijs" if aantal == 1 else f"{aantal} dingen wachten in Wegwijs"


def make_mail(bericht: Dagbericht) -> EmailMessage:
    """The mail as it leaves."""
    context = {"naam": bericht.ontvanger.naam, "aantal": bericht.aantal, "adres": settings.ADRES}
    tekst = render_to_string("termijnen/mail/dagbericht.txt", context)
    return EmailMessage(make_onderwerp(bericht.aantal), tekst, None, [bericht.ontvanger.email])


def send_berichten(by: Toegang, ids: Iterable[int]) -> Post:
    """Send these mails one by one over one connection.

    Refused by the server: said so, and tried again in the next run of the same day. Cut off halfway: left as it
    is, because it may have arrived. Mail server out of reach: the rest waits for the next run.
    """
    lijn = get_connection()
    gegaan: dict[int, Berichtstand] = {}
    laatste: dict[int, Berichtstand] = {}
    try:
        for bericht in Dagbericht.objects.filter(pk__in=list(ids)).select_related("ontvanger").order_by("pk"):
            if not _open(lijn):
                break
            mag = bericht_volgende(by=by, klaar=laatste, volgende=bericht.pk)
            laatste = {bericht.pk: _send(lijn, bericht)} if mag else {}
            gegaan |= laatste
    finally:
        _close(lijn)
    if laatste:
        bericht_volgende(by=by, klaar=laatste, volgende=None)
    standen = Counter(gegaan.values())
    return Post(standen[Berichtstand.VERZONDEN], standen[Berichtstand.GEWEIGERD])


def _send(lijn: Any, bericht: Dagbericht) -> Berichtstand:
    """Send one; after anything but success the next mail gets a new line."""
    try:
        lijn.send_messages([make_mail(bericht)])
    except smtplib.SMTPServerDisconnected:
        stand = Berichtstand.BEZIG
    except (smtplib.SMTPException, ValueError):
        # An address that cannot be written down (a ValueError) keeps nobody else from their mail.
        stand = Berichtstand.GEWEIGERD
    except OSError:
        stand = Berichtstand.BEZIG
    else:
        return Berichtstand.VERZONDEN
    logger.warning("mail %s: %s", bericht.pk, "refused" if stand is Berichtstand.GEWEIGERD else "cut off")
    _close(lijn)
    return stand


def _open(lijn: Any) -> bool:
    try:
        lijn.open()
    except (smtplib.SMTPException, OSError) as fout:
        logger.warning("the mail server is out of reach: %s", type(fout).__name__)
        return False
    return True


def _close(lijn: Any) -> None:
    with suppress(smtplib.SMTPException, OSError):
        lijn.close()
