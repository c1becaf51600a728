"""The one list of partners."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from organisatie.actions import partner_create, partner_update
from organisatie.deur import load, vereist, visible
from organisatie.forms.partners import PartnerCreateForm, PartnerUpdateForm
from organisatie.models import Locatie, Partner
from organisatie.rechten import Recht
from organisatie.views.formulier import formulier, ingevuld

PER_BLADZIJDE = 50


@vereist(Recht.PARTNER_BEHEREN)
def partner_list_view(request: Any) -> HttpResponse:
    """All partners by name, those out of use last."""
    rows = visible(request, Partner).order_by("-actief", "sorteersleutel")
    bladzijde = Paginator(rows, PER_BLADZIJDE).get_page(request.GET.get("pagina"))
    return render(request, "organisatie/partner_list.html", {"partners": bladzijde})


@vereist(Recht.PARTNER_BEHEREN)
def partner_add_view(request: Any) -> HttpResponse:
    """Add a partner."""
    locaties = visible(request, Locatie).order_by("pk")
    form = PartnerCreateForm(ingevuld(request), locaties=locaties, initial={"locatie": locaties.first()})
    pagina = {
        "kop": "Partner toevoegen",
        "uitleg": "Kijk eerst of de partner al in de lijst staat. Alle locaties gebruiken dezelfde lijst.",
        "knop": "Voeg toe",
        "terug": reverse("organisatie:partner-list"),
    }
    return formulier(request, form, partner_create, pagina=pagina, melding="De partner staat in de lijst.")


@vereist(Recht.PARTNER_BEHEREN)
def partner_edit_view(request: Any, partner_pk: int) -> HttpResponse:
    """Change a partner, or take it out of use."""
    partner = load(request, Partner, pk=partner_pk)
    form = PartnerUpdateForm(ingevuld(request))
    form.initial = form.begin_van(partner)
    pagina = {"kop": f"{partner.naam} wijzigen", "terug": reverse("organisatie:partner-list")}
    vast = {"partner": partner}
    return formulier(request, form, partner_update, pagina=pagina, melding="De partner is gewijzigd.", vast=vast)
