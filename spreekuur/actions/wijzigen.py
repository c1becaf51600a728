"""Change a contact on its day, correct it afterwards, and say later who an unknown visitor was."""

from collections.abc import Sequence
from datetime import date, time

from clients.models import Client
from core.errors import Refused
from core.opslaan import save_versie
from organisatie.action import action
from organisatie.models import Gebruiker, Partner
from organisatie.rechten import Recht, Toegang
from spreekuur.actions.afleiden import store_derived_of
from spreekuur.actions.maker import maker
from spreekuur.actions.opslag import Verband, check_verband, replace_rows
from spreekuur.domain import why_no_correction, why_no_edit
from spreekuur.invulling import in_words
from spreekuur.models import Contact, Contactpersoon, Correctie, Onderwerp, Zitting
from spreekuur.personen import deelnemers_of


@action(Recht.CONTACT_WIJZIGEN, on="contact", feiten=False)
def contact_update(
    *,
    by: Toegang,
    contact: Contact,
    versie: int,
    clients: Sequence[Client],
    onderwerpen: Sequence[Onderwerp],
    op: date,
    om: time | None,
    zitting: Zitting | None,
    wijze: str,
    tolk: str,
    duur: int,
    uitkomst: str,
    partners: Sequence[Partner] = (),
    vraag_voor: Gebruiker | None = None,
    notitie: str = "",
) -> Contact:
    """Change a contact freely on the day on which it was logged.

    ``clients`` are those whom ``by`` can see; somebody they cannot see keeps their place.
    """
    if reden := why_no_edit(gemaakt_op=contact.gemaakt_op, vandaag=by.vandaag):
        raise Refused(reden)
    clients, bekend = _with_unseen(by, contact, clients)
    verband = Verband(contact.locatie, op, clients, onderwerpen, zitting, uitkomst, partners, vraag_voor)
    check_verband(by, verband, al_bekend=bekend)
    save_versie(
        contact, versie, op=op, om=om, zitting=zitting, wijze=wijze, tolk=tolk, duur=duur, uitkomst=uitkomst,
        notitie=notitie,
    )  # fmt: skip
    replace_rows(contact, verband)
    store_derived_of(contact)
    return contact


@action(Recht.CONTACT_WIJZIGEN, on="contact", feiten=False)
def contact_correct(
    *,
    by: Toegang,
    contact: Contact,
    versie: int,
    reden: str,
    clients: Sequence[Client],
    onderwerpen: Sequence[Onderwerp],
    op: date,
    om: time | None,
    zitting: Zitting | None,
    wijze: str,
    tolk: str,
    duur: int,
    uitkomst: str,
    partners: Sequence[Partner] = (),
    vraag_voor: Gebruiker | None = None,
    notitie: str = "",
) -> Correctie:
    """Correct a contact after its day: what stood there is kept in full, with the reason."""
    if waarom_niet := why_no_correction(gemaakt_op=contact.gemaakt_op, vandaag=by.vandaag):
        raise Refused(waarom_niet)
    oude_tekst = in_words(contact)
    clients, bekend = _with_unseen(by, contact, clients)
    verband = Verband(contact.locatie, op, clients, onderwerpen, zitting, uitkomst, partners, vraag_voor)
    check_verband(by, verband, al_bekend=bekend)
    if op > contact.gemaakt_op:
        raise Refused("Dit contact is opgeslagen voor die dag. Kies een eerdere dag.", veld="op")
    save_versie(
        contact, versie, op=op, om=om, zitting=zitting, wijze=wijze, tolk=tolk, duur=duur, uitkomst=uitkomst,
        notitie=notitie,
    )  # fmt: skip
    replace_rows(contact, verband)
    store_derived_of(contact)
    return Correctie.objects.create(
        contact=contact, gebruiker_id=maker(by), op=by.vandaag, oude_tekst=oude_tekst, reden=reden
    )


@action(Recht.CONTACT_WIJZIGEN, on="contact", feiten=False)
def contact_link(*, by: Toegang, contact: Contact, client: Client) -> Contact:
    """Say who the unknown visitor was, whenever that becomes known; on the day itself also who came along."""
    bekend = list(contact.contactpersonen.order_by("volgorde"))
    reden = why_no_edit(gemaakt_op=contact.gemaakt_op, vandaag=by.vandaag)
    if bekend and reden:
        raise Refused(reden)
    if any(persoon.client_id == client.pk for persoon in bekend):
        raise Refused("Deze persoon staat al bij dit contact.", veld="client")
    if not by.is_systeem and not Client.objects.visible_to(by, Recht.CONTACT_MAKEN).filter(pk=client.pk).exists():
        raise Refused("Deze persoon hoort niet bij jouw locatie. Zoek opnieuw.", veld="client")
    save_versie(contact, None)
    volgorde = max((persoon.volgorde for persoon in bekend), default=0) + 1
    Contactpersoon.objects.create(contact=contact, client=client, volgorde=volgorde)
    store_derived_of(contact)
    return contact


def _with_unseen(by: Toegang, contact: Contact, clients: Sequence[Client]) -> tuple[list[Client], frozenset[int]]:
    """The chosen clients with, at their own places, those at the contact whom this person cannot see."""
    rows = contact.contactpersonen.select_related("client").order_by("volgorde")
    bestaand = [persoon.client for persoon in rows]
    zichtbaar = deelnemers_of(by, [contact])[contact.pk].zichtbaar
    compleet = list(dict.fromkeys(clients))
    for plek, client in enumerate(bestaand):
        if client not in zichtbaar and client not in compleet:
            compleet.insert(plek, client)
    return compleet, frozenset(client.pk for client in bestaand)
