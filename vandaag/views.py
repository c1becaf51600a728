"""The home page of every role, the settings in one place, and the session."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from core.gemis import add_up, list_gemis
from core.paneel import list_beheer, list_blokken
from core.prepared import read_each_once
from organisatie.deur import load, openbaar, vereist
from organisatie.formulier import ask, read_posted
from organisatie.models import Gebruiker
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek
from vandaag.actions import overdragen
from vandaag.forms import OverdragenForm
from vandaag.tonen.gemis import find_gemis, read_pagina
from vandaag.tonen.overdragen import (
    find_opvolgers,
    list_bundels,
    list_collegabeelden,
    list_other_houders,
    list_te_vertellen,
    make_voorstel,
)


@vereist(Recht.VANDAAG_ZIEN)
def vandaag_view(request: Verzoek) -> HttpResponse:
    """The home page: a block for each thing that this person is here for."""
    toegang = request.toegang
    with read_each_once():
        blokken = [{"template": blok.template, **inhoud} for blok, inhoud in list_blokken(toegang)]
        return render(request, "vandaag/vandaag.html", {"blokken": blokken, "dag": toegang.vandaag})


@vereist(Recht.CONTACT_MAKEN)
def gemis_list_view(request: Verzoek) -> HttpResponse:
    """What stays silent, each kind with its definition; whose page it leads to is noted there."""
    soort = find_gemis(request.toegang, request.GET.get("soort", ""))
    with read_each_once():
        if soort is None:
            soorten, pagina = list_gemis(request.toegang), None
        else:
            gevonden, pagina = read_pagina(soort, request.toegang, request.GET.get("pagina"))
            soorten = [(soort, gevonden)]
    totaal = add_up(gevonden for _, gevonden in soorten)
    context = {
        "soorten": soorten,
        "stil": [(soort, gevonden) for soort, gevonden in soorten if gevonden.aantal],
        "rustig": [soort for soort, gevonden in soorten if not gevonden.aantal],
        "totaal": totaal,
        "pagina": pagina,
        "vandaag": request.toegang.vandaag,
    }
    return render(request, "vandaag/gemis_list.html", context)


@vereist(Recht.CLIENT_TOEWIJZEN)
def overdragen_list_view(request: Verzoek) -> HttpResponse:
    """Who has how much in their hands, and who is away."""
    collegas = list_collegabeelden(request.toegang)
    context = {"collegas": collegas, "anderen": list_other_houders(request.toegang, collegas)}
    return render(request, "vandaag/overdragen_list.html", context)


@vereist(Recht.CLIENT_TOEWIJZEN)
def overdragen_create_view(request: Verzoek, overdrager_pk: int) -> HttpResponse:
    """Hand on all that a colleague has in their hands, fairly divided unless somebody is chosen."""
    gebruiker, toegang = load(request, Gebruiker, pk=overdrager_pk), request.toegang
    bundels, collegas = list_bundels(toegang, gebruiker, toegang.vandaag), list(find_opvolgers(toegang, gebruiker))
    voorstel = make_voorstel(toegang, bundels, collegas)
    form = OverdragenForm(
        read_posted(request), bundels=bundels, collegas=collegas, voorstel=voorstel, initial={"op": toegang.vandaag}
    )
    return ask(
        request,
        form,
        overdragen,
        vast={"gebruiker": gebruiker},
        kop="Overdragen",
        terug=reverse("vandaag:overdragen-list"),
        melding=f"Overgedragen van {gebruiker}. Niets is zonder eigenaar.",
        template="vandaag/overdragen_create.html",
        gebruiker=gebruiker,
        te_vertellen=list_te_vertellen(bundels),
    )


@vereist(Recht.MENSEN_BEHEREN)
def beheer_list_view(request: Verzoek) -> HttpResponse:
    """Everything that this person can arrange."""
    items = [
        {"url": reverse(punt.naar), "label": punt.label, "icoon": punt.icoon, "uitleg": punt.uitleg}
        for punt in list_beheer()
        if request.toegang.mag(punt.recht)
    ]
    return render(request, "vandaag/beheer_list.html", {"items": items})


@openbaar
@require_safe
@never_cache
def sessie_view(request: HttpRequest) -> HttpResponse:
    """Renew the session and say who is signed in, with a token for the forms on the page; 401 when nobody is."""
    if not request.user.is_authenticated:
        return JsonResponse({}, status=401)
    return JsonResponse({"wie": str(request.user.pk), "csrf": get_token(request)})
