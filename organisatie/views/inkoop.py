"""What gemeenten bought: fill it in, and change it."""

from typing import Any

from django.http import HttpResponse
from django.urls import reverse

from organisatie.actions import inkoop_create, inkoop_update
from organisatie.deur import load, vereist, visible
from organisatie.forms.inkoop import InkoopForm
from organisatie.formulier import ask, read_posted
from organisatie.models import Gemeente, Inkoop
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek


@vereist(Recht.DEFINITIE_BEHEREN)
def inkoop_create_view(request: Verzoek, gemeente_pk: int) -> HttpResponse:
    """A gemeente bought something."""
    gemeente = load(request, Gemeente, pk=gemeente_pk)
    form = InkoopForm(read_posted(request), gemeenten=_list_gemeenten(request), initial={"gemeenten": [gemeente]})
    return ask(
        request,
        form,
        inkoop_create,
        vast={"gemeente": gemeente},
        kop=f"{gemeente}: wat is ingekocht?",
        terug=reverse("organisatie:gemeente-detail", args=[gemeente.pk]),
        melding="De afspraak staat erbij.",
    )


@vereist(Recht.DEFINITIE_BEHEREN)
def inkoop_update_view(request: Verzoek, inkoop_pk: int) -> HttpResponse:
    """Change what was bought."""
    inkoop = load(request, Inkoop, pk=inkoop_pk)
    gemeenten = _list_gemeenten(request)
    eerste = gemeenten.filter(inkopen=inkoop).first()
    return ask(
        request,
        InkoopForm(read_posted(request), row=inkoop, gemeenten=gemeenten),
        inkoop_update,
        vast={"inkoop": inkoop},
        kop="Afspraak wijzigen",
        terug=reverse("organisatie:gemeente-detail", args=[eerste.pk]),
        melding="De afspraak is gewijzigd.",
    )


def _list_gemeenten(request: Verzoek) -> Any:
    return visible(request, Gemeente).order_by("sorteersleutel")
