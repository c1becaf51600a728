"""For whoever was invited, and for whoever builds: choosing a first password, and the outbox of development."""

import email
import email.policy
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from organisatie.actions import uitnodiging_accept
from organisatie.deur import openbaar
from organisatie.forms.mensen import WachtwoordForm
from organisatie.formulier import read_posted
from organisatie.mail import find_uitgenodigde
from organisatie.rechten import Toegang
from organisatie.verzoek import Verzoek


@openbaar
@never_cache
@sensitive_post_parameters()
def wachtwoord_create_view(request: Verzoek) -> HttpResponse:
    """Choose a first password with the link from the invitation; the link itself is the right to do so."""
    gebruiker = find_uitgenodigde(request.GET.get("sleutel", ""))
    if gebruiker is None:
        return render(request, "organisatie/uitnodiging_verlopen.html", status=410)
    form = WachtwoordForm(read_posted(request), gebruiker=gebruiker)
    nu = timezone.now()
    by = Toegang.systeem("uitnodiging", nu=nu, vandaag=timezone.localdate(nu))
    if form.submit(uitnodiging_accept, by=by, gebruiker=gebruiker):
        messages.success(request, "Je wachtwoord is bewaard. Log nu in met je e-mailadres en je wachtwoord.")
        return redirect("account_login")
    return render(request, "organisatie/wachtwoord_create.html", {"form": form, "gebruiker": gebruiker})


@openbaar
@never_cache
def postvak_list_view(request: Verzoek) -> HttpResponse:
    """What was mailed, newest first. Only in development: the address does not exist elsewhere."""
    folder = Path(settings.EMAIL_FILE_PATH)
    files = sorted(folder.glob("*.log"), key=lambda file: file.stat().st_mtime, reverse=True)[:20]
    berichten = [bericht for file in files for bericht in _list_berichten(file)]
    return render(request, "organisatie/postvak_list.html", {"berichten": berichten})


def _list_berichten(file: Path) -> list[dict[str, Any]]:
    """The mails in one file: Django writes a line of dashes after each."""
    delen = [deel.strip() for deel in file.read_text().split("-" * 79)]
    gelezen = [email.message_from_string(deel, policy=email.policy.default) for deel in delen if deel]
    return [
        {"aan": mail["To"], "onderwerp": mail["Subject"], "op": mail["Date"], "tekst": mail.get_content()}
        for mail in reversed(gelezen)
    ]
