"""The list of dossiers, the page of one, and what is done with a whole dossier."""

from django.core.paginator import Paginator
from django.db.models import F, QuerySet
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from clients.models import Client
from clients.tonen.rechten import rechten_op
from clients.views.vragen import ask_about
from gezinshereniging.actions import (
    dossier_afsluiten,
    dossier_create,
    dossier_heropenen,
    dossier_overdragen,
    dossier_update,
    geendossier_create,
    procedure_create,
)
from gezinshereniging.actions.dossier import list_behandelaars
from gezinshereniging.forms.dossier import (
    AfsluitForm,
    DossierForm,
    DossierWijzigForm,
    GeenDossierForm,
    HeropenForm,
    OverdraagForm,
    ProcedureForm,
)
from gezinshereniging.models import Aanvraag, Beschikking
from gezinshereniging.tonen.brieven import list_klaargezet
from gezinshereniging.tonen.keuzes import list_gebeurtenissen
from gezinshereniging.tonen.lijst import LOPEND, find_dossiers, list_chips, make_rij
from gezinshereniging.tonen.pagina import list_mutaties, make_pagina
from gezinshereniging.tonen.ronde import find_own_rondedossier, make_maandstrip
from gezinshereniging.views.delen import ask_about_dossier, find_page, load_dossier
from organisatie.deur import load, vereist, visible
from organisatie.formulier import read_posted
from organisatie.models import Locatie
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek
from verblijf.models import Verblijfsvergunning

PER_PAGINA = 50


@vereist(Recht.DOSSIER_ZIEN)
def dossier_list_view(request: Verzoek) -> HttpResponse:
    """The dossiers that this team handles."""
    keuze = request.GET.get("stand", LOPEND)
    pagina = Paginator(find_dossiers(request.toegang, keuze), PER_PAGINA).get_page(request.GET.get("pagina"))
    for dossier in pagina:
        request.gezien.add((dossier.referent_id, request.recht))
    context = {"pagina": pagina, "rijen": [make_rij(dossier) for dossier in pagina], "vandaag": request.toegang.vandaag}
    return render(
        request, "gezinshereniging/dossier_list.html", context | {"chips": list_chips(request.toegang, keuze)}
    )


@vereist(Recht.DOSSIER_ZIEN)
def dossier_detail_view(request: Verzoek, dossier_pk: int) -> HttpResponse:
    """All of one dossier."""
    dossier = load_dossier(request, dossier_pk)
    context = {
        "beeld": make_pagina(request.toegang, dossier),
        "dossier": dossier,
        "client": dossier.referent,
        "rechten": rechten_op(request.toegang, dossier.referent).rechten,
        "vandaag": request.toegang.vandaag,
        "strip": make_maandstrip(dossier, request.toegang.vandaag),
        "klaargezet": list_klaargezet(request.toegang, dossier),
        "in_ronde": find_own_rondedossier(request.toegang, dossier),
    }
    return render(request, "gezinshereniging/dossier_detail.html", context)


@vereist(Recht.DOSSIER_ZIEN)
def aanvraag_detail_view(request: Verzoek, aanvraag_pk: int) -> HttpResponse:
    """Where an application stands: the page of its dossier."""
    rows = visible(request, Aanvraag).select_related("procedure")
    return redirect(find_page(load(request, Aanvraag, pk=aanvraag_pk, rows=rows).procedure.dossier_id))


@vereist(Recht.DOSSIER_ZIEN)
def beschikking_detail_view(request: Verzoek, beschikking_pk: int) -> HttpResponse:
    """Where a letter with a decision stands: the page of its dossier."""
    rows = visible(request, Beschikking).select_related("procedure")
    return redirect(find_page(load(request, Beschikking, pk=beschikking_pk, rows=rows).procedure.dossier_id))


@vereist(Recht.DOSSIER_ZIEN)
def mutatie_list_view(request: Verzoek, dossier_pk: int) -> HttpResponse:
    """Everything that happened in a dossier."""
    dossier = load_dossier(request, dossier_pk)
    context = {"dossier": dossier, "client": dossier.referent, "terug": find_page(dossier.pk)}
    context["mutaties"] = list_mutaties(dossier)
    return render(request, "gezinshereniging/mutatie_list.html", context)


@vereist(Recht.DOSSIER_OPENEN)
def dossier_create_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """Open a dossier for a client, and say which team handles it."""
    client = load(request, Client, pk=client_pk)
    eigen = {"locatie": next(iter(request.toegang.locaties(request.recht)), None)}
    vergunningen = _list_vergunningen(client)
    eigen["vergunning"] = vergunningen.values_list("pk", flat=True).first()
    form = DossierForm(
        read_posted(request),
        locaties=Locatie.objects.order_by("sorteersleutel"),
        vergunningen=vergunningen,
        initial=eigen,
    )
    return ask_about(
        request,
        client,
        form,
        dossier_create,
        vast={"client": client},
        kop="Dossier openen",
        melding=lambda dossier: f"Opgeslagen: dossier {dossier.nummer} is geopend. {dossier.locatie} behandelt het.",
    )


@vereist(Recht.DOSSIER_WIJZIGEN)
def dossier_update_view(request: Verzoek, dossier_pk: int) -> HttpResponse:
    """Say who is responsible for a dossier."""
    dossier = load_dossier(request, dossier_pk)
    form = DossierWijzigForm(
        read_posted(request),
        row=dossier,
        collegas=list_behandelaars(dossier.locatie, request.toegang.vandaag).order_by("sorteersleutel"),
        vergunningen=_list_vergunningen(dossier.referent),
    )
    vast = {"dossier": dossier}
    return ask_about_dossier(
        request, dossier, form, dossier_update, vast=vast, kop="Wie doet dit dossier?", melding="Opgeslagen."
    )


@vereist(Recht.DOSSIER_WIJZIGEN)
def procedure_create_view(request: Verzoek, dossier_pk: int) -> HttpResponse:
    """Begin again in the same dossier."""
    dossier = load_dossier(request, dossier_pk)
    return ask_about_dossier(
        request,
        dossier,
        ProcedureForm(read_posted(request), dossier=dossier),
        procedure_create,
        vast={"dossier": dossier},
        kop="Nieuwe procedure",
        melding=lambda procedure: f"Opgeslagen: procedure {procedure.nummer} is begonnen.",
        uitleg="Is er opnieuw een aanvraag nodig? Begin hier. Wat eerder gebeurde, blijft staan.",
    )


@vereist(Recht.DOSSIER_WIJZIGEN)
def afsluiting_create_view(request: Verzoek, dossier_pk: int) -> HttpResponse:
    """Close a dossier."""
    dossier = load_dossier(request, dossier_pk)
    form = AfsluitForm(read_posted(request), row=dossier, initial={"op": request.toegang.vandaag})
    vast = {"dossier": dossier}
    return ask_about_dossier(
        request, dossier, form, dossier_afsluiten, vast=vast, kop="Dossier afsluiten",
        melding="Opgeslagen: het dossier is afgesloten.", uitleg="Een afgesloten dossier kun je later heropenen.",
    )  # fmt: skip


@vereist(Recht.DOSSIER_WIJZIGEN)
def heropening_create_view(request: Verzoek, dossier_pk: int) -> HttpResponse:
    """Open a closed dossier again."""
    dossier = load_dossier(request, dossier_pk)
    form = HeropenForm(read_posted(request), initial={"op": request.toegang.vandaag})
    vast = {"dossier": dossier}
    return ask_about_dossier(
        request, dossier, form, dossier_heropenen, vast=vast, kop="Dossier heropenen",
        melding="Opgeslagen: het dossier is weer open.",
    )  # fmt: skip


@vereist(Recht.DOSSIER_WIJZIGEN)
def overdracht_create_view(request: Verzoek, dossier_pk: int) -> HttpResponse:
    """Give a dossier to another team."""
    dossier = load_dossier(request, dossier_pk)
    andere = Locatie.objects.exclude(pk=dossier.locatie_id).order_by("sorteersleutel")
    return ask_about_dossier(
        request,
        dossier,
        OverdraagForm(read_posted(request), row=dossier, locaties=andere),
        dossier_overdragen,
        vast={"dossier": dossier},
        kop="Dossier overdragen",
        melding=lambda row: f"Opgeslagen: {row.locatie} behandelt het dossier nu.",
        uitleg="Daarna ziet jouw team de inhoud niet meer.",
        naar=reverse("gezinshereniging:dossier-list"),
    )


@vereist(Recht.DOSSIER_OPENEN)
def geendossier_create_view(request: Verzoek, vergunning_pk: int) -> HttpResponse:
    """Say why there is no dossier, although family wants to come."""
    rows = visible(request, Verblijfsvergunning).select_related("client")
    vergunning = load(request, Verblijfsvergunning, pk=vergunning_pk, rows=rows)
    return ask_about(
        request,
        vergunning.client,
        GeenDossierForm(read_posted(request)),
        geendossier_create,
        vast={"vergunning": vergunning},
        kop="Geen dossier nodig",
        melding="Opgeslagen. Je wordt hier niet meer aan herinnerd.",
    )


@vereist(Recht.DOSSIER_WIJZIGEN)
def gebeurtenis_list_view(request: Verzoek, dossier_pk: int) -> HttpResponse:
    """What can be recorded now; what cannot is grey, with the reason."""
    dossier = load_dossier(request, dossier_pk)
    context = {"dossier": dossier, "client": dossier.referent, "terug": find_page(dossier.pk)}
    context["groepen"], context["standen"] = list_gebeurtenissen(dossier)
    return render(request, "gezinshereniging/gebeurtenis_list.html", context)


def _list_vergunningen(client: Client) -> QuerySet[Verblijfsvergunning]:
    """Also those that were withdrawn, for a dossier can be about that. The newest that holds comes first."""
    rijen = Verblijfsvergunning.objects.filter(client=client)
    return rijen.order_by(F("ingetrokken_op").desc(nulls_first=True), "-bekendmaking", "-pk")
