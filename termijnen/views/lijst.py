"""The list of deadlines, on screen and on the wall."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from clients.tonen.toewijsbaar import BEGELEIDENDE_ROLLEN
from organisatie.deur import vereist, visible
from organisatie.models import Aanstelling, Gebruiker
from organisatie.rechten import Bereik, Recht, Toegang
from organisatie.verzoek import Verzoek
from termijnen.forms import PapierfilterForm, TermijnfilterForm
from termijnen.models import Termijn
from termijnen.tonen.controle import make_controlebeeld
from termijnen.tonen.lijst import make_lijst
from termijnen.tonen.papier import list_papierbeelden
from termijnen.tonen.werklijst import (
    ALLE,
    MIJN,
    Tab,
    find_last_day,
    has_own,
    keep_chosen,
    keep_now,
    put_in_order,
    read_choice,
)

OP_PAPIER = 200
"""More than so many rows do not hang on a wall."""
TABS = (
    (Tab.NU, "te doen"),
    (Tab.WACHT, "wacht"),
    (Tab.ONBEKEND, "onbekend"),
    (Tab.AFGEHANDELD, "klaar"),
)


@vereist(Recht.TERMIJN_ZIEN)
def termijn_list_view(request: Verzoek) -> HttpResponse:
    """What must be done, and by when: mine, or that of the whole team for who reaches it."""
    toegang = request.toegang
    form = TermijnfilterForm(request.GET, **_list_whose(request))
    keuze = form.gekozen(toegang.vandaag)
    context = {
        "filter": form,
        "keuze": keuze,
        "tabs": [{"waarde": tab.value, "label": label, "is_hier": tab is keuze.tab} for tab, label in TABS],
        "lijst": make_lijst(toegang, keuze, request.GET.get("pagina")),
        "controle": make_controlebeeld(toegang),
        "mag_accepteren": toegang.mag(Recht.REGEL_ACCEPTEREN),
    }
    return render(request, "termijnen/termijn_list.html", context)


@vereist(Recht.TERMIJN_ZIEN)
def papier_list_view(request: Verzoek) -> HttpResponse:
    """The same list for the wall of the office: initials and a number, never a name."""
    toegang = request.toegang
    form = PapierfilterForm(request.GET, **_list_whose(request))
    keuze = form.gekozen(toegang.vandaag)
    rows = keep_chosen(visible(request, Termijn), toegang, *read_choice(keuze, toegang))
    rows = keep_now(rows, find_last_day(form.tijdvak, toegang.vandaag), toegang.vandaag)
    rows = put_in_order(rows, toegang.vandaag)
    gevonden = list_papierbeelden(toegang, rows.prefetch_related("client")[: OP_PAPIER + 1])
    context = {"filter": form, "keuze": keuze, "regels": gevonden[:OP_PAPIER], "is_meer": len(gevonden) > OP_PAPIER}
    return render(request, "termijnen/papier_list.html", context)


def _list_whose(request: Verzoek) -> dict[str, Any]:
    """Whose deadlines can be chosen; who guides nobody and may see all, begins with the whole team."""
    toegang: Toegang = request.toegang
    mag_alle = Bereik.LOCATIE in toegang.bereiken(Recht.TERMIJN_ZIEN)
    begin = ALLE if mag_alle and not request.GET.get("van") and not has_own(toegang) else MIJN
    return {"mag_alle": mag_alle, "collegas": _list_collegas(toegang) if mag_alle else (), "begin": begin}


def _list_collegas(toegang: Toegang) -> Any:
    """Who guides people here today."""
    hier = Aanstelling.objects.open_on(toegang.vandaag).filter(
        locatie__in=toegang.locaties(Recht.TERMIJN_ZIEN), rol__in=BEGELEIDENDE_ROLLEN
    )
    return Gebruiker.objects.filter(pk__in=hier.values("gebruiker"), is_active=True).order_by("sorteersleutel", "pk")
