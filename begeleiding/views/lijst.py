"""The list of what must be arranged, as the team leader keeps it."""

from django.db.models import Count
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from begeleiding.actions import checkpunt_create, checkpunt_update, checkpunten_overnemen
from begeleiding.forms.lijst import CheckpuntForm
from begeleiding.models import Checkpunt
from organisatie.deur import load, vereist, visible
from organisatie.formulier import ask, press, read_posted
from organisatie.models import Locatie
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek

TERUG = "Terug naar de checklist"


@vereist(Recht.CHECKLIST_BEHEREN)
def checkpunt_list_view(request: Verzoek) -> HttpResponse:
    """What stands on the list, for whom and when."""
    rows = visible(request, Checkpunt).annotate(aantal=Count("standen")).order_by("volgorde", "sorteersleutel", "pk")
    lijsten = [
        {"locatie": locatie, "punten": [punt for punt in rows if punt.locatie_id == locatie.pk]}
        for locatie in visible(request, Locatie).order_by("sorteersleutel")
    ]
    return render(request, "begeleiding/checkpunt_list.html", {"lijsten": lijsten, "vandaag": request.toegang.vandaag})


@vereist(Recht.CHECKLIST_BEHEREN)
def checkpunt_create_view(request: Verzoek, locatie_pk: int) -> HttpResponse:
    """Add something to the list."""
    return ask(
        request,
        CheckpuntForm(read_posted(request), initial={"begin": request.toegang.vandaag}),
        checkpunt_create,
        vast={"locatie": load(request, Locatie, pk=locatie_pk)},
        kop="Nieuw op de checklist",
        terug=reverse("begeleiding:checkpunt-list"),
        waarheen=TERUG,
        melding="Het staat in de lijst.",
    )


@vereist(Recht.CHECKLIST_BEHEREN)
def checkpunt_update_view(request: Verzoek, checkpunt_pk: int) -> HttpResponse:
    """Change a line of the list, or end it."""
    punt = load(request, Checkpunt, pk=checkpunt_pk)
    return ask(
        request,
        CheckpuntForm(read_posted(request), row=punt),
        checkpunt_update,
        vast={"checkpunt": punt},
        kop="Checklist wijzigen",
        terug=reverse("begeleiding:checkpunt-list"),
        waarheen=TERUG,
        melding="De checklist is gewijzigd.",
    )


@vereist(Recht.CHECKLIST_BEHEREN)
@require_POST
def standaardlijst_create_view(request: Verzoek, locatie_pk: int) -> HttpResponse:
    """Begin with the list that most teams use."""
    locatie, vandaag = load(request, Locatie, pk=locatie_pk), request.toegang.vandaag
    press(request, checkpunten_overnemen, melding="De lijst staat klaar.", locatie=locatie, begin=vandaag)
    return redirect("begeleiding:checkpunt-list")
