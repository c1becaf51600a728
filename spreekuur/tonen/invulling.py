"""A stored contact as it was typed, and as a person reads it. Reads only."""

from typing import Any

from spreekuur.models import Contact


def read_typed(contact: Contact) -> dict[str, list[str]]:
    """The contact as the values of its form: what comes back as a draft after an undo."""
    clients = [p.client_id for p in contact.deelnames.order_by("volgorde")]
    onderwerpen = [o.onderwerp_id for o in contact.contactonderwerpen.order_by("volgorde")]
    vraag: Any = getattr(contact, "vraag", None)
    waarden: dict[str, list[Any]] = {
        "bezoeker": ["client" if clients else "onbekend"],
        "clients": clients,
        "onderwerp": onderwerpen[:1],
        "meer_onderwerpen": onderwerpen[1:],
        "locatie": [contact.locatie_id],
        "op": [f"{contact.op:%d-%m-%Y}"],
        "om": [f"{contact.om:%H:%M}"] if contact.om else [],
        "duur": [contact.duur],
        "zitting": [contact.zitting_id] if contact.zitting_id else [],
        "wijze": [contact.wijze],
        "tolk": [contact.tolk],
        "uitkomst": [contact.uitkomst],
        "partners": [d.partner_id for d in contact.doorverwijzingen.order_by("pk")],
        "vraag_voor": [vraag.voor_id] if vraag else [],
        "notitie": [contact.notitie],
    }
    return {naam: [str(waarde) for waarde in lijst] for naam, lijst in waarden.items()}


def say_invulling(contact: Contact) -> str:
    """The whole contact in readable Dutch, one line per fact: kept when it is corrected.

    Reads the stored rows, so call it before they change. Names of people stay out: who took part is kept as rows.
    """
    contact = Contact.objects.select_related("zitting__spreekuur").get(pk=contact.pk)
    onderwerpen = ", ".join(o.naam for o in contact.onderwerpen.order_by("contactonderwerpen__volgorde"))
    partners = ", ".join(d.partner.naam for d in contact.doorverwijzingen.select_related("partner").order_by("pk"))
    om = f", {contact.om:%H:%M} uur" if contact.om else ""
    regels = [
        f"Dag: {contact.op:%d-%m-%Y}{om}, {contact.duur} minuten",
        f"Onderwerp: {onderwerpen}",
        f"Hoe: {contact.get_wijze_display()}; tolk: {contact.get_tolk_display()}",
        f"Wat deden we: {contact.get_uitkomst_display()}" + (f" naar {partners}" if partners else ""),
        f"Aantal personen: {contact.deelnames.count() or 'onbekende bezoeker'}",
        f"Notitie: {contact.notitie or '(leeg)'}",
    ]
    return "\n".join(regels)
