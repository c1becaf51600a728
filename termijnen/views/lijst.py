"""The list of deadlines, on screen and on the wall."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render

from clients.tonen.toewijsbaar import BEGELEIDENDE_ROLLEN
from organisatie.deur import vereist, visible
from organisatie.models import Aanstelling, Gebruiker
from organisatie.rechten import Bereik, Recht, Toegang
from organisatie.verzoek import Verzoek
from termijnen.forms import TermijnfilterForm
from termijnen.models import Termijn
from termijnen.tonen.controle import make_controlebeeld
from termijnen.tonen.papier import list_papierbeelden
from termijnen.tonen.werklijst import (
    ALLE,
    MIJN,
    Tab,
    Termijnfilter,
    fetch_in_order,
    find_last_day,
    has_own,
    keep_now,
    keep_of_whom,
    list_missing,
    list_termijnbeelden,
    list_termijnen,
    put_in_order,
)

PER_BLADZIJDE = 50
OP_PAPIER = 200
"""More than so many rows do not hang on a wall."""
TABS = (
    (Tab.NU, "Nu"),
    (Tab.WACHT, "Wacht op gebeurtenis"),
    (Tab.ONBEKEND, "Onbekend"),
    (Tab.AFGEHANDELD, "Afgehandeld"),
)


@vereist(Recht.TERMIJN_ZIEN)
def termijn_list_view(request: Verzoek) -> HttpResponse:
    """What must be done, and by when: mine, or that of the whole locatie for who reaches it."""
    toegang = request.toegang
    form, keuze = _read_filter(request)
    rows: Any = visible(request, Termijn)
    sleutels = list_termijnen(rows, keuze, toegang).values_list("pk", flat=True)
    pagina: Any = Paginator(sleutels, PER_BLADZIJDE).get_page(request.GET.get("pagina"))
    ontbreekt, aantal_onbekend = list_missing(keep_of_whom(rows, keuze, toegang))
    staat_eronder = keuze.tab is Tab.NU and pagina.number == 1
    context = {
        "filter": form,
        "keuze": keuze,
        "tabs": [{"waarde": tab.value, "label": label, "is_hier": tab is keuze.tab} for tab, label in TABS],
        "pagina": pagina,
        "regels": list_termijnbeelden(toegang, fetch_in_order(pagina.object_list)),
        "onbekend": list_termijnbeelden(toegang, ontbreekt if staat_eronder else ()),
        "aantal_onbekend": aantal_onbekend,
        "controle": make_controlebeeld(toegang),
        "mag_accepteren": toegang.mag(Recht.REGEL_ACCEPTEREN),
    }
    return render(request, "termijnen/termijn_list.html", context)


@vereist(Recht.TERMIJN_ZIEN)
def papier_list_view(request: Verzoek) -> HttpResponse:
    """The same list for the wall of the office: initials and a number, never a name."""
    form, keuze = _read_filter(request)
    toegang = request.toegang
    rows = keep_of_whom(visible(request, Termijn), keuze, toegang)
    rows = put_in_order(keep_now(rows, find_last_day(keuze.tijdvak, toegang.vandaag), toegang.vandaag), toegang.vandaag)
    gevonden = list_papierbeelden(toegang, rows.prefetch_related("client")[: OP_PAPIER + 1])
    context = {"filter": form, "keuze": keuze, "regels": gevonden[:OP_PAPIER], "is_meer": len(gevonden) > OP_PAPIER}
    return render(request, "termijnen/papier_list.html", context)


def _read_filter(request: Verzoek) -> tuple[TermijnfilterForm, Termijnfilter]:
    """The filter as it stands in the address; who guides nobody and may see all, begins with the whole locatie."""
    toegang: Toegang = request.toegang
    mag_alle = Bereik.LOCATIE in toegang.bereiken(Recht.TERMIJN_ZIEN)
    begin = ALLE if mag_alle and not request.GET.get("van") and not has_own(toegang) else MIJN
    data = request.GET.dict()
    form = TermijnfilterForm(
        {"van": data.get("van") or begin, "periode": data.get("periode") or "60"},
        mag_alle=mag_alle,
        collegas=_list_collegas(toegang) if mag_alle else (),
    )
    return form, form.gekozen(data.get("stand", ""), standaard=begin)


def _list_collegas(toegang: Toegang) -> Any:
    """Who guides people here today."""
    hier = Aanstelling.objects.open_on(toegang.vandaag).filter(
        locatie__in=toegang.locaties(Recht.TERMIJN_ZIEN), rol__in=BEGELEIDENDE_ROLLEN
    )
    return Gebruiker.objects.filter(pk__in=hier.values("gebruiker"), is_active=True).order_by("sorteersleutel", "pk")
