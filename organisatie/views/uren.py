"""Hours per month: one's own, and those of a whole team."""

from datetime import date

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from core.datums import say_month
from core.periode import add_months
from organisatie import actions
from organisatie.deur import load, vereist, visible
from organisatie.domain import say_uren
from organisatie.forms.team import MaandurenForm, TeamurenForm, list_maanden
from organisatie.formulier import ask, read_posted
from organisatie.models import Werkgebied
from organisatie.rechten import Recht
from organisatie.tonen.team import find_own, find_own_werkgebieden, find_unpaid, make_proposal, read_uren
from organisatie.verzoek import Verzoek


@vereist(Recht.UREN_INVULLEN)
def maanduren_create_view(request: Verzoek) -> HttpResponse:
    """My hours of a month; filled in beforehand, so that one press is enough."""
    teamlid, vandaag = find_own(request.toegang), request.toegang.vandaag
    if teamlid is None:
        return render(request, "organisatie/niet_in_team.html")
    form = MaandurenForm(
        read_posted(request),
        vandaag=vandaag,
        werkgebieden=find_own_werkgebieden(teamlid, vandaag),
        initial=make_proposal(teamlid, vandaag),
    )
    return ask(
        request,
        form,
        actions.maanduren_set,
        vast={"teamlid": teamlid},
        kop="Mijn uren",
        uitleg="Hoeveel uur hielp je die maand mee? Ongeveer is goed genoeg.",
        knop="Bewaar mijn uren",
        terug=reverse("vandaag:vandaag"),
        melding=lambda row: f"Opgeslagen: {say_uren(row.uren)} uur in {say_month(row.maand)}.",
    )


@vereist(Recht.TEAM_BEHEREN)
def maanduren_update_view(request: Verzoek, werkgebied_pk: int) -> HttpResponse:
    """The hours of everybody in one month, with those of the month before as a proposal."""
    rows = visible(request, Werkgebied).select_related("locatie", "gemeente")
    werkgebied = load(request, Werkgebied, pk=werkgebied_pk, rows=rows)
    maanden = list_maanden(request.toegang.vandaag)
    maand = _read_maand(request.GET.get("maand"), maanden)
    return ask(
        request,
        _make_form(request, werkgebied, maand),
        actions.teamuren_set,
        vast={"werkgebied": werkgebied, "maand": maand},
        kop=f"Uren in {say_month(maand)}: {werkgebied.gemeente}",
        uitleg="Er staat al wat bekend is, en anders wat iemand de maand ervoor deed. Leeg telt niet mee.",
        knop="Bewaar de uren",
        terug=reverse("organisatie:teamlid-list"),
        melding="De uren zijn bewaard.",
        template="organisatie/maanduren_update.html",
        eerder=max((dag for dag in maanden if dag < maand), default=None),
        later=min((dag for dag in maanden if dag > maand), default=None),
    )


def _make_form(request: Verzoek, werkgebied: Werkgebied, maand: date) -> TeamurenForm:
    vorige = read_uren(werkgebied, add_months(maand, -1))
    voorstel = {**vorige, **read_uren(werkgebied, maand)}
    mensen = find_unpaid(werkgebied, maand)
    return TeamurenForm(read_posted(request), mensen=mensen, voorstel=voorstel, vorige=vorige)


def _read_maand(tekst: str | None, maanden: list[date]) -> date:
    """The month that the address names; last month where it names none of these."""
    return next((maand for maand in maanden if f"{maand:%Y-%m-%d}" == tekst), maanden[1])
