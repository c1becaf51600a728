"""The locaties, and for which gemeenten they work."""

from django.db.models import Prefetch
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from organisatie.actions import werkgebied_create
from organisatie.deur import load, vereist, visible
from organisatie.forms.plaatsen import WerkgebiedForm
from organisatie.formulier import ask, read_posted
from organisatie.models import Gemeente, Locatie
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek


@vereist(Recht.WERKGEBIED_BEHEREN)
def locatie_list_view(request: Verzoek) -> HttpResponse:
    """The locaties of this person, each with its gemeenten."""
    gemeenten = Prefetch("gemeenten", queryset=Gemeente.objects.order_by("sorteersleutel"))
    rows = visible(request, Locatie).prefetch_related(gemeenten).order_by("sorteersleutel", "pk")
    return render(request, "organisatie/locatie_list.html", {"locaties": rows})


@vereist(Recht.WERKGEBIED_BEHEREN)
def werkgebied_create_view(request: Verzoek, locatie_pk: int) -> HttpResponse:
    """Let a locatie work for one more gemeente."""
    locatie = load(request, Locatie, pk=locatie_pk)
    return ask(
        request,
        WerkgebiedForm(read_posted(request), locatie=locatie),
        werkgebied_create,
        vast={"locatie": locatie},
        kop=f"{locatie}: gemeente toevoegen",
        uitleg="Het team kan dan cliënten in deze gemeente huisvesten en er spreekuur houden. Teamleiders van deze "
        "locatie zien de totalen van de gemeente. Staat de gemeente er niet bij? Vraag het wie Wegwijs beheert.",
        knop="Voeg toe",
        terug=reverse("organisatie:locatie-list"),
        melding=f"Opgeslagen: {locatie} werkt nu ook voor deze gemeente.",
    )
