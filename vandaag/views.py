"""The home page of every role, the list of open questions, the settings in one place, and the session."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from organisatie.deur import openbaar, vereist
from organisatie.rechten import Recht
from vandaag.tonen.blokken import BLOKKEN, in_lines, open_vragen

PER_BLADZIJDE = 25

BEHEER = (
    (
        Recht.MENSEN_BEHEREN,
        "organisatie:gebruiker-list",
        "Mensen",
        "mensen",
        "uitnodigen, rollen geven, toegang stoppen",
    ),
    (
        Recht.SPREEKUUR_BEHEREN,
        "spreekuur:spreekuur-list",
        "Spreekuren",
        "klok",
        "waar en wanneer mensen kunnen binnenlopen",
    ),
    (Recht.SPREEKUUR_BEHEREN, "spreekuur:onderwerp-list", "Onderwerpen", "lijst", "waar een vraag over kan gaan"),
    (Recht.PARTNER_BEHEREN, "organisatie:partner-list", "Partners", "telefoon", "organisaties waar we naar verwijzen"),
    (
        Recht.DEFINITIE_BEHEREN,
        "organisatie:gemeente-list",
        "Gemeenten",
        "huis",
        "taakstelling, definities, gedrukte cijfers",
    ),
    (
        Recht.BALIE_CONTROLEREN,
        "spreekuur:balietoegang-list",
        "Controle spreekuur-toegang",
        "vink",
        "wie opende wie aan de balie",
    ),
    (Recht.INZAGE_ZIEN, "historie:opvallend-list", "Inzages", "oog", "wie keek er in welke gegevens"),
)


@vereist(Recht.VANDAAG_ZIEN)
def vandaag_view(request: Any) -> HttpResponse:
    """The home page: a block for each thing that this person is here for."""
    toegang = request.toegang
    blokken = [{"template": blok.template, **blok.prepare(toegang)} for blok in BLOKKEN if toegang.mag(blok.recht)]
    return render(request, "vandaag/vandaag.html", {"blokken": blokken, "dag": toegang.vandaag})


@vereist(Recht.CLIENT_TOEWIJZEN)
def vraag_list_view(request: Any) -> HttpResponse:
    """All questions that are still open here, the oldest first."""
    toegang = request.toegang
    bladzijde = Paginator(open_vragen(toegang), PER_BLADZIJDE).get_page(request.GET.get("pagina"))
    context = {"pagina": bladzijde, "vragen": in_lines(toegang, bladzijde), "vandaag": toegang.vandaag}
    return render(request, "vandaag/vraag_list.html", context)


@vereist(Recht.MENSEN_BEHEREN)
def beheer_list_view(request: Any) -> HttpResponse:
    """Everything that this person can arrange."""
    items = [
        {"url": reverse(naam), "label": label, "icoon": icoon, "uitleg": uitleg}
        for recht, naam, label, icoon, uitleg in BEHEER
        if request.toegang.mag(recht)
    ]
    return render(request, "vandaag/beheer_list.html", {"items": items})


@openbaar
@require_safe
@never_cache
def sessie_view(request: Any) -> HttpResponse:
    """Renew the session and say who is signed in, with a token for the forms on the page; 401 when nobody is."""
    if not request.user.is_authenticated:
        return JsonResponse({}, status=401)
    return JsonResponse({"wie": str(request.user.pk), "csrf": get_token(request)})
