"""From the koppeling to the offer of a home; and the list of homes."""

from typing import Any

from django.core.paginator import Paginator
from django.db.models import Q
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from clients.actions import (
    koppeling_create,
    koppeling_update,
    woning_create,
    woning_update,
    woningaanbod_beantwoorden,
    woningaanbod_create,
)
from clients.domain.keuzes import Aanboduitkomst
from clients.forms.wonen import (
    AanbodantwoordForm,
    KoppelingForm,
    NieuweKoppelingForm,
    WoningaanbodForm,
    WoningFilterForm,
    WoningForm,
)
from clients.models import Client, Koppeling, Woning, Woningaanbod
from clients.tonen.wonen import (
    find_ook_te_huisvesten,
    find_same_aanbiedingen,
    find_same_koppelingen,
    find_woningen_in_reach,
    leave_out_inhabited,
    list_te_kiezen,
    list_woningen,
    warn_of_aanbod,
)
from clients.views.pagina import show_pagina
from clients.views.vragen import ask_about, find_page_of
from core.adres import add_to_address, read_rownummer, read_terug
from organisatie.deur import load, vereist, visible
from organisatie.domain import Partnersoort
from organisatie.formulier import ask, read_posted
from organisatie.models import Gemeente, Locatie, Partner
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek

PER_BLADZIJDE = 25
MET_WONING = "clients/wonen_formulier.html"
"""With a link for a home that is not in the list."""


@vereist(Recht.CLIENT_ZIEN)
def wonen_detail_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """From the koppeling to the home of today, and what can be done about it."""
    return show_pagina(request, client_pk, "clients.wonen", "Wonen")


@vereist(Recht.HUISVESTING_WIJZIGEN)
def koppeling_create_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """The COA linked this client to a gemeente."""
    client = load(request, Client, pk=client_pk)
    return ask_about(
        request,
        client,
        NieuweKoppelingForm(
            read_posted(request),
            ook_voor=find_ook_te_huisvesten(request.toegang, client),
            initial={"gemeente": find_own_gemeenten(request).first()},
        ),
        koppeling_create,
        vast={"client": client},
        kop="Koppeling door het COA",
        melding=lambda row: f"Opgeslagen: gekoppeld aan {row.gemeente}.",
    )


@vereist(Recht.HUISVESTING_WIJZIGEN)
def koppeling_update_view(request: Verzoek, koppeling_pk: int) -> HttpResponse:
    """Change a koppeling, or add the day on which the profile came."""
    rows = visible(request, Koppeling).select_related("client", "gemeente")
    koppeling = load(request, Koppeling, pk=koppeling_pk, rows=rows)
    return ask_about(
        request,
        koppeling.client,
        KoppelingForm(read_posted(request), row=koppeling),
        koppeling_update,
        vast={"koppeling": koppeling},
        kop="Koppeling wijzigen",
        melding="Opgeslagen: de koppeling is gewijzigd.",
    )


@vereist(Recht.HUISVESTING_WIJZIGEN)
def woningaanbod_create_view(request: Verzoek, koppeling_pk: int) -> HttpResponse:
    """Offer a home in the gemeente of the koppeling."""
    rows = visible(request, Koppeling).select_related("client", "gemeente")
    koppeling = load(request, Koppeling, pk=koppeling_pk, rows=rows)
    gekozen = read_chosen_woning(request)
    keuze = list_te_kiezen(request.toegang, koppeling.client, gekozen=gekozen)
    form = WoningaanbodForm(
        read_posted(request),
        woningen=find_woningen_in_reach(request.toegang),
        keuze=[woning for woning in keuze if woning.gemeente_id == koppeling.gemeente_id],
        ook_voor=find_same_koppelingen(request.toegang, koppeling),
        initial={"woning": gekozen, "aangeboden_op": request.toegang.vandaag},
    )
    return ask_about(
        request,
        koppeling.client,
        form,
        woningaanbod_create,
        vast={"koppeling": koppeling},
        kop=f"Woning aanbieden in {koppeling.gemeente}",
        melding="Opgeslagen: de woning is aangeboden.",
        let_op=lambda row: warn_of_aanbod(request.toegang, koppeling.client, row.woning_id),
        template=MET_WONING,
    )


@vereist(Recht.HUISVESTING_WIJZIGEN)
def woningaanbod_update_view(request: Verzoek, aanbod_pk: int) -> HttpResponse:
    """Record the answer to an offer; after a yes comes the day of the key."""
    rows = visible(request, Woningaanbod).select_related("koppeling__client", "woning")
    aanbod = load(request, Woningaanbod, pk=aanbod_pk, rows=rows)
    client = aanbod.koppeling.client
    return ask_about(
        request,
        client,
        AanbodantwoordForm(read_posted(request), ook_voor=find_same_aanbiedingen(request.toegang, aanbod), row=aanbod),
        woningaanbod_beantwoorden,
        vast={"aanbod": aanbod},
        kop="Antwoord op het aanbod",
        uitleg=[f"Het gaat om {aanbod.woning}.", *warn_of_aanbod(request.toegang, client, aanbod.woning_id)],
        melding=lambda row: f"Opgeslagen: de woning is {row.get_uitkomst_display().lower()}.",
        naar=lambda row: _go_on_after_answer(request, row, client),
    )


def _go_on_after_answer(request: Verzoek, aanbod: Woningaanbod, client: Client) -> str:
    """After a yes the day of the key is next, with the home filled in; who does not know it yet, goes back."""
    terug = read_terug(request.GET)
    if aanbod.uitkomst != Aanboduitkomst.AANVAARD:
        return terug or find_page_of(client.pk)
    adres = reverse("clients:huisvesting-create", args=[client.pk], query={"woning": aanbod.woning_id})
    return add_to_address(adres, terug=terug) if terug else adres


@vereist(Recht.HUISVESTING_WIJZIGEN)
def woning_list_view(request: Verzoek) -> HttpResponse:
    """The homes in the gemeenten of the team. Who lives there is never in this list."""
    vandaag = request.toegang.vandaag
    form = WoningFilterForm(request.GET, gemeenten=find_own_gemeenten(request))
    gekozen = form.gekozen()
    rows = visible(request, Woning)
    if gekozen.get("straat"):
        rows = rows.filter(straat__icontains=gekozen["straat"])
    if gekozen.get("gemeente"):
        rows = rows.filter(gemeente=gekozen["gemeente"])
    if gekozen.get("alleen_vrij"):
        rows = leave_out_inhabited(rows, vandaag)
    ids = rows.order_by("sorteersleutel", "pk").values_list("pk", flat=True)
    pagina: Any = Paginator(ids, PER_BLADZIJDE).get_page(request.GET.get("pagina"))
    context = {"filter": form, "pagina": pagina, "woningen": list_woningen(list(pagina), vandaag)}
    return render(request, "clients/woning_list.html", context)


@vereist(Recht.HUISVESTING_WIJZIGEN)
def woning_create_view(request: Verzoek) -> HttpResponse:
    """Add a home; who came from a form that needs it, goes back there with the home chosen."""
    gemeenten = find_own_gemeenten(request)
    form = WoningForm(
        read_posted(request),
        gemeenten=gemeenten,
        verhuurders=find_verhuurders(),
        initial={"gemeente": gemeenten.first()},
    )
    locaties = visible(request, Locatie).order_by("pk")
    locatie = locaties.filter(gemeenten=form.cleaned_data["gemeente"])[0] if form.is_valid() else None
    return ask(
        request,
        form,
        woning_create,
        vast={"locatie": locatie},
        kop="Nieuwe woning",
        terug=reverse("clients:woning-list"),
        waarheen="Terug naar woningen",
        melding=lambda row: f"Opgeslagen: {row} staat in de lijst.",
        naar=lambda row: _go_back_with(request, row),
    )


@vereist(Recht.HUISVESTING_WIJZIGEN)
def woning_update_view(request: Verzoek, woning_pk: int) -> HttpResponse:
    """Change what is known about a home."""
    woning = load(request, Woning, pk=woning_pk, rows=visible(request, Woning).select_related("gemeente"))
    form = WoningForm(
        read_posted(request),
        gemeenten=find_own_gemeenten(request),
        verhuurders=find_verhuurders(ook=woning.verhuurder_id),
        row=woning,
    )
    return ask(
        request,
        form,
        woning_update,
        vast={"woning": woning},
        kop=f"{woning} wijzigen",
        terug=reverse("clients:woning-list"),
        waarheen="Terug naar woningen",
        melding=lambda row: f"Opgeslagen: {row} is gewijzigd.",
    )


def read_chosen_woning(request: Verzoek) -> int | None:
    """The home that was chosen before this page opened, or that was sent with the form."""
    return read_rownummer(request.POST.get("woning") or request.GET.get("woning", ""))


def find_own_gemeenten(request: Verzoek) -> Any:
    """The gemeenten that the locaties of this right serve."""
    return Gemeente.objects.filter(locaties__in=visible(request, Locatie)).distinct().order_by("sorteersleutel")


def find_verhuurders(ook: int | None = None) -> Any:
    """Corporaties to choose from as landlord; the one that stands there already may be another, or out of use."""
    te_kiezen = Partner.objects.in_gebruik().filter(soort=Partnersoort.WONINGCORPORATIE).values("pk")
    return Partner.objects.filter(Q(pk__in=te_kiezen) | Q(pk=ook)).order_by("sorteersleutel")


def _go_back_with(request: Verzoek, woning: Woning) -> str:
    terug = read_terug(request.GET)
    return add_to_address(terug, woning=woning.pk) if terug else "clients:woning-list"
