"""Change a contact on its day, correct it afterwards, and say later who an unknown visitor was."""

from collections.abc import Sequence
from datetime import date, time
from typing import NotRequired, TypedDict, Unpack

from clients.models import Client
from core.errors import Refused, refuse
from core.opslaan import save_versie
from organisatie.action import action
from organisatie.models import Gebruiker, Partner
from organisatie.rechten import Recht, Toegang
from spreekuur.actions.indelen import store_derived_of
from spreekuur.actions.maker import find_maker
from spreekuur.actions.opslag import Verband, check_verband, replace_rows
from spreekuur.domain import why_no_correction, why_no_edit
from spreekuur.models import Contact, Contactdeelname, Correctie, Onderwerp, Zitting
from spreekuur.tonen.invulling import say_invulling
from spreekuur.tonen.personen import list_deelnemers


class Inhoud(TypedDict):
    """Everything that can be changed about a contact; ``clients`` are those whom the person who changes it can see."""

    clients: Sequence[Client]
    onderwerpen: Sequence[Onderwerp]
    op: date
    om: time | None
    zitting: Zitting | None
    wijze: str
    tolk: str
    duur: int
    uitkomst: str
    partners: NotRequired[Sequence[Partner]]
    vraag_voor: NotRequired[Gebruiker | None]
    notitie: NotRequired[str]


@action(Recht.CONTACT_WIJZIGEN, on="contact", feiten=False)
def contact_update(*, by: Toegang, contact: Contact, versie: int, **inhoud: Unpack[Inhoud]) -> Contact:
    """Change a contact freely on the day on which it was logged.

    ``inhoud`` is the whole content (``Inhoud``). A client whom ``by`` cannot see keeps their place.
    """
    refuse(why_no_edit(gemaakt_op=contact.gemaakt_op, vandaag=by.vandaag))
    _replace(by, contact, versie, inhoud)
    return contact


@action(Recht.CONTACT_WIJZIGEN, on="contact", feiten=False)
def contact_correct(*, by: Toegang, contact: Contact, versie: int, reden: str, **inhoud: Unpack[Inhoud]) -> Correctie:
    """Correct a contact after its day: what stood there is kept in full, with the reason."""
    refuse(why_no_correction(gemaakt_op=contact.gemaakt_op, vandaag=by.vandaag))
    oude_tekst = say_invulling(contact)
    _replace(by, contact, versie, inhoud, uiterlijk=contact.gemaakt_op)
    return Correctie.objects.create(
        contact=contact, gebruiker_id=find_maker(by), op=by.vandaag, oude_tekst=oude_tekst, reden=reden
    )


@action(Recht.CONTACT_WIJZIGEN, on="contact", feiten=False)
def contact_link(*, by: Toegang, contact: Contact, client: Client) -> Contact:
    """Say who the unknown visitor was, whenever that becomes known; on the day itself also who came along."""
    bekend = list(contact.deelnames.order_by("volgorde"))
    reden = why_no_edit(gemaakt_op=contact.gemaakt_op, vandaag=by.vandaag)
    if bekend and reden:
        raise Refused(reden)
    if any(persoon.client_id == client.pk for persoon in bekend):
        raise Refused("Deze persoon staat al bij dit contact.", veld="client")
    if not by.is_systeem and not Client.objects.visible_to(by, Recht.CONTACT_MAKEN).filter(pk=client.pk).exists():
        raise Refused("Deze persoon hoort niet bij jouw locatie. Zoek opnieuw.", veld="client")
    save_versie(contact, None)
    volgorde = max((persoon.volgorde for persoon in bekend), default=0) + 1
    Contactdeelname.objects.create(contact=contact, client=client, volgorde=volgorde)
    store_derived_of(contact)
    return contact


def _replace(by: Toegang, contact: Contact, versie: int, inhoud: Inhoud, *, uiterlijk: date | None = None) -> None:
    """Check the new content and store it over the old. ``uiterlijk``: the last day that the contact may be on."""
    clients, bekend = _add_unseen(by, contact, inhoud["clients"])
    verband = Verband(
        locatie=contact.locatie,
        op=inhoud["op"],
        clients=clients,
        onderwerpen=inhoud["onderwerpen"],
        zitting=inhoud["zitting"],
        uitkomst=inhoud["uitkomst"],
        partners=inhoud.get("partners", ()),
        vraag_voor=inhoud.get("vraag_voor"),
    )
    check_verband(by, verband, al_bekend=bekend)
    if uiterlijk is not None and verband.op > uiterlijk:
        raise Refused("Dit contact is opgeslagen voor die dag. Kies een eerdere dag.", veld="op")
    save_versie(
        contact, versie, op=verband.op, om=inhoud["om"], zitting=verband.zitting, wijze=inhoud["wijze"],
        tolk=inhoud["tolk"], duur=inhoud["duur"], uitkomst=verband.uitkomst, notitie=inhoud.get("notitie", ""),
    )  # fmt: skip
    replace_rows(contact, verband)
    store_derived_of(contact)


def _add_unseen(by: Toegang, contact: Contact, clients: Sequence[Client]) -> tuple[list[Client], frozenset[int]]:
    """The chosen clients with, at their own places, those at the contact whom this person cannot see."""
    rows = contact.deelnames.select_related("client").order_by("volgorde")
    bestaand = [persoon.client for persoon in rows]
    zichtbaar = list_deelnemers(by, [contact])[contact.pk].zichtbaar
    compleet = list(dict.fromkeys(clients))
    for plek, client in enumerate(bestaand):
        if client not in zichtbaar and client not in compleet:
            compleet.insert(plek, client)
    return compleet, frozenset(client.pk for client in bestaand)
