"""The one list of partners."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from organisatie.actions import partner_create, partner_update
from organisatie.deur import load, vereist, visible
from organisatie.forms.partners import PartnerCreateForm, PartnerUpdateForm
from organisatie.formulier import ask, read_posted
from organisatie.models import Locatie, Partner
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek

PER_BLADZIJDE = 50


@vereist(Recht.PARTNER_BEHEREN)
def partner_list_view(request: Verzoek) -> HttpResponse:
    """All partners by name, those out of use last."""
    rows = visible(request, Partner).order_by("-actief", "sorteersleutel")
    bladzijde = Paginator(rows, PER_BLADZIJDE).get_page(request.GET.get("pagina"))
    return render(request, "organisatie/partner_list.html", {"partners": bladzijde})


@vereist(Recht.PARTNER_BEHEREN)
def partner_add_view(request: Verzoek) -> HttpResponse:
    """Add a partner."""
    locaties = visible(request, Locatie).order_by("pk")
    return ask(
        request,
        PartnerCreateForm(read_posted(request), locaties=locaties, initial={"locatie": locaties.first()}),
        partner_create,
        kop="Partner toevoegen",
        uitleg="Kijk eerst of de partner al in de lijst staat. Alle locaties gebruiken dezelfde lijst.",
        knop="Voeg toe",
        terug=reverse("organisatie:partner-list"),
        melding="De partner staat in de lijst.",
    )


@vereist(Recht.PARTNER_BEHEREN)
def partner_edit_view(request: Verzoek, partner_pk: int) -> HttpResponse:
    """Change a partner, or take it out of use."""
    partner = load(request, Partner, pk=partner_pk)
    return ask(
        request,
        PartnerUpdateForm(read_posted(request), row=partner),
        partner_update,
        vast={"partner": partner},
        kop=f"{partner.naam} wijzigen",
        terug=reverse("organisatie:partner-list"),
        melding="De partner is gewijzigd.",
    )
