"""One's own account; and the account of somebody who may not come in any more."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from core.forms import Invoer
from organisatie.actions import account_block, account_email_set, account_free, sessie_end, sessies_end
from organisatie.deur import load, vereist, visible
from organisatie.forms.account import EmailForm
from organisatie.formulier import ask, press, read_posted
from organisatie.models import Gebruiker, Sessie
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek


@vereist(Recht.EIGEN_ACCOUNT)
def account_detail_view(request: Verzoek) -> HttpResponse:
    """My address, my password, and where I am signed in."""
    sessies = visible(request, Sessie).filter(expire_date__gt=request.toegang.nu).order_by("-begon_at", "pk")
    context = {"sessies": list(sessies), "hier": request.session.session_key}
    return render(request, "organisatie/account_detail.html", context)


@vereist(Recht.EIGEN_ACCOUNT)
@require_POST
def sessie_delete_view(request: Verzoek) -> HttpResponse:
    """Sign out everywhere but here, or on the one device that is named."""
    gebruiker = load(request, Gebruiker, pk=request.user.pk)
    if kenmerk := request.POST.get("kenmerk"):
        press(request, sessie_end, melding="Je bent daar uitgelogd.", gebruiker=gebruiker, kenmerk=kenmerk)
    else:
        klaar = "Gedaan: je bent alleen hier nog ingelogd."
        press(request, sessies_end, melding=klaar, gebruiker=gebruiker, behalve=request.session.session_key)
    return redirect("organisatie:account-detail")


@sensitive_post_parameters()
@vereist(Recht.EIGEN_ACCOUNT)
def email_update_view(request: Verzoek) -> HttpResponse:
    """Change the address with which I sign in."""
    gebruiker = load(request, Gebruiker, pk=request.user.pk)
    return ask(
        request,
        EmailForm(read_posted(request), gebruiker=gebruiker),
        account_email_set,
        vast={"gebruiker": gebruiker},
        kop="E-mailadres wijzigen",
        uitleg=f"Je logt nu in met {gebruiker.email}.",
        knop="Bewaar e-mailadres",
        terug=reverse("organisatie:account-detail"),
        melding="Opgeslagen: log voortaan in met je nieuwe e-mailadres.",
    )


@vereist(Recht.MENSEN_BEHEREN)
def blokkade_create_view(request: Verzoek, gebruiker_pk: int) -> HttpResponse:
    """Block an account."""
    gebruiker = load(request, Gebruiker, pk=gebruiker_pk)
    return ask(
        request,
        Invoer(read_posted(request)),
        account_block,
        vast={"gebruiker": gebruiker},
        kop=f"Account blokkeren: {gebruiker.naam}",
        uitleg=f"{gebruiker.naam} komt dan nergens meer in en is meteen overal uitgelogd. Het agenda-adres stopt ook. "
        "Wat al geregistreerd is, blijft staan.",
        knop="Blokkeer dit account",
        gevaar=True,
        terug=reverse("organisatie:gebruiker-detail", args=[gebruiker.pk]),
        melding="Het account is geblokkeerd.",
    )


@vereist(Recht.MENSEN_BEHEREN)
def blokkade_delete_view(request: Verzoek, gebruiker_pk: int) -> HttpResponse:
    """Free an account."""
    gebruiker = load(request, Gebruiker, pk=gebruiker_pk)
    return ask(
        request,
        Invoer(read_posted(request)),
        account_free,
        vast={"gebruiker": gebruiker},
        kop=f"Account vrijgeven: {gebruiker.naam}",
        uitleg=f"{gebruiker.naam} kan dan weer inloggen. Het agenda-adres komt niet terug.",
        knop="Geef dit account vrij",
        terug=reverse("organisatie:gebruiker-detail", args=[gebruiker.pk]),
        melding="Het account is vrijgegeven.",
    )
