"""What the screens of a contact share: where, with which values, and the people that the search shows."""

import uuid as uuids
from collections.abc import Mapping, Sequence
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers

from clients.tonen.kaartjes import Gevondenbeeld, find_kaartjes, show_kaartjes
from core.adres import read_dag, read_rownummer, read_tijd, read_uuid
from core.prepared import read
from core.weten import list_weten
from organisatie.deur import note_look, visible
from organisatie.models import Locatie
from organisatie.rechten import Recht, Toegang
from organisatie.verzoek import Verzoek
from spreekuur.domain import Wijze
from spreekuur.forms.contact import ContactForm, Plaats
from spreekuur.forms.stap import make_initial
from spreekuur.models import Concept, Contact
from spreekuur.tonen import keuzelijsten as keuze
from spreekuur.tonen.invulling import read_typed
from spreekuur.tonen.nu import ask_spreekuur_now
from spreekuur.tonen.personen import list_deelnemers

VELDEN = "spreekuur/parts/contactvelden.html"
ZELFDE_VRAAG = ("wijze", "tolk", "op", "zitting", "onderwerp", "meer_onderwerpen")


def find_plaats_for_new(toegang: Toegang, gekozen: str | None) -> tuple[Plaats, list[Any]]:
    """Where a new contact is logged: the chosen locatie when it is one's own, else the first; and all of them."""
    locaties, keuzes = keuze.find_begin(toegang)
    return Plaats(toegang, choose_locatie(locaties, gekozen), toegang.vandaag, keuzes), locaties


def ask_ahead(toegang: Toegang, begin: Mapping[str, Any]) -> None:
    """Ask in one trip what the empty form of these values is about to ask; inside ``read_each_once``."""
    wie = keuze.ask_chosen(toegang, begin.get("clients", ()))
    read(*keuze.ask_begin(toegang), keuze.ask_drafts(toegang, begin["uuid"]), *wie, ask_spreekuur_now(toegang))


def ask_typed(toegang: Toegang, clients: Sequence[str]) -> None:
    """Ask in one trip what the check of a form about these people is about to ask; inside ``read_each_once``."""
    read(*keuze.ask_begin(toegang), *keuze.ask_chosen_clients(toegang, clients))


def choose_locatie(locaties: Sequence[Locatie], gekozen: str | None) -> Locatie:
    """The one with the chosen number, when it is one's own; else the first."""
    return next((place for place in locaties if str(place.pk) == gekozen), locaties[0])


def read_plaats_of_contact(toegang: Toegang, contact: Contact) -> tuple[Plaats, dict[str, Any]]:
    """Where a stored contact stands, and its values as they were typed; people one may not see are left out."""
    wie = list_deelnemers(toegang, [contact])[contact.pk]
    typed = read_typed(contact) | {"clients": [str(client.pk) for client in wie.zichtbaar]}
    if wie.anderen:
        typed["bezoeker"] = ["client"]
    plaats = Plaats(toegang, contact.locatie, contact.op, al_gekozen=typed, anderen=wie.anderen)
    return plaats, make_initial(typed)


def begin_values(request: Verzoek) -> dict[str, Any]:
    """With what a new contact starts: a client, a draft, or the contact before this one; and a number of its own."""
    vraag: Mapping[str, str] = request.GET
    if concept := _find_concept(request, vraag.get("concept", "")):
        return make_initial(concept.gegevens) | {"uuid": concept.uuid, "zoek": ""}
    begin: dict[str, Any] = {"uuid": uuids.uuid4()}
    if eerder := find_own_contact(request, vraag.get("zelfde", "")):
        typed = make_initial(read_typed(eerder))
        begin |= {naam: typed[naam] for naam in ZELFDE_VRAAG}
    if read_rownummer(vraag.get("client", "")) is not None:
        begin["clients"] = [vraag["client"]]
    return begin | _read_planned(vraag)


def _read_planned(vraag: Mapping[str, str]) -> dict[str, Any]:
    """When and how it was planned, such as by an appointment, when the address says so."""
    wijze = vraag.get("wijze")
    planned = {
        "wijze": wijze if wijze in Wijze.values else None,
        "op": read_dag(vraag.get("op", "")),
        "om": read_tijd(vraag.get("om", "")),
    }
    return {naam: waarde for naam, waarde in planned.items() if waarde is not None}


def find_own_contact(request: Verzoek, pk: str) -> Contact | None:
    """A contact that this person logged, by the number in the address; None for anything else."""
    if (nummer := read_rownummer(pk)) is None:
        return None
    rows = visible(request, Contact, Recht.CONTACT_ZIEN)
    return rows.filter(pk=nummer, gebruiker=request.user.pk).first()


def _find_concept(request: Verzoek, uuid: str) -> Concept | None:
    nummer = read_uuid(uuid)
    return visible(request, Concept).filter(uuid=nummer).first() if nummer else None


def render_form(request: Verzoek, page: str, form: ContactForm, context: dict[str, Any]) -> HttpResponse:
    """The page, or the part of it that a step asks for; the kaartjes that it shows are noted."""
    tekst = str(form["zoek"].value() or "").strip()
    gevonden = find_kaartjes(request.toegang, tekst) if tekst else Gevondenbeeld()
    gevonden = show_kaartjes(request, gevonden)
    request.kaartjes |= form.alleen_kaartje
    deel = "wie" if "kies" in request.POST or "weg" in request.POST else "gevonden"
    if "contact" not in context and (deel == "wie" or not request.htmx):
        context = context | {"weten": _find_weten(request, form)}
    template = f"{VELDEN}#{deel}" if request.htmx else page
    response = render(request, template, {"form": form, "gevonden": gevonden, "zoektekst": tekst, **context})
    patch_vary_headers(response, ("HX-Request",))
    return response


def _find_weten(request: Verzoek, form: ContactForm) -> dict[str, Any]:
    """What one must know now about the chosen people of whom one may see more than the kaartje; that look is noted."""
    mensen = [client for client in form.gekozen if client.pk not in form.alleen_kaartje]
    if not mensen:
        return {}
    for client in mensen:
        note_look(request, client)
    return {"mensen": mensen, "regels": list_weten(request.toegang.look_at(form.heel, Recht.WERKBEELD_ZIEN), mensen)}
