"""The one mail of a day: how many things wait, and nothing about anyone.

The flags themselves are rows, so that a lost mail loses no deadline: the screen shows it, and what stays unanswered
goes one trap up.
"""

from collections.abc import Iterable, Mapping

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string

from core.post import Berichtstand, Post, send_one_by_one
from organisatie.rechten import Toegang
from termijnen.actions.attenderen import bericht_volgende
from termijnen.models import Dagbericht


def make_onderwerp(aantal: int) -> str:
    """The subject, fit for a locked screen."""
    return "1 ding wacht in Wegwijs" if aantal == 1 else f"{aantal} dingen wachten in Wegwijs"


def make_mail(bericht: Dagbericht) -> EmailMessage:
    """The mail as it leaves."""
    context = {"naam": bericht.ontvanger.naam, "aantal": bericht.aantal, "adres": settings.ADRES}
    tekst = render_to_string("termijnen/mail/dagbericht.txt", context)
    return EmailMessage(make_onderwerp(bericht.aantal), tekst, None, [bericht.ontvanger.email])


def send_berichten(by: Toegang, ids: Iterable[int]) -> Post:
    """Send these mails; what the server refused is tried again in the next run of the same day."""
    rijen = Dagbericht.objects.filter(pk__in=list(ids)).select_related("ontvanger").order_by("pk")
    berichten = {bericht.pk: bericht for bericht in rijen}

    def take(klaar: Mapping[int, Berichtstand], volgende: int | None) -> EmailMessage | None:
        mag = bericht_volgende(by=by, klaar=klaar, volgende=volgende)
        return make_mail(berichten[volgende]) if mag and volgende is not None else None

    return send_one_by_one(berichten, take)
