"""Contacts that never were: why one cannot be taken away, and what stood there once it is. Reads only."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Q

from clients.models import Client
from organisatie.rechten import Recht, Toegang
from spreekuur.domain import why_no_contact_delete
from spreekuur.models import Contact, Contactdeelname, Correctie
from spreekuur.tonen.personen import list_deelnemers

ACTIE = "contact_delete"
"""How the history calls the act."""


@dataclass(frozen=True, slots=True)
class Weggehaaldbeeld:
    """A contact as it stood, on which day it was taken away, by whom and why."""

    op: date
    wie: str
    reden: str
    tekst: str


def find_why_no_delete(toegang: Toegang, contact: Contact) -> str | None:
    """The reason this person cannot say that a contact never was, or None."""
    vraag: Any = getattr(contact, "vraag", None)
    anderen = 0 if toegang.is_systeem else list_deelnemers(toegang, [contact])[contact.pk].anderen
    return why_no_contact_delete(anderen=anderen, is_beantwoord=bool(vraag and vraag.afgehandeld_op))


def list_weggehaald(toegang: Toegang, client: Client) -> list[Weggehaaldbeeld]:
    """The contacts with this client, or another record of the same person, that were taken away; the latest first.

    They are read from the history: nothing else is left of them.
    """
    if not Client.objects.visible_to(toegang, Recht.CONTACT_ZIEN).filter(pk=client.pk).exists():
        return []
    records = Client.objects.filter(Q(pk=client.pk) | Q(hoofd=client.pk)).values("pk")
    deelnames = Contactdeelname.pgh_event_model.objects.filter(  # type: ignore[attr-defined]
        client__in=records, pgh_label="delete", pgh_context__metadata__actie=ACTIE
    )
    gebeurd = Correctie.pgh_event_model.objects.filter(  # type: ignore[attr-defined]
        pgh_label="insert", pgh_context__in=deelnames.values("pgh_context")
    )
    return [
        Weggehaaldbeeld(rij.op, str(rij.gebruiker), rij.reden, rij.oude_tekst)
        for rij in gebeurd.select_related("gebruiker").order_by("-pgh_id")
    ]
