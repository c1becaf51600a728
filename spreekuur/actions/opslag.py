"""What the actions on a contact share: checks that need the database, and the rows that hang on a contact."""

import uuid as uuids
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Model

from clients.models import Client
from clients.models.bereik import find_own_gezin
from core.errors import Refused
from core.opslaan import store_together
from core.prepared import Opdracht
from organisatie.models import Gebruiker, Locatie, Partner
from organisatie.rechten import Toegang
from spreekuur.domain import Contactuitkomst
from spreekuur.models import Contact, Contactdeelname, Contactonderwerp, Doorverwijzing, Onderwerp, Vraag, Zitting
from spreekuur.tonen.keuzelijsten import MEESTE_VREEMDEN, count_strangers, may_choose

GEKOZEN: dict[type[Model], str] = {
    Contactdeelname: "client_id", Contactonderwerp: "onderwerp_id", Doorverwijzing: "partner_id", Vraag: "voor_id",
}  # fmt: skip
"""The rows that hang on a contact, and where each keeps what was chosen."""
GETYPT = ("op", "om", "duur", "zitting_id", "wijze", "tolk", "uitkomst", "notitie")


@dataclass(frozen=True, slots=True)
class Verband:
    """What a contact is tied to; checked as a whole before anything is stored."""

    locatie: Locatie
    op: date
    clients: Sequence[Client]
    onderwerpen: Sequence[Onderwerp]
    zitting: Zitting | None
    uitkomst: str
    partners: Sequence[Partner]
    vraag_voor: Gebruiker | None


def check_verband(by: Toegang, verband: Verband, *, al_bekend: frozenset[int] = frozenset()) -> None:
    """Refuse what cannot belong together. ``al_bekend``: ids of clients who stood at the contact before."""
    if verband.op > by.vandaag:
        raise Refused("Een contact kan niet in de toekomst liggen. Kies vandaag of een eerdere dag.", veld="op")
    if not verband.onderwerpen:
        raise Refused("Kies waar het over ging.", veld="onderwerp")
    if any(onderwerp.locatie_id != verband.locatie.pk for onderwerp in verband.onderwerpen):
        raise Refused("Dit onderwerp hoort bij een andere locatie. Kies er een uit de lijst.", veld="onderwerp")
    if verband.uitkomst == Contactuitkomst.DOORVERWEZEN and not verband.partners:
        raise Refused("Kies naar wie je doorverwees.", veld="partners")
    _check_zitting(verband)
    _check_collega(by, verband)
    _check_clients(by, {client.pk for client in verband.clients} - al_bekend)


def _check_zitting(verband: Verband) -> None:
    zitting = verband.zitting
    if zitting is None:
        return
    if zitting.spreekuur.locatie_id != verband.locatie.pk:
        raise Refused("Dit spreekuur hoort bij een andere locatie.", veld="zitting")
    if zitting.datum != verband.op:
        raise Refused(
            f"Dit spreekuur was op {zitting.datum:%d-%m-%Y}, en het contact op {verband.op:%d-%m-%Y}. "
            "Kies het spreekuur van die dag, of kies “geen spreekuur”.",
            veld="zitting",
        )


def _check_collega(by: Toegang, verband: Verband) -> None:
    collega = verband.vraag_voor
    if verband.uitkomst == Contactuitkomst.OPEN and collega is not None:
        refuse_collega(by, collega, verband.locatie, (client.pk for client in verband.clients), veld="vraag_voor")


def refuse_collega(by: Toegang, collega: Gebruiker, locatie: Locatie, clients: Iterable[int], *, veld: str) -> None:
    """Refuse a colleague who would never see this question: who works elsewhere, or belongs to the gezin itself."""
    if collega.pk == by.gebruiker_id:
        return
    if not Gebruiker.objects.werkzaam_op(locatie, by.vandaag).filter(pk=collega.pk).exists():
        raise Refused("Deze collega werkt hier niet meer. Kies iemand anders.", veld=veld)
    if not find_own_gezin(collega.pk).isdisjoint(clients):
        raise Refused(f"{collega} hoort zelf bij dit gezin. Kies iemand anders.", veld=veld)


def _check_clients(by: Toegang, ids: set[int]) -> None:
    if not ids or by.is_systeem:
        return
    if not may_choose(by, ids):
        raise Refused("Deze persoon hoort niet bij jouw locatie. Zoek opnieuw.", veld="clients")
    if len(ids) > MEESTE_VREEMDEN and count_strangers(by, ids) > MEESTE_VREEMDEN:
        raise Refused(
            f"Bij één contact kunnen hoogstens {MEESTE_VREEMDEN} mensen staan die niet bij jou horen. "
            "Haal iemand weg, of maak twee contacten.",
            veld="clients",
        )


def make_lock(uuid: uuids.UUID) -> Opdracht:
    """Lets two requests with the same UUID pass one after the other, until the end of this transaction."""
    return Opdracht("select pg_advisory_xact_lock(%s)", [int.from_bytes(uuid.bytes[:8], signed=True)])


def make_rows(contact: Contact, verband: Verband) -> list[Model]:
    """The rows that hang on a new contact."""
    return [
        *_make_deelnames(contact, verband.clients),
        *_make_onderwerpen(contact, verband.onderwerpen),
        *_make_doorverwijzingen(contact, verband.partners),
        *_make_vraag(contact, verband.vraag_voor),
    ]


def _make_deelnames(contact: Contact, clients: Sequence[Client]) -> list[Model]:
    """Who took part, in the order in which they were named; nobody for an unknown visitor."""
    return [
        Contactdeelname(contact=contact, client=client, volgorde=volgorde)
        for volgorde, client in enumerate(dict.fromkeys(clients), 1)
    ]


def _make_onderwerpen(contact: Contact, onderwerpen: Sequence[Onderwerp]) -> list[Model]:
    """What it was about, the main one first."""
    return [
        Contactonderwerp(contact=contact, onderwerp=onderwerp, volgorde=volgorde)
        for volgorde, onderwerp in enumerate(dict.fromkeys(onderwerpen), 1)
    ]


def _make_doorverwijzingen(contact: Contact, partners: Sequence[Partner]) -> list[Model]:
    """To whom somebody was referred; only that outcome keeps partners."""
    if contact.uitkomst != Contactuitkomst.DOORVERWEZEN:
        return []
    return [Doorverwijzing(contact=contact, partner=partner) for partner in dict.fromkeys(partners)]


def _make_vraag(contact: Contact, voor: Gebruiker | None) -> list[Model]:
    """An open question for somebody (None: whoever logged the contact)."""
    is_open = contact.uitkomst == Contactuitkomst.OPEN
    return [Vraag(contact=contact, voor_id=voor.pk if voor else contact.gebruiker_id)] if is_open else []


def is_as_typed(bestaand: Contact, getypt: Contact, verband: Verband) -> bool:
    """Whether the stored contact, with all that hangs on it, is what would be stored now."""
    if any(getattr(bestaand, veld) != getattr(getypt, veld) for veld in GETYPT):
        return False
    stond = [row for model in GEKOZEN for row in model._default_manager.filter(contact=bestaand)]
    return _list_chosen(stond) == _list_chosen(make_rows(bestaand, verband))


def _list_chosen(rows: Iterable[Model]) -> list[tuple[str, int, int]]:
    """What each row says, in an order of its own: the kind, its place where it has one, and who or what was chosen."""
    return sorted((type(r).__name__, getattr(r, "volgorde", 0), getattr(r, GEKOZEN[type(r)])) for r in rows)


def replace_rows(contact: Contact, verband: Verband) -> None:
    """Bring the rows that hang on a contact to what was chosen; what stays the same is not touched."""
    if [p.client_id for p in contact.deelnames.order_by("volgorde")] != [c.pk for c in verband.clients]:
        contact.deelnames.all().delete()
        store_together(_make_deelnames(contact, verband.clients))
    chosen = [o.pk for o in dict.fromkeys(verband.onderwerpen)]
    if [o.onderwerp_id for o in contact.contactonderwerpen.order_by("volgorde")] != chosen:
        contact.contactonderwerpen.all().delete()
        store_together(_make_onderwerpen(contact, verband.onderwerpen))
    partners = {p.pk for p in verband.partners} if contact.uitkomst == Contactuitkomst.DOORVERWEZEN else set()
    if {d.partner_id for d in contact.doorverwijzingen.all()} != partners:
        contact.doorverwijzingen.all().delete()
        store_together(_make_doorverwijzingen(contact, verband.partners))
    _replace_vraag(contact, verband.vraag_voor)


def _replace_vraag(contact: Contact, voor: Gebruiker | None) -> None:
    """An answered question stays as it is; an open one goes to somebody else, or away with its outcome."""
    vraag: Any = Vraag.objects.filter(contact=contact).first()
    if vraag is None:
        store_together(_make_vraag(contact, voor))
    elif vraag.afgehandeld_op is None and contact.uitkomst != Contactuitkomst.OPEN:
        vraag.delete()
    elif vraag.afgehandeld_op is None and voor is not None and vraag.voor_id != voor.pk:
        vraag.voor = voor
        vraag.versie += 1
        vraag.save(update_fields=["voor", "versie"])
