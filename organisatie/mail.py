"""Mail to colleagues, by the queue: a request never waits for a mail server. Never anything about a client."""

import smtplib
from collections.abc import Iterable
from typing import Any

from celery import shared_task
from django.conf import settings
from django.core import signing
from django.core.mail import send_mail
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.crypto import constant_time_compare, salted_hmac

from organisatie.models import Gebruiker

GELDIG_DAGEN = 7
_ZOUT = "organisatie.uitnodiging"
ONDERWERPEN = {
    "uitnodiging": "Je uitnodiging voor Wegwijs",
    "toegang": "Je hebt toegang gekregen in Wegwijs",
    "toekenning": "Iemand kreeg toegang tot cliënten in Wegwijs",
    "bevestigen": "Iemand wacht op jouw ja in Wegwijs",
    "balie": "Er is aan de balie veel geopend in Wegwijs",
    "wachtwoord": "Je wachtwoord voor Wegwijs is gewijzigd",
    "adres": "Je e-mailadres voor Wegwijs is gewijzigd",
}
"""The kinds of mail, each with its subject: fit for a locked screen."""


def make_uitnodiging_sleutel(gebruiker: Gebruiker) -> str:
    """The signed secret of an invitation; it dies after a week, or when the password changes."""
    return signing.dumps([gebruiker.pk, _make_stempel(gebruiker)], salt=_ZOUT)


def find_uitgenodigde(sleutel: str) -> Gebruiker | None:
    """Who was invited with this secret; None when it is forged, too old, replaced or used."""
    try:
        pk, stempel = signing.loads(sleutel, salt=_ZOUT, max_age=GELDIG_DAGEN * 24 * 3600)
    except (signing.BadSignature, ValueError):
        return None
    gebruiker = Gebruiker.objects.filter(pk=pk, is_active=True).first()
    if gebruiker is None or gebruiker.has_usable_password():
        return None
    return gebruiker if constant_time_compare(stempel, _make_stempel(gebruiker)) else None


def make_uitnodiging_link(gebruiker: Gebruiker) -> str:
    """The full address to mail. The secret stands behind the question mark: logs keep what is before it."""
    return f"{settings.ADRES}{reverse('organisatie:wachtwoord-create')}?sleutel={make_uitnodiging_sleutel(gebruiker)}"


def post(soort: str, ontvangers: Iterable[int], **gegevens: Any) -> None:
    """Have a mail sent to each of these colleagues (ids), once this transaction stands.

    ``gegevens`` are plain values for the text; a secret link is made by the task itself, and waits in no queue.
    Robust: what was done stands, also when the queue is away; the list of colleagues offers to send again.
    """
    for pk in ontvangers:
        transaction.on_commit(lambda pk=pk: _send_later(soort, pk, gegevens), robust=True)  # type: ignore[misc]


def _send_later(soort: str, ontvanger: int, gegevens: dict[str, Any]) -> None:
    verstuur.delay(soort=soort, ontvanger=ontvanger, gegevens=gegevens)


@shared_task(autoretry_for=(OSError, smtplib.SMTPException), retry_backoff=30, retry_backoff_max=600, max_retries=8)
def verstuur(*, soort: str, ontvanger: int, gegevens: dict[str, Any]) -> None:
    """Send one mail; tried again while the mail server is away. Twice is the same mail twice, and harms nobody.

    ``gegevens`` may name the page to open (``pagina``, a path), and another address than the colleague's own
    (``naar``): the one that they had before.
    """
    gebruiker = Gebruiker.objects.get(pk=ontvanger)
    context = {
        "naam": gebruiker.naam,
        "dagen": GELDIG_DAGEN,
        "link": _make_link(soort, gebruiker, gegevens),
        **gegevens,
    }
    tekst = render_to_string(f"organisatie/mail/{soort}.txt", context)
    send_mail(ONDERWERPEN[soort], tekst, None, [gegevens.get("naar") or gebruiker.email])


def _make_link(soort: str, gebruiker: Gebruiker, gegevens: dict[str, Any]) -> str:
    if soort == "uitnodiging":
        return make_uitnodiging_link(gebruiker)
    return f"{settings.ADRES}{gegevens.get('pagina') or reverse('account_login')}"


def _make_stempel(gebruiker: Gebruiker) -> str:
    return salted_hmac(_ZOUT, gebruiker.password, algorithm="sha256").hexdigest()[:32]
