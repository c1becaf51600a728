"""The main screen: log a contact in seconds; and look at one."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from clients.models import Client
from core.adres import read_rownummer
from core.prepared import read_each_once
from organisatie.deur import load, vereist, visible
from organisatie.formulier import press
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek
from spreekuur.actions import contact_create, contact_undo, publieksvraag_create, publieksvraag_undo
from spreekuur.forms import ContactForm
from spreekuur.forms.contact import INWONER, Plaats
from spreekuur.forms.stap import is_stap, take_stap
from spreekuur.models import Concept, Contact, Publieksvraag
from spreekuur.tonen.contact import make_contact_context
from spreekuur.tonen.contacten import list_contactbeelden, make_opslagbeeld
from spreekuur.tonen.keuzelijsten import list_drafts
from spreekuur.views.scherm import (
    ask_ahead,
    ask_typed,
    begin_values,
    find_own_contact,
    find_plaats_for_new,
    render_form,
)

TEMPLATE = "spreekuur/contact_create.html"
PER_PAGINA = 25
ONGEDAAN = "Het is ongedaan gemaakt. Wat je typte, staat hieronder weer klaar. Niet meer nodig? Gooi het weg."


@vereist(Recht.CONTACT_MAKEN)
def contact_create_view(request: Verzoek) -> HttpResponse:
    """Who, what about, done."""
    if request.method == "POST":
        return _take_step(request) if is_stap(request) else _take_typed(request)
    begin = begin_values(request)
    with read_each_once():
        ask_ahead(request.toegang, begin)
        plaats, context = _find_plaats(request, request.GET.get("locatie"))
        context |= _find_saved(request) | {
            "concepten": list_drafts(request.toegang, begin["uuid"]),
            "vandaag": request.toegang.vandaag,
            "kan_weg": request.GET.get("concept") == str(begin["uuid"]),
        }
        return render_form(request, TEMPLATE, ContactForm(plaats=plaats, initial=begin), context)


def _take_step(request: Verzoek) -> HttpResponse:
    """A step while it is typed: the same screen, with what follows from it."""
    with read_each_once():
        plaats, context = _find_plaats(request, _find_gekozen(request))
        form = ContactForm(plaats=plaats, initial=take_stap(request.POST))
    return render_form(request, TEMPLATE, form, context)


def _take_typed(request: Verzoek) -> HttpResponse:
    """A contact to log."""
    with read_each_once():
        ask_typed(request.toegang, request.POST.getlist("clients"))
        plaats, context = _find_plaats(request, _find_gekozen(request))
        form = ContactForm(request.POST, plaats=plaats)
        form.is_valid()
    if _submit(request, form, plaats.locatie):
        return redirect(_go_to_next(request, form))
    return render_form(request, TEMPLATE, form, context)


def _find_gekozen(request: Verzoek) -> str | None:
    return request.POST.get("locatie") or request.GET.get("locatie")


def _find_plaats(request: Verzoek, gekozen: str | None) -> tuple[Plaats, dict[str, Any]]:
    """Where the contact is logged, and what the page says of that."""
    plaats, locaties = find_plaats_for_new(request.toegang, gekozen)
    return plaats, {"locatie": plaats.locatie, "locaties": locaties if len(locaties) > 1 else []}


def _submit(request: Verzoek, form: ContactForm, locatie: Any) -> bool:
    actie: Any = publieksvraag_create if form.soort_bezoeker == INWONER else contact_create
    return form.submit(actie, by=request.toegang, locatie=locatie)


def _go_to_next(request: Verzoek, form: ContactForm) -> str:
    """The same screen, empty, with the line that says what was saved."""
    naam = "navraag" if isinstance(form.result, Publieksvraag) else "na"
    return f"{reverse('spreekuur:contact-create')}?{naam}={form.result.pk}&locatie={form.result.locatie_id}"


def _find_saved(request: Verzoek) -> dict[str, Any]:
    contact = find_own_contact(request, request.GET.get("na", ""))
    if contact is not None:
        return {"opgeslagen": make_opslagbeeld(request.toegang, contact)}
    if (vraag := read_rownummer(request.GET.get("navraag", ""))) is not None:
        rows = visible(request, Publieksvraag).filter(pk=vraag, gebruiker=request.user.pk)
        return {"publieksvraag": rows.first()}
    return {}


@vereist(Recht.CONTACT_ZIEN)
def contact_detail_view(request: Verzoek, contact_pk: int) -> HttpResponse:
    """Everything about one contact, and what can be done with it now."""
    rows = visible(request, Contact).select_related("gebruiker", "locatie", "zitting__spreekuur", "vraag__voor")
    contact = load(request, Contact, pk=contact_pk, rows=rows)
    return render(request, "spreekuur/contact_detail.html", make_contact_context(request.toegang, contact))


@vereist(Recht.CONTACT_ZIEN)
def contact_list_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """All contacts with one client, the newest first."""
    client = load(request, Client, pk=client_pk)
    rows: Any = visible(request, Contact)
    rows = rows.of_client(client.pk).select_related("gebruiker", "vraag").order_by("-op", "-om", "-pk")
    pagina: Any = Paginator(rows, PER_PAGINA).get_page(request.GET.get("pagina"))
    regels = list_contactbeelden(request.toegang, pagina.object_list)
    return render(request, "spreekuur/contact_list.html", {"client": client, "pagina": pagina, "contacten": regels})


@vereist(Recht.CONTACT_WIJZIGEN)
@require_POST
def contact_undo_view(request: Verzoek, contact_pk: int) -> HttpResponse:
    """Take a contact back; what was typed comes back."""
    contact = load(request, Contact, pk=contact_pk)
    if form := press(request, contact_undo, melding=ONGEDAAN, contact=contact):
        return _go_back_as_draft(form.result)
    return redirect("spreekuur:contact-detail", contact_pk)


@vereist(Recht.CONTACT_WIJZIGEN)
@require_POST
def publieksvraag_undo_view(request: Verzoek, publieksvraag_pk: int) -> HttpResponse:
    """Take a resident's question back."""
    publieksvraag = load(request, Publieksvraag, pk=publieksvraag_pk)
    if form := press(request, publieksvraag_undo, melding=ONGEDAAN, publieksvraag=publieksvraag):
        return _go_back_as_draft(form.result)
    return redirect("spreekuur:contact-create")


def _go_back_as_draft(concept: Concept) -> HttpResponse:
    return redirect(f"{reverse('spreekuur:contact-create')}?concept={concept.uuid}")
