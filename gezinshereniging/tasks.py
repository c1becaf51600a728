"""What happens by itself, around dossiers. The clock is read here and nowhere below."""

from collections.abc import Mapping

from celery import shared_task
from django.conf import settings
from django.core.mail import EmailMessage
from django.db.models import Exists, OuterRef
from django.template.loader import render_to_string
from django.utils import timezone

from core.post import NOG_TE_STUREN, Berichtstand, Post, send_one_by_one
from gezinshereniging.actions import maandronde_create, rondebericht_volgende
from gezinshereniging.domain.ronde import why_no_ronde
from gezinshereniging.models import Dossier, Maandronde, Rondebericht
from organisatie.models import Locatie
from organisatie.rechten import Toegang

NAAM = "maandronde"


@shared_task
def maandrondes() -> None:
    """Begin the round of this month at every locatie with open dossiers, from the first working day on.

    Safe to run twice, also at the same time: what has begun is left as it is.
    """
    by = _make_toegang()
    if why_no_ronde(by.vandaag):
        return
    lopend = Dossier.objects.lopend().filter(locatie=OuterRef("pk"))
    begonnen = Maandronde.objects.filter(locatie=OuterRef("pk"), maand=by.vandaag.replace(day=1))
    for locatie in Locatie.objects.filter(Exists(lopend), ~Exists(begonnen)).order_by("pk"):
        maandronde_create(by=by, locatie=locatie)


@shared_task
def rondeberichten() -> None:
    """Send the mails of the rounds that were closed. Safe to run twice: each leaves at most once."""
    send_rondeberichten(_make_toegang())


def send_rondeberichten(by: Toegang) -> Post:
    """Send what was laid ready and did not leave yet, the oldest first."""
    rijen = Rondebericht.objects.filter(stand__in=NOG_TE_STUREN).select_related("ontvanger", "ronde").order_by("pk")
    berichten = {bericht.pk: bericht for bericht in rijen}

    def take(klaar: Mapping[int, Berichtstand], volgende: int | None) -> EmailMessage | None:
        mag = rondebericht_volgende(by=by, klaar=klaar, volgende=volgende)
        return make_mail(berichten[volgende]) if mag and volgende is not None else None

    return send_one_by_one(berichten, take)


def make_mail(bericht: Rondebericht) -> EmailMessage:
    """The mail as it leaves: how many questions, of which month, and no name of anyone but who reads it."""
    wat = "1 vraag" if bericht.aantal == 1 else f"{bericht.aantal} vragen"
    context = {"naam": bericht.ontvanger.naam, "wat": wat, "maand": bericht.ronde.naam, "adres": settings.ADRES}
    tekst = render_to_string("gezinshereniging/mail/rondebericht.txt", context)
    return EmailMessage(f"{wat} uit de maandronde in Wegwijs", tekst, None, [bericht.ontvanger.email])


def _make_toegang() -> Toegang:
    nu = timezone.now()
    return Toegang.systeem(NAAM, nu=nu, vandaag=timezone.localdate(nu))
