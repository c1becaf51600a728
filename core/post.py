"""Mail that may not be sent twice: a row says that it is being sent before it leaves.

At most once, whatever dies: what was found ``bezig`` after a crash is never sent again, because it may have arrived. So
no mail carries something that stands nowhere else.
"""

import logging
import smtplib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from django.core.mail import EmailMessage, get_connection

from core.keuze import Keuze

logger = logging.getLogger(__name__)


class Berichtstand(Keuze):
    """How far a mail came. What was being sent when the machine died stays ``bezig``: it is never sent twice."""

    KLAAR = "klaar", "klaar"
    BEZIG = "bezig", "bezig"
    VERZONDEN = "verzonden", "verzonden"
    GEWEIGERD = "geweigerd", "geweigerd"


NOG_TE_STUREN = (Berichtstand.KLAAR, Berichtstand.GEWEIGERD)


@dataclass(frozen=True, slots=True)
class Post:
    """How many mails left, and how many the mail server refused."""

    verzonden: int = 0
    geweigerd: int = 0


Take = Callable[[Mapping[int, Berichtstand], int | None], EmailMessage | None]
"""Store how earlier mails (ids) ended and, in the same transaction, that the next one is being sent; gives that mail,
or None when there is none or when it is no longer ours to send."""


def send_one_by_one(ids: Iterable[int], take: Take) -> Post:
    """Send these mails over one connection.

    Refused by the server: said so, to be tried again. Cut off halfway: left as it is, because it may have arrived.
    Mail server out of reach: the rest waits.
    """
    lijn = get_connection()
    gegaan: dict[int, Berichtstand] = {}
    laatste: dict[int, Berichtstand] = {}
    try:
        for pk in ids:
            if not _open(lijn):
                break
            mail = take(laatste, pk)
            laatste = {} if mail is None else {pk: _send(lijn, pk, mail)}
            gegaan |= laatste
    finally:
        _close(lijn)
    if laatste:
        take(laatste, None)
    standen = Counter(gegaan.values())
    return Post(standen[Berichtstand.VERZONDEN], standen[Berichtstand.GEWEIGERD])


def _send(lijn: Any, pk: int, mail: EmailMessage) -> Berichtstand:
    """Send one; after anything but success the next mail gets a new line."""
    try:
        lijn.send_messages([mail])
    except smtplib.SMTPServerDisconnected:
        stand = Berichtstand.BEZIG
    except (smtplib.SMTPException, ValueError):
        # An address that cannot be written down (a ValueError) keeps nobody else from their mail.
        stand = Berichtstand.GEWEIGERD
    except OSError:
        stand = Berichtstand.BEZIG
    else:
        return Berichtstand.VERZONDEN
    logger.warning("mail %s: %s", pk, "refused" if stand is Berichtstand.GEWEIGERD else "cut off")
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
