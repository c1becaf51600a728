"""The lists of the team leader: spreekuren and onderwerpen."""

from django.db.models import Count
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from core.forms import Invoer
from organisatie.deur import load, vereist, visible
from organisatie.formulier import ask, read_posted
from organisatie.models import Locatie
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek
from spreekuur.actions import (
    onderwerp_create,
    onderwerp_update,
    onderwerpen_ordenen,
    spreekuur_create,
    spreekuur_update,
)
from spreekuur.domain import Spreekuursoort
from spreekuur.forms import OnderwerpForm, SpreekuurForm
from spreekuur.models import Onderwerp, Spreekuur
from spreekuur.tonen.onderwerpen import propose_volgorde


@vereist(Recht.SPREEKUUR_BEHEREN)
def spreekuur_list_view(request: Verzoek) -> HttpResponse:
    """Which walk-in hours there are, and were."""
    rows = visible(request, Spreekuur).select_related("gemeente", "locatie").order_by("locatie", "weekdag", "begintijd")
    context = {"spreekuren": rows, "locaties": visible(request, Locatie).order_by("sorteersleutel")}
    return render(request, "spreekuur/spreekuur_list.html", context)


@vereist(Recht.SPREEKUUR_BEHEREN)
def spreekuur_create_view(request: Verzoek, locatie_pk: int) -> HttpResponse:
    """Add a weekly walk-in hour."""
    locatie = load(request, Locatie, pk=locatie_pk)
    begin = {"begin": request.toegang.vandaag, "soort": Spreekuursoort.ALGEMEEN.value}
    return ask(
        request,
        SpreekuurForm(read_posted(request), locatie=locatie, initial=begin),
        spreekuur_create,
        vast={"locatie": locatie},
        kop="Nieuw spreekuur",
        terug=reverse("spreekuur:spreekuur-list"),
        waarheen="Terug naar spreekuren",
        melding="Het spreekuur staat in de lijst.",
    )


@vereist(Recht.SPREEKUUR_BEHEREN)
def spreekuur_update_view(request: Verzoek, spreekuur_pk: int) -> HttpResponse:
    """Change a walk-in hour, or end it."""
    spreekuur = load(request, Spreekuur, pk=spreekuur_pk, rows=visible(request, Spreekuur).select_related("locatie"))
    return ask(
        request,
        SpreekuurForm(read_posted(request), locatie=spreekuur.locatie, row=spreekuur),
        spreekuur_update,
        vast={"spreekuur": spreekuur},
        kop="Spreekuur wijzigen",
        terug=reverse("spreekuur:spreekuur-list"),
        waarheen="Terug naar spreekuren",
        melding="Het spreekuur is gewijzigd.",
    )


@vereist(Recht.SPREEKUUR_BEHEREN)
def onderwerp_list_view(request: Verzoek) -> HttpResponse:
    """What a question can be about, and how often it was."""
    rows = visible(request, Onderwerp).select_related("locatie").annotate(aantal=Count("contactonderwerpen"))
    context = {
        "onderwerpen": rows.order_by("locatie", "volgorde", "sorteersleutel"),
        "locaties": visible(request, Locatie).order_by("sorteersleutel"),
        "vandaag": request.toegang.vandaag,
    }
    return render(request, "spreekuur/onderwerp_list.html", context)


@vereist(Recht.SPREEKUUR_BEHEREN)
def onderwerpvolgorde_update_view(request: Verzoek, locatie_pk: int) -> HttpResponse:
    """Take over the order that use proposes."""
    locatie = load(request, Locatie, pk=locatie_pk)
    voorstel = propose_volgorde(locatie, request.toegang.vandaag)
    return ask(
        request,
        Invoer(read_posted(request)),
        onderwerpen_ordenen,
        vast={"locatie": locatie, "onderwerpen": voorstel},
        kop="Wat het meest gebruikt is vooraan",
        uitleg="De cijfers op het scherm veranderen dan voor iedereen. Daarna blijven ze staan.",
        knop="Neem deze volgorde over",
        terug=reverse("spreekuur:onderwerp-list"),
        waarheen="Terug naar onderwerpen",
        melding="De onderwerpen staan in de nieuwe volgorde.",
        template="spreekuur/onderwerpvolgorde_update.html",
        voorstel=voorstel,
    )


@vereist(Recht.SPREEKUUR_BEHEREN)
def onderwerp_create_view(request: Verzoek, locatie_pk: int) -> HttpResponse:
    """Add an onderwerp."""
    locatie = load(request, Locatie, pk=locatie_pk)
    return ask(
        request,
        OnderwerpForm(read_posted(request), initial={"begin": request.toegang.vandaag}),
        onderwerp_create,
        vast={"locatie": locatie},
        kop="Nieuw onderwerp",
        terug=reverse("spreekuur:onderwerp-list"),
        waarheen="Terug naar onderwerpen",
        melding="Het onderwerp staat in de lijst.",
    )


@vereist(Recht.SPREEKUUR_BEHEREN)
def onderwerp_update_view(request: Verzoek, onderwerp_pk: int) -> HttpResponse:
    """Change an onderwerp, or end it."""
    onderwerp = load(request, Onderwerp, pk=onderwerp_pk)
    return ask(
        request,
        OnderwerpForm(read_posted(request), row=onderwerp),
        onderwerp_update,
        vast={"onderwerp": onderwerp},
        kop="Onderwerp wijzigen",
        terug=reverse("spreekuur:onderwerp-list"),
        waarheen="Terug naar onderwerpen",
        melding="Het onderwerp is gewijzigd.",
    )
