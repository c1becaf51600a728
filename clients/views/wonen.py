"""From the koppeling to the offer of a home; and the list of homes."""

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Exists, OuterRef, Q
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme

from clients.actions import (
    koppeling_create,
    koppeling_update,
    woning_create,
    woning_update,
    woningaanbod_beantwoorden,
    woningaanbod_create,
)
from clients.forms.wonen import (
    AntwoordForm,
    KoppelingForm,
    KoppelingWijzigForm,
    WoningaanbodForm,
    WoningFilterForm,
    WoningForm,
    WoningWijzigForm,
)
from clients.models import Bewoning, Client, Koppeling, Woning, Woningaanbod
from clients.tonen.wonen import find_woningen_in_reach, list_te_kiezen
from core.adres import rownummer
from organisatie.deur import load, vereist, visible
from organisatie.models import Gemeente, Locatie, Partner
from organisatie.rechten import Recht

PER_BLADZIJDE = 25


@vereist(Recht.HUISVESTING_WIJZIGEN)
def koppeling_create_view(request: Any, client_pk: int) -> HttpResponse:
    """The COA linked this client to a gemeente."""
    client = load(request, Client, pk=client_pk)
    form = KoppelingForm(request.POST or None, initial={"gemeente": find_own_gemeenten(request).first()})
    if form.is_valid() and form.submit(koppeling_create, by=request.toegang, client=client):
        messages.success(request, f"Opgeslagen: gekoppeld aan {form.result.gemeente}.")
        return redirect("clients:client-detail", client.pk)
    return show_form(request, form, client, "Koppeling door het COA")


@vereist(Recht.HUISVESTING_WIJZIGEN)
def koppeling_update_view(request: Any, koppeling_pk: int) -> HttpResponse:
    """Change a koppeling, or add the day on which the profile came."""
    rows = visible(request, Koppeling).select_related("client", "gemeente")
    koppeling = load(request, Koppeling, pk=koppeling_pk, rows=rows)
    form = KoppelingWijzigForm(request.POST or None, initial=begin_van(KoppelingWijzigForm, koppeling))
    if form.is_valid() and form.submit(koppeling_update, by=request.toegang, koppeling=koppeling):
        messages.success(request, "Opgeslagen: de koppeling is gewijzigd.")
        return redirect("clients:client-detail", koppeling.client_id)
    return show_form(request, form, koppeling.client, "Koppeling wijzigen")


@vereist(Recht.HUISVESTING_WIJZIGEN)
def woningaanbod_create_view(request: Any, koppeling_pk: int) -> HttpResponse:
    """Offer a home in the gemeente of the koppeling."""
    rows = visible(request, Koppeling).select_related("client", "gemeente")
    koppeling = load(request, Koppeling, pk=koppeling_pk, rows=rows)
    gekozen = read_chosen_woning(request)
    keuze = list_te_kiezen(request.toegang, koppeling.client, gekozen=gekozen)
    form = WoningaanbodForm(
        request.POST or None,
        woningen=find_woningen_in_reach(request.toegang),
        keuze=[woning for woning in keuze if woning.gemeente_id == koppeling.gemeente_id],
        initial={"woning": gekozen, "aangeboden_op": request.toegang.vandaag},
    )
    if form.is_valid() and form.submit(woningaanbod_create, by=request.toegang, koppeling=koppeling):
        messages.success(request, "Opgeslagen: de woning is aangeboden.")
        return redirect("clients:client-detail", koppeling.client_id)
    return show_form(request, form, koppeling.client, f"Woning aanbieden in {koppeling.gemeente}", met_woning=True)


@vereist(Recht.HUISVESTING_WIJZIGEN)
def woningaanbod_update_view(request: Any, aanbod_pk: int) -> HttpResponse:
    """Record the answer to an offer; after a yes comes the day of the key."""
    rows = visible(request, Woningaanbod).select_related("koppeling__client", "woning")
    aanbod = load(request, Woningaanbod, pk=aanbod_pk, rows=rows)
    form = AntwoordForm(request.POST or None, initial=begin_van(AntwoordForm, aanbod))
    if form.is_valid() and form.submit(woningaanbod_beantwoorden, by=request.toegang, aanbod=aanbod):
        messages.success(request, f"Opgeslagen: de woning is {form.result.get_uitkomst_display().lower()}.")
        return redirect("clients:client-detail", aanbod.koppeling.client_id)
    uitleg = f"Het gaat om {aanbod.woning}."
    return show_form(request, form, aanbod.koppeling.client, "Antwoord op het aanbod", uitleg=uitleg)


@vereist(Recht.HUISVESTING_WIJZIGEN)
def woning_list_view(request: Any) -> HttpResponse:
    """The homes in the gemeenten of the team. Who lives there is never in this list."""
    vandaag = request.toegang.vandaag
    form = WoningFilterForm(request.GET, gemeenten=find_own_gemeenten(request))
    gekozen = form.gekozen()
    bewoond = Bewoning.objects.open_on(vandaag).filter(woning=OuterRef("pk"))
    rows = visible(request, Woning).select_related("gemeente", "verhuurder").annotate(is_bewoond=Exists(bewoond))
    filters = Q()
    if gekozen.get("straat"):
        filters &= Q(straat__icontains=gekozen["straat"])
    if gekozen.get("gemeente"):
        filters &= Q(gemeente=gekozen["gemeente"])
    if gekozen.get("alleen_vrij"):
        filters &= Q(is_bewoond=False)
    rows = rows.filter(filters).order_by("sorteersleutel", "pk")
    pagina = Paginator(rows, PER_BLADZIJDE).get_page(request.GET.get("pagina"))
    return render(request, "clients/woning_list.html", {"filter": form, "woningen": pagina})


@vereist(Recht.HUISVESTING_WIJZIGEN)
def woning_create_view(request: Any) -> HttpResponse:
    """Add a home; who came from a form that needs it, goes back there with the home chosen."""
    gemeenten = find_own_gemeenten(request)
    form = WoningForm(
        request.POST or None,
        gemeenten=gemeenten,
        verhuurders=find_verhuurders(),
        initial={"gemeente": gemeenten.first()},
    )
    locaties = visible(request, Locatie).order_by("pk")
    locatie = locaties.filter(gemeenten=form.cleaned_data["gemeente"])[0] if form.is_valid() else None
    if locatie and form.submit(woning_create, by=request.toegang, locatie=locatie):
        messages.success(request, f"Opgeslagen: {form.result} staat in de lijst.")
        return redirect(_go_back_with(request, form.result))
    return render(request, "clients/woning_create.html", {"form": form})


@vereist(Recht.HUISVESTING_WIJZIGEN)
def woning_update_view(request: Any, woning_pk: int) -> HttpResponse:
    """Change what is known about a home."""
    woning = load(request, Woning, pk=woning_pk, rows=visible(request, Woning).select_related("gemeente"))
    form = WoningWijzigForm(
        request.POST or None,
        gemeenten=find_own_gemeenten(request),
        verhuurders=find_verhuurders(ook=woning.verhuurder_id),
        initial=begin_van(WoningWijzigForm, woning),
    )
    if form.is_valid() and form.submit(woning_update, by=request.toegang, woning=woning):
        messages.success(request, f"Opgeslagen: {woning} is gewijzigd.")
        return redirect("clients:woning-list")
    return render(request, "clients/woning_update.html", {"form": form, "woning": woning})


def show_form(
    request: Any, form: Any, client: Client, kop: str, *, uitleg: str = "", met_woning: bool = False
) -> HttpResponse:
    """The page of one form about a client; ``met_woning`` adds a link for a home that is not in the list."""
    context = {"form": form, "client": client, "kop": kop, "uitleg": uitleg, "met_woning": met_woning}
    return render(request, "clients/wonen_formulier.html", context)


def begin_van(form: Any, row: Any) -> dict[str, Any]:
    """The values that this form shows for a stored row."""
    return {naam: getattr(row, naam) for naam in form.base_fields}


def read_chosen_woning(request: Any) -> int | None:
    """The home that was chosen before this page opened, or that was sent with the form."""
    return rownummer(request.POST.get("woning") or request.GET.get("woning", ""))


def find_own_gemeenten(request: Any) -> Any:
    """The gemeenten that the locaties of this right serve."""
    return Gemeente.objects.filter(locaties__in=visible(request, Locatie)).distinct().order_by("sorteersleutel")


def find_verhuurders(ook: int | None = None) -> Any:
    """Partners to choose from as landlord; the one that stands there already may be out of use."""
    return Partner.objects.filter(Q(pk__in=Partner.objects.in_gebruik().values("pk")) | Q(pk=ook)).order_by(
        "sorteersleutel"
    )


def _go_back_with(request: Any, woning: Woning) -> str:
    terug = request.GET.get("terug", "")
    if terug.startswith("/") and url_has_allowed_host_and_scheme(terug, allowed_hosts=None):
        return f"{terug}?woning={woning.pk}"
    return "clients:woning-list"
