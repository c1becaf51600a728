"""The people of a team: who does what, trainings and statements."""

from collections.abc import Callable
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from core.forms import Invoer
from organisatie import actions
from organisatie.deur import load, vereist, visible
from organisatie.forms.team import (
    TeamfunctieForm,
    TeamlidCreateForm,
    TeamlidForm,
    TeamopleidingForm,
    TeamverklaringForm,
)
from organisatie.formulier import ask, press, read_posted
from organisatie.models import (
    Gebruiker,
    Maanduren,
    Teamfunctie,
    Teamlid,
    Teamopleiding,
    Teamverklaring,
    Werkgebied,
)
from organisatie.rechten import Recht
from organisatie.tonen.team import find_teamleden, list_teamlidbeelden
from organisatie.verzoek import Verzoek

PER_BLADZIJDE = 50
MEESTE_MAANDEN = 12


@vereist(Recht.TEAM_BEHEREN)
def teamlid_list_view(request: Verzoek) -> HttpResponse:
    """Who is in the team and does what; who stopped stands behind a link."""
    toon = request.GET.get("toon")
    rows = find_teamleden(request.toegang, toon)
    bladzijde = Paginator(rows, PER_BLADZIJDE).get_page(request.GET.get("pagina"))
    context = {
        "bladzijde": bladzijde,
        "beelden": list_teamlidbeelden(request.toegang, bladzijde.object_list),
        "toon": toon,
        "werkgebieden": visible(request, Werkgebied).select_related("locatie", "gemeente").order_by("pk"),
    }
    return render(request, "organisatie/teamlid_list.html", context)


@vereist(Recht.TEAM_BEHEREN)
def teamlid_detail_view(request: Verzoek, teamlid_pk: int) -> HttpResponse:
    """One person with functions, trainings, statements and hours."""
    teamlid = load(request, Teamlid, pk=teamlid_pk, rows=visible(request, Teamlid).select_related("gebruiker"))

    def of(model: Any, *volgorde: str) -> Any:
        return visible(request, model).filter(teamlid=teamlid).order_by(*volgorde)

    context = {
        "teamlid": teamlid,
        "functies": of(Teamfunctie, "-begin", "pk").select_related("werkgebied__gemeente"),
        "opleidingen": of(Teamopleiding, "-afgerond_op", "pk"),
        "verklaringen": of(Teamverklaring, "soort", "-begin"),
        "maanden": of(Maanduren, "-maand", "pk").select_related("werkgebied__gemeente")[:MEESTE_MAANDEN],
        "vandaag": request.toegang.vandaag,
    }
    return render(request, "organisatie/teamlid_detail.html", context)


@vereist(Recht.TEAM_BEHEREN)
def teamlid_create_view(request: Verzoek) -> HttpResponse:
    """Add somebody to the team."""
    form = TeamlidCreateForm(
        read_posted(request),
        werkgebieden=visible(request, Werkgebied),
        accounts=visible(request, Gebruiker).filter(teamlid=None),
        initial={"begin": request.toegang.vandaag},
    )
    return ask(
        request,
        form,
        actions.teamlid_create,
        kop="Iemand in het team zetten",
        uitleg="Dit geeft geen toegang tot Wegwijs. Inloggen kan alleen wie is uitgenodigd bij Mensen.",
        terug=reverse("organisatie:teamlid-list"),
        melding=lambda row: f"Opgeslagen: {row} staat in het team.",
        naar=_find_page_of,
    )


@vereist(Recht.TEAM_BEHEREN)
def teamlid_update_view(request: Verzoek, teamlid_pk: int) -> HttpResponse:
    """Change a name, languages or account."""
    teamlid = load(request, Teamlid, pk=teamlid_pk)
    accounts = visible(request, Gebruiker)
    vrij = accounts.filter(teamlid=None) | accounts.filter(teamlid=teamlid)
    form = TeamlidForm(read_posted(request), row=teamlid, accounts=vrij)
    return _ask(request, teamlid, form, actions.teamlid_update, kop="wijzigen", melding="De gegevens zijn gewijzigd.")


@vereist(Recht.TEAM_BEHEREN)
def teamfunctie_create_view(request: Verzoek, teamlid_pk: int) -> HttpResponse:
    """Give somebody another function."""
    teamlid = load(request, Teamlid, pk=teamlid_pk)
    form = TeamfunctieForm(
        read_posted(request),
        werkgebieden=visible(request, Werkgebied),
        initial={"begin": request.toegang.vandaag, "is_hoofdfunctie": False},
    )
    return _ask(
        request, teamlid, form, actions.teamfunctie_create, kop="nog een functie", melding="De functie staat erbij."
    )


@vereist(Recht.TEAM_BEHEREN)
def teamfunctie_update_view(request: Verzoek, teamfunctie_pk: int) -> HttpResponse:
    """Correct a function, or fill in the last day."""
    rows = visible(request, Teamfunctie).select_related("teamlid")
    functie = load(request, Teamfunctie, pk=teamfunctie_pk, rows=rows)
    form = TeamfunctieForm(read_posted(request), row=functie, werkgebieden=visible(request, Werkgebied))
    return _ask(
        request,
        functie.teamlid,
        form,
        actions.teamfunctie_update,
        vast={"teamfunctie": functie},
        kop=f"{functie.functie} wijzigen",
        melding="De functie is gewijzigd.",
    )


@vereist(Recht.TEAM_BEHEREN)
def teamopleiding_create_view(request: Verzoek, teamlid_pk: int) -> HttpResponse:
    """Somebody followed a training."""
    teamlid = load(request, Teamlid, pk=teamlid_pk)
    form = TeamopleidingForm(
        read_posted(request),
        werkgebieden=visible(request, Werkgebied),
        initial={"afgerond_op": request.toegang.vandaag},
    )
    return _ask(
        request,
        teamlid,
        form,
        actions.teamopleiding_create,
        kop="opleiding gevolgd",
        melding="De opleiding staat erbij.",
    )


@vereist(Recht.TEAM_BEHEREN)
def teamverklaring_create_view(request: Verzoek, teamlid_pk: int) -> HttpResponse:
    """Somebody handed in a statement."""
    teamlid = load(request, Teamlid, pk=teamlid_pk)
    return _ask(
        request,
        teamlid,
        TeamverklaringForm(read_posted(request)),
        actions.teamverklaring_create,
        kop="VOG of geheimhouding",
        uitleg="Ruim voordat de verklaring verloopt, staat dat op Vandaag bij de teamleider.",
        melding="De verklaring staat erbij.",
    )


@vereist(Recht.TEAM_BEHEREN)
@require_POST
def teamfunctie_delete_view(request: Verzoek, teamfunctie_pk: int) -> HttpResponse:
    """Take away a function that was a mistake."""
    row = load(request, Teamfunctie, pk=teamfunctie_pk)
    press(request, actions.teamfunctie_delete, melding="De functie is weggehaald.", teamfunctie=row)
    return redirect("organisatie:teamlid-detail", row.teamlid_id)


@vereist(Recht.TEAM_BEHEREN)
@require_POST
def teamopleiding_delete_view(request: Verzoek, teamopleiding_pk: int) -> HttpResponse:
    """Take away a training that was a mistake."""
    row = load(request, Teamopleiding, pk=teamopleiding_pk)
    press(request, actions.teamopleiding_delete, melding="De opleiding is weggehaald.", opleiding=row)
    return redirect("organisatie:teamlid-detail", row.teamlid_id)


@vereist(Recht.TEAM_BEHEREN)
@require_POST
def teamverklaring_delete_view(request: Verzoek, teamverklaring_pk: int) -> HttpResponse:
    """Take away a statement that was a mistake."""
    row = load(request, Teamverklaring, pk=teamverklaring_pk)
    press(request, actions.teamverklaring_delete, melding="De verklaring is weggehaald.", verklaring=row)
    return redirect("organisatie:teamlid-detail", row.teamlid_id)


def _ask(
    request: Verzoek, teamlid: Teamlid, form: Invoer, action: Callable[..., Any], *, kop: str, **rest: Any
) -> HttpResponse:
    """The page of one form about somebody; the action gets that person unless it gets a row of theirs."""
    vast = rest.pop("vast", {"teamlid": teamlid})
    return ask(request, form, action, kop=f"{teamlid}: {kop}", terug=_find_page_of(teamlid), vast=vast, **rest)


def _find_page_of(teamlid: Teamlid) -> str:
    return reverse("organisatie:teamlid-detail", args=[teamlid.pk])
