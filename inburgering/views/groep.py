"""Pages about groups for the participatieverklaring."""

from collections.abc import Callable
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from clients.forms.groepen import DeelnamesForm
from clients.tonen.groepen import find_bezig, find_te_kiezen, list_groepen, make_groepsbeeld, read_rooster
from core.forms import Invoer
from core.rooster import RoosterForm
from inburgering.actions import (
    pvtaanwezigheid_set,
    pvtbijeenkomst_create,
    pvtdeelname_delete,
    pvtdeelnames_create,
    pvtdeelnames_ondertekenen,
    pvtgroep_create,
    pvtgroep_update,
)
from inburgering.forms.groep import OndertekenForm, PvtbijeenkomstForm, PvtgroepForm
from inburgering.models import Pvtdeelname, Pvtgroep
from inburgering.tonen.groep import PVT
from organisatie.deur import load, vereist, visible
from organisatie.formulier import ask, press, read_posted
from organisatie.models import Locatie
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek

PER_PAGINA = 25


@vereist(Recht.GROEP_ZIEN)
def pvtgroep_list_view(request: Verzoek) -> HttpResponse:
    """The groups of all teams, the newest first."""
    pagina = Paginator(list_groepen(visible(request, Pvtgroep), PVT), PER_PAGINA).get_page(request.GET.get("pagina"))
    eigen = visible(request, Locatie, Recht.GROEP_BEHEREN).order_by("sorteersleutel")
    return render(request, "inburgering/pvtgroep_list.html", {"pagina": pagina, "locaties": eigen, "soort": PVT})


@vereist(Recht.GROEP_ZIEN)
def pvtgroep_detail_view(request: Verzoek, pvtgroep_pk: int) -> HttpResponse:
    """One group: when it meets, who takes part, who signed."""
    beeld = make_groepsbeeld(request.toegang, PVT, _load_groep(request, pvtgroep_pk))
    request.gezien |= {(rij.deelname.client_id, request.recht) for rij in beeld.deelnemers}
    eigen = visible(request, Pvtgroep, Recht.GROEP_BEHEREN).filter(pk=pvtgroep_pk).exists()
    context = {"beeld": beeld, "groep": beeld.groep, "soort": PVT, "mag_beheren": eigen}
    return render(request, "inburgering/pvtgroep_detail.html", context)


@vereist(Recht.GROEP_BEHEREN)
def pvtgroep_create_view(request: Verzoek, locatie_pk: int) -> HttpResponse:
    """Make a group."""
    return ask(
        request,
        PvtgroepForm(read_posted(request)),
        pvtgroep_create,
        vast={"locatie": load(request, Locatie, pk=locatie_pk)},
        kop="Nieuwe groep",
        terug=reverse("inburgering:pvtgroep-list"),
        naar=lambda groep: reverse("inburgering:pvtgroep-detail", args=[groep.pk]),
        melding="De groep staat erin.",
    )


@vereist(Recht.GROEP_BEHEREN)
def pvtgroep_update_view(request: Verzoek, beheergroep_pk: int) -> HttpResponse:
    """Change what is known about a group."""
    groep = load(request, Pvtgroep, pk=beheergroep_pk)
    form = PvtgroepForm(read_posted(request), row=groep)
    return _ask(request, groep, form, pvtgroep_update, kop="Groep wijzigen", melding="De groep is gewijzigd.")


@vereist(Recht.GROEP_BEHEREN)
def pvtbijeenkomst_create_view(request: Verzoek, beheergroep_pk: int) -> HttpResponse:
    """Add a meeting."""
    groep = load(request, Pvtgroep, pk=beheergroep_pk)
    form = PvtbijeenkomstForm(read_posted(request))
    return _ask(
        request, groep, form, pvtbijeenkomst_create, kop="Bijeenkomst toevoegen", melding="De bijeenkomst staat erbij."
    )


@vereist(Recht.GROEP_ZIEN)
def pvtdeelname_create_view(request: Verzoek, pvtgroep_pk: int) -> HttpResponse:
    """Let own clients take part."""
    groep = _load_groep(request, pvtgroep_pk)
    keuze, alle = find_te_kiezen(request.toegang, PVT, groep), "alle" in request.GET
    return _ask(
        request,
        groep,
        DeelnamesForm(read_posted(request), clients=keuze if alle else keuze.filter(talen__contains=[groep.taal])),
        pvtdeelnames_create,
        kop="Deelnemers toevoegen",
        melding=lambda rijen: f"Toegevoegd: {len(rijen)}.",
        uitleg="Je kunt alleen je eigen cliënten kiezen.",
        template="inburgering/pvtdeelname_create.html",
        groep=groep,
        alle=alle,
    )


@vereist(Recht.INBURGERING_WIJZIGEN)
@require_POST
def pvtdeelname_delete_view(request: Verzoek, pvtdeelname_pk: int) -> HttpResponse:
    """Take somebody out who was put in by mistake."""
    deelname = load(request, Pvtdeelname, pk=pvtdeelname_pk)
    press(request, pvtdeelname_delete, melding="Deze persoon is uit de groep gehaald.", deelname=deelname)
    return redirect("inburgering:pvtgroep-detail", deelname.groep_id)


@vereist(Recht.GROEP_ZIEN)
def pvtaanwezigheid_update_view(request: Verzoek, pvtgroep_pk: int) -> HttpResponse:
    """Tick who was there, in one grid."""
    groep = _load_groep(request, pvtgroep_pk)
    form = RoosterForm(read_posted(request), **read_rooster(request.toegang, PVT, groep))
    return _ask(
        request,
        groep,
        form,
        pvtaanwezigheid_set,
        kop="Wie was er?",
        melding="De aanwezigheid is bewaard.",
        template="rooster.html",
    )


@vereist(Recht.GROEP_ZIEN)
def ondertekening_create_view(request: Verzoek, pvtgroep_pk: int) -> HttpResponse:
    """Note who signed."""
    groep = _load_groep(request, pvtgroep_pk)
    nog_niet = find_bezig(request.toegang, PVT, groep)
    form = OndertekenForm(read_posted(request), deelnames=nog_niet, initial={"op": groep.ceremonie_op})
    return _ask(
        request,
        groep,
        form,
        pvtdeelnames_ondertekenen,
        kop="Ondertekend",
        melding=lambda rijen: f"Ondertekend: {len(rijen)}.",
    )


def _load_groep(request: Verzoek, pk: int) -> Pvtgroep:
    return load(request, Pvtgroep, pk=pk, rows=visible(request, Pvtgroep).select_related("locatie"))


def _ask(request: Verzoek, van: Pvtgroep, form: Invoer, action: Callable[..., Any], **rest: Any) -> HttpResponse:
    """``ask`` on a page about a group, and back to it."""
    terug = reverse("inburgering:pvtgroep-detail", args=[van.pk])
    return ask(request, form, action, vast={"groep": van}, terug=terug, waarheen=f"Terug naar {van}", **rest)
