"""What the page of one contact shows. Reads only."""

from typing import Any

from clients.tonen.rechten import list_reached
from organisatie.rechten import Recht, Toegang
from spreekuur.domain import why_no_correction, why_no_edit, why_no_undo
from spreekuur.models import Contact
from spreekuur.tonen.contacten import is_open, list_wie_en_waarover


def make_contact_context(toegang: Toegang, contact: Contact) -> dict[str, Any]:
    """The facts of a contact as rows, its corrections and question, and which buttons can be pressed now."""
    mag_wijzigen = Contact.objects.visible_to(toegang, Recht.CONTACT_WIJZIGEN).filter(pk=contact.pk).exists()
    is_maker = contact.gebruiker_id == toegang.gebruiker_id
    per_contact, waarover = list_wie_en_waarover(toegang, [contact])
    wie = per_contact[contact.pk]
    kan_wijzigen = why_no_edit(gemaakt_op=contact.gemaakt_op, vandaag=toegang.vandaag) is None
    return {
        "contact": contact,
        "wie": wie,
        "te_openen": list_reached(toegang, Recht.WERKBEELD_ZIEN, {client.pk for client in wie.zichtbaar}),
        "rijen": _make_rijen(contact, waarover[contact.pk]),
        "correcties": contact.correcties.select_related("gebruiker").order_by("-pk"),
        "vraag": getattr(contact, "vraag", None),
        "is_open": is_open(contact),
        "mag_wijzigen": mag_wijzigen,
        "kan_wijzigen": kan_wijzigen,
        "kan_linken": kan_wijzigen or wie.is_onbekend,
        "kan_verbeteren": why_no_correction(gemaakt_op=contact.gemaakt_op, vandaag=toegang.vandaag) is None,
        "kan_ongedaan": is_maker and why_no_undo(tot=contact.ongedaan_tot, nu=toegang.nu) is None,
    }


def _make_rijen(contact: Contact, waarover: str) -> list[dict[str, str]]:
    partners = ", ".join(d.partner.naam for d in contact.doorverwijzingen.select_related("partner").order_by("pk"))
    uitkomst = contact.get_uitkomst_display()
    rijen = [
        ("Waarover", waarover),
        ("Wat deden we", f"{uitkomst} naar {partners}" if partners else uitkomst),
        ("Hoe", contact.get_wijze_display()),
        ("Tolk", contact.get_tolk_display()),
        ("Minuten", str(contact.duur)),
        ("Spreekuur", str(contact.zitting.spreekuur) if contact.zitting else "geen spreekuur"),
        ("Telt als", contact.soort),
        ("Opgeslagen door", contact.gebruiker.naam),
    ]
    return [{"label": label, "waarde": waarde} for label, waarde in rijen]
