"""Change, correct and link a contact, and say that it never was."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from clients.tonen.kaartjes import Gevondenbeeld, find_kaartjes, show_kaartjes
from organisatie.deur import load, vereist, visible
from organisatie.formulier import ask, read_posted
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek
from spreekuur.actions import contact_correct, contact_delete, contact_link, contact_update
from spreekuur.domain import why_no_correction, why_no_edit
from spreekuur.forms import CorrectieForm, WeghaalForm, WieForm, WijzigForm
from spreekuur.forms.stap import is_stap, take_stap
from spreekuur.models import Contact
from spreekuur.tonen.contact import make_contact_context
from spreekuur.tonen.weggehaald import find_why_no_delete
from spreekuur.views.scherm import read_plaats_of_contact, render_form

TEMPLATE = "spreekuur/contact_update.html"


@vereist(Recht.CONTACT_WIJZIGEN)
def contact_update_view(request: Verzoek, contact_pk: int) -> HttpResponse:
    """Change a contact on the day on which it was logged."""
    contact = _load(request, contact_pk)
    if why_no_edit(gemaakt_op=contact.gemaakt_op, vandaag=request.toegang.vandaag):
        return redirect("spreekuur:correctie-create", contact_pk)
    return _edit(request, contact, WijzigForm, contact_update)


@vereist(Recht.CONTACT_WIJZIGEN)
def correctie_create_view(request: Verzoek, contact_pk: int) -> HttpResponse:
    """Correct a contact after its day; what stood there is kept."""
    contact = _load(request, contact_pk)
    if why_no_correction(gemaakt_op=contact.gemaakt_op, vandaag=request.toegang.vandaag):
        return redirect("spreekuur:contact-update", contact_pk)
    return _edit(request, contact, CorrectieForm, contact_correct)


def _load(request: Verzoek, contact_pk: int) -> Contact:
    return load(request, Contact, pk=contact_pk, rows=visible(request, Contact).select_related("locatie", "vraag"))


def _edit(request: Verzoek, contact: Contact, form_class: type[WijzigForm], actie: Any) -> HttpResponse:
    plaats, stored = read_plaats_of_contact(request.toegang, contact)
    context = {"contact": contact, "anderen": plaats.anderen, "locatie": plaats.locatie}
    if request.method == "POST" and is_stap(request):
        return render_form(request, TEMPLATE, form_class(plaats=plaats, initial=take_stap(request.POST)), context)
    data = request.POST if request.method == "POST" else None
    form = form_class(data, plaats=plaats, initial=stored | {"versie": contact.versie})
    if form.submit(actie, by=request.toegang, contact=contact):
        messages.success(request, "Het contact is gewijzigd.")
        return redirect("spreekuur:contact-detail", contact.pk)
    return render_form(request, TEMPLATE, form, context)


@vereist(Recht.CONTACT_WIJZIGEN)
def contact_delete_view(request: Verzoek, contact_pk: int) -> HttpResponse:
    """Say that a contact never was, after a look at what goes."""
    contact = _load(request, contact_pk)
    context = make_contact_context(request.toegang, contact)
    te_openen = [client for client in context["wie"].zichtbaar if client.pk in context["te_openen"]]
    return ask(
        request,
        WeghaalForm(read_posted(request), row=contact),
        contact_delete,
        vast={"contact": contact},
        kop="Dit contact was er niet",
        terug=reverse("spreekuur:contact-detail", args=[contact.pk]),
        naar=reverse("clients:client-detail", args=[te_openen[0].pk]) if te_openen else reverse("vandaag:vandaag"),
        melding="Het contact is weg en telt niet meer mee.",
        template="spreekuur/contact_delete.html",
        knop="Ja, haal dit contact weg",
        gevaar=True,
        terug_tekst="Niet weghalen, terug",
        waarheen="Terug naar het contact",
        waarom_niet=find_why_no_delete(request.toegang, contact),
        **context,
    )


@vereist(Recht.CONTACT_WIJZIGEN)
def contact_link_view(request: Verzoek, contact_pk: int) -> HttpResponse:
    """Say who the unknown visitor was."""
    contact = _load(request, contact_pk)
    zoekt = "client" not in request.POST
    form = WieForm(request.POST if request.method == "POST" and not zoekt else None, toegang=request.toegang)
    if form.submit(contact_link, by=request.toegang, contact=contact):
        messages.success(request, f"{form.result.deelnames.count()} personen bij dit contact.")
        return redirect("spreekuur:contact-detail", contact.pk)
    tekst = request.POST.get("zoek", "").strip()
    gevonden = find_kaartjes(request.toegang, tekst) if tekst else Gevondenbeeld()
    gevonden = show_kaartjes(request, gevonden)
    context = {"contact": contact, "form": form, "gevonden": gevonden, "zoektekst": tekst}
    return render(request, "spreekuur/contact_link.html", context)
