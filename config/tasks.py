"""What signing in hands to the queue."""

import smtplib

from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from celery import shared_task
from django.conf import settings
from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.urls import reverse

from organisatie.models import Gebruiker

SJABLOON = "account/email/password_reset_key"


@shared_task(autoretry_for=(OSError, smtplib.SMTPException), retry_backoff=30, retry_backoff_max=600, max_retries=8)
def herstel(*, email: str) -> None:
    """Mail the link to a new password, when this address has an account. Twice is two links, of which both work.

    The address of the link is that of the settings, never that of a request.
    """
    gebruiker = Gebruiker.objects.filter(email__iexact=email, is_active=True).first()
    if gebruiker is None:
        return
    sleutel = {"uidb36": user_pk_to_url_str(gebruiker), "key": default_token_generator.make_token(gebruiker)}
    link = f"{settings.ADRES}{reverse('account_reset_password_from_key', kwargs=sleutel)}"
    onderwerp = render_to_string(f"{SJABLOON}_subject.txt").strip()
    tekst = render_to_string(f"{SJABLOON}_message.txt", {"password_reset_url": link})
    send_mail(onderwerp, tekst, None, [gebruiker.email])
