"""Pages about courses."""

from collections.abc import Callable
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from begeleiding.actions import (
    certificaten_create,
    cursus_create,
    cursus_update,
    cursusaanwezigheid_set,
    cursusdeelname_delete,
    cursusdeelnames_create,
    cursusles_create,
)
from begeleiding.forms.cursus import CertificatenForm, CursusForm, CursuslesForm
from begeleiding.models import Cursus, Cursusdeelname
from begeleiding.tonen.cursus import CURSUS
from clients.forms.groepen import DeelnamesForm
from clients.tonen.groepen import find_bezig, find_te_kiezen, list_groepen, make_groepsbeeld, read_rooster
from core.forms import Invoer
from core.rooster import RoosterForm
from organisatie.deur import load, vereist, visible
from organisatie.formulier import ask, press, read_posted
from organisatie.models import Locatie
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek

PER_PAGINA = 25


@vereist(Recht.GROEP_ZIEN)
def cursus_list_view(request: Verzoek) -> HttpResponse:
    """The courses of all teams, the newest first."""
    pagina = Paginator(list_groepen(visible(request, Cursus), CURSUS), PER_PAGINA).get_page(request.GET.get("pagina"))
    eigen = visible(request, Locatie, Recht.GROEP_BEHEREN).order_by("sorteersleutel")
    return render(request, "begeleiding/cursus_list.html", {"pagina": pagina, "locaties": eigen, "soort": CURSUS})


@vereist(Recht.GROEP_ZIEN)
def cursus_detail_view(request: Verzoek, cursus_pk: int) -> HttpResponse:
    """One course: when it meets, who takes part, who got a certificate."""
    beeld = make_groepsbeeld(request.toegang, CURSUS, _load_cursus(request, cursus_pk))
    request.gezien |= {(rij.deelname.client_id, request.recht) for rij in beeld.deelnemers}
    eigen = visible(request, Cursus, Recht.GROEP_BEHEREN).filter(pk=cursus_pk).exists()
    context = {"beeld": beeld, "groep": beeld.groep, "soort": CURSUS, "mag_beheren": eigen}
    return render(request, "begeleiding/cursus_detail.html", context)


@vereist(Recht.GROEP_BEHEREN)
def cursus_create_view(request: Verzoek, locatie_pk: int) -> HttpResponse:
    """Make a course."""
    return ask(
        request,
        CursusForm(read_posted(request)),
        cursus_create,
        vast={"locatie": load(request, Locatie, pk=locatie_pk)},
        kop="Nieuwe cursus",
        terug=reverse("begeleiding:cursus-list"),
        naar=lambda cursus: reverse("begeleiding:cursus-detail", args=[cursus.pk]),
        melding="De cursus staat erin.",
    )


@vereist(Recht.GROEP_BEHEREN)
def cursus_update_view(request: Verzoek, beheercursus_pk: int) -> HttpResponse:
    """Change what is known about a course."""
    cursus = load(request, Cursus, pk=beheercursus_pk)
    form = CursusForm(read_posted(request), row=cursus)
    return _ask(request, cursus, form, cursus_update, kop="Cursus wijzigen", melding="De cursus is gewijzigd.")


@vereist(Recht.GROEP_BEHEREN)
def cursusles_create_view(request: Verzoek, beheercursus_pk: int) -> HttpResponse:
    """Add a lesson."""
    cursus = load(request, Cursus, pk=beheercursus_pk)
    form = CursuslesForm(read_posted(request))
    return _ask(request, cursus, form, cursusles_create, kop="Les toevoegen", melding="De les staat erbij.")


@vereist(Recht.GROEP_ZIEN)
def cursusdeelname_create_view(request: Verzoek, cursus_pk: int) -> HttpResponse:
    """Let own clients take part."""
    cursus = _load_cursus(request, cursus_pk)
    form = DeelnamesForm(read_posted(request), clients=find_te_kiezen(request.toegang, CURSUS, cursus))
    return _ask(
        request,
        cursus,
        form,
        cursusdeelnames_create,
        kop="Deelnemers toevoegen",
        melding=lambda rijen: f"Toegevoegd: {len(rijen)}.",
        uitleg="Je kunt alleen je eigen cliënten kiezen.",
    )


@vereist(Recht.TRAJECT_WIJZIGEN)
@require_POST
def cursusdeelname_delete_view(request: Verzoek, cursusdeelname_pk: int) -> HttpResponse:
    """Take somebody out who was put in by mistake."""
    deelname = load(request, Cursusdeelname, pk=cursusdeelname_pk)
    press(request, cursusdeelname_delete, melding="Deze persoon is uit de cursus gehaald.", deelname=deelname)
    return redirect("begeleiding:cursus-detail", deelname.cursus_id)


@vereist(Recht.GROEP_ZIEN)
def cursusaanwezigheid_update_view(request: Verzoek, cursus_pk: int) -> HttpResponse:
    """Tick who was there, in one grid."""
    cursus = _load_cursus(request, cursus_pk)
    form = RoosterForm(read_posted(request), **read_rooster(request.toegang, CURSUS, cursus))
    return _ask(
        request,
        cursus,
        form,
        cursusaanwezigheid_set,
        kop="Wie was er?",
        melding="De aanwezigheid is bewaard.",
        template="rooster.html",
    )


@vereist(Recht.GROEP_ZIEN)
def certificaat_create_view(request: Verzoek, cursus_pk: int) -> HttpResponse:
    """Note who got a certificate."""
    cursus = _load_cursus(request, cursus_pk)
    form = CertificatenForm(read_posted(request), deelnames=find_bezig(request.toegang, CURSUS, cursus))
    return _ask(
        request,
        cursus,
        form,
        certificaten_create,
        kop="Certificaten",
        melding=lambda rijen: f"Certificaten: {len(rijen)}.",
    )


def _load_cursus(request: Verzoek, pk: int) -> Cursus:
    return load(request, Cursus, pk=pk, rows=visible(request, Cursus).select_related("locatie"))


def _ask(request: Verzoek, van: Cursus, form: Invoer, action: Callable[..., Any], **rest: Any) -> HttpResponse:
    """``ask`` on a page about a course, and back to it."""
    terug = reverse("begeleiding:cursus-detail", args=[van.pk])
    return ask(request, form, action, vast={"cursus": van}, terug=terug, waarheen=f"Terug naar {van}", **rest)
