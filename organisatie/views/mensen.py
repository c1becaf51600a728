"""Colleagues: the list, inviting, roles and stopping."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from core.forms import Invoer
from organisatie.actions import (
    aanstelling_confirm,
    aanstelling_create,
    aanstelling_end,
    gebruiker_invite,
    uitnodiging_resend,
)
from organisatie.deur import load, vereist, visible
from organisatie.forms.mensen import AanstellingEndForm, AanstellingForm, UitnodigingForm
from organisatie.formulier import ask, read_posted
from organisatie.models import Aanstelling, Gebruiker, Locatie
from organisatie.rechten import Recht
from organisatie.tonen.team import is_in_team
from organisatie.verzoek import Verzoek

PER_BLADZIJDE = 50
NOG_IN_TEAM = "Deze persoon staat nog in het team. Vul bij Beheer, Team ook de laatste dag van de functie in."


@vereist(Recht.MENSEN_BEHEREN)
def gebruiker_list_view(request: Verzoek) -> HttpResponse:
    """Who works here now or soon; who stopped stands behind a link."""
    toon = request.GET.get("toon")
    gestopt = toon == "gestopt"
    rows: Any = visible(request, Aanstelling).select_related("gebruiker", "locatie", "gemeente")
    vandaag = request.toegang.vandaag
    rows = rows.voorbij_on(vandaag) if gestopt else rows.nu_of_straks(vandaag)
    if toon == "zonder-wachtwoord":
        rows = rows.filter(gebruiker__in=Gebruiker.objects.zonder_wachtwoord())
    rows = rows.order_by("gebruiker__sorteersleutel", "gebruiker", "rol", "pk")
    bladzijde = Paginator(rows, PER_BLADZIJDE).get_page(request.GET.get("pagina"))
    context = {"aanstellingen": bladzijde, "gestopt": gestopt, "zonder_wachtwoord": toon == "zonder-wachtwoord"}
    return render(request, "organisatie/gebruiker_list.html", context)


@vereist(Recht.MENSEN_BEHEREN)
def gebruiker_detail_view(request: Verzoek, gebruiker_pk: int) -> HttpResponse:
    """One colleague with every role here, now and before."""
    gebruiker = load(request, Gebruiker, pk=gebruiker_pk)
    rows = visible(request, Aanstelling).filter(gebruiker=gebruiker).select_related("locatie", "gemeente")
    return render(
        request,
        "organisatie/gebruiker_detail.html",
        {
            "gebruiker": gebruiker,
            "aanstellingen": rows.order_by("-begin", "rol"),
            "toegang": request.toegang,
            "mag_bevestigen": request.toegang.mag(Recht.AANSTELLING_BEVESTIGEN) and gebruiker.pk != request.user.pk,
        },
    )


@vereist(Recht.MENSEN_BEHEREN)
def uitnodiging_create_view(request: Verzoek) -> HttpResponse:
    """Invite somebody."""
    return ask(
        request,
        UitnodigingForm(read_posted(request), toegang=request.toegang, locaties=visible(request, Locatie)),
        gebruiker_invite,
        kop="Iemand uitnodigen",
        uitleg="Deze persoon krijgt een e-mail met een link om een wachtwoord te kiezen. "
        "De link werkt een week en één keer.",
        knop="Nodig uit",
        terug=reverse("organisatie:gebruiker-list"),
        melding="De uitnodiging gaat per e-mail. Komt die niet aan? Open de naam en stuur hem opnieuw.",
        let_op=lambda row: ["De rol werkt pas als een teamleider van de locatie ja zegt."] if row.wacht else [],
    )


@vereist(Recht.MENSEN_BEHEREN)
def uitnodiging_update_view(request: Verzoek, gebruiker_pk: int) -> HttpResponse:
    """Send an invitation once more."""
    gebruiker = load(request, Gebruiker, pk=gebruiker_pk)
    return ask(
        request,
        Invoer(read_posted(request)),
        uitnodiging_resend,
        vast={"gebruiker": gebruiker},
        kop=f"Uitnodiging opnieuw sturen aan {gebruiker.naam}",
        uitleg="Er gaat een nieuwe link per e-mail. De link van de vorige e-mail werkt dan niet meer.",
        knop="Stuur opnieuw",
        terug=_find_page_of(gebruiker.pk),
        melding=f"Er gaat een nieuwe uitnodiging naar {gebruiker.email}.",
    )


@vereist(Recht.MENSEN_BEHEREN)
def aanstelling_add_view(request: Verzoek, gebruiker_pk: int) -> HttpResponse:
    """Give a colleague another role."""
    gebruiker = load(request, Gebruiker, pk=gebruiker_pk)
    return ask(
        request,
        AanstellingForm(read_posted(request), toegang=request.toegang, locaties=visible(request, Locatie)),
        aanstelling_create,
        vast={"gebruiker": gebruiker},
        kop=f"Rol geven aan {gebruiker.naam}",
        knop="Geef deze rol",
        terug=_find_page_of(gebruiker.pk),
        melding=lambda row: "De rol wacht nu op een teamleider." if row.wacht else "De rol is gegeven.",
    )


@vereist(Recht.AANSTELLING_BEVESTIGEN)
def aanstelling_confirm_view(request: Verzoek, aanstelling_pk: int) -> HttpResponse:
    """Say yes to a role that a beheerder gave."""
    rows: Any = visible(request, Aanstelling).select_related("gebruiker", "locatie")
    aanstelling = load(request, Aanstelling, pk=aanstelling_pk, rows=rows)
    wie = aanstelling.gebruiker
    return ask(
        request,
        Invoer(read_posted(request)),
        aanstelling_confirm,
        vast={"aanstelling": aanstelling},
        kop=f"Ja zeggen tegen {wie.naam}",
        uitleg=f"De beheerder gaf {wie.naam} ({wie.email}) de rol {aanstelling.rol} bij {aanstelling.locatie}. Daarmee "
        "ziet iemand gegevens van cliënten. Zeg alleen ja als je deze persoon en dit e-mailadres kent.",
        knop="Ja, laat deze rol werken",
        terug=_find_page_of(wie.pk),
        melding="De rol werkt nu.",
    )


@vereist(Recht.MENSEN_BEHEREN)
def aanstelling_stop_view(request: Verzoek, aanstelling_pk: int) -> HttpResponse:
    """End an appointment; at once, or after a last day."""
    rows: Any = visible(request, Aanstelling).select_related("gebruiker", "locatie", "gemeente")
    aanstelling = load(request, Aanstelling, pk=aanstelling_pk, rows=rows)
    naam = aanstelling.gebruiker.naam
    return ask(
        request,
        AanstellingEndForm(read_posted(request), vandaag=request.toegang.vandaag, begin=aanstelling.begin),
        aanstelling_end,
        vast={"aanstelling": aanstelling},
        kop=f"Toegang stoppen: {naam}",
        uitleg=f"{naam} is {aanstelling.rol} bij {aanstelling.locatie or aanstelling.gemeente}. "
        "Na het stoppen komt deze persoon met deze rol nergens meer in. Wat al geregistreerd is, blijft staan. "
        "Cliënten die daardoor geen begeleider meer hebben, staan daarna bij de teamleider op Vandaag.",
        knop="Stop de toegang",
        gevaar=True,
        terug=_find_page_of(aanstelling.gebruiker_id),
        melding="De toegang is gestopt.",
        let_op=lambda row: [NOG_IN_TEAM] if is_in_team(request.toegang, row.gebruiker_id) else [],
    )


def _find_page_of(gebruiker_pk: int) -> str:
    return reverse("organisatie:gebruiker-detail", args=[gebruiker_pk])
