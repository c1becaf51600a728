"""Log a contact, take it back within ten minutes, and say afterwards that it never was."""

import uuid as uuids
from collections.abc import Iterable, Sequence
from datetime import date, time
from typing import Any

from django.db.models import ProtectedError

from clients.models import Client
from core.errors import Refused, refuse
from core.opslaan import save_versie, store_together
from core.prepared import Prepared, read, read_each_once
from organisatie.action import action
from organisatie.models import Gebruiker, Locatie, Partner
from organisatie.rechten import Recht, Toegang
from spreekuur.actions.concept import store_concept
from spreekuur.actions.indeling import Grond, ask_wonen, derive
from spreekuur.actions.maker import find_maker
from spreekuur.actions.opslag import (
    Verband,
    check_verband,
    is_as_typed,
    make_lock,
    make_rows,
)
from spreekuur.domain import Contactuitkomst, Spreekuursoort, Tolk, Wijze, compute_ongedaan_tot, why_no_undo
from spreekuur.models import Concept, Contact, Correctie, Onderwerp, Publieksvraag, Zitting
from spreekuur.tonen.invulling import read_typed, say_invulling
from spreekuur.tonen.keuzelijsten import ask_may_choose
from spreekuur.tonen.weggehaald import find_why_no_delete

ELDERS_GEBRUIKT = "Dit contact staat al in een dossier en kan niet meer weg. Verbeter wat er niet klopt."
CONTACT_WAS_OPGESLAGEN = (
    "Dit was al opgeslagen. Wat je daarna veranderde, is nog niet bewaard. "
    "Is het iets anders? Begin dan een nieuw contact. Wil je iets verbeteren? Open het bij Vandaag en kies Wijzig."
)
VRAAG_WAS_OPGESLAGEN = (
    "Deze vraag van een inwoner was al opgeslagen. Wat je daarna veranderde, is nog niet bewaard. "
    "Is het iets anders? Begin dan een nieuw contact."
)
NIET_OP_TE_SLAAN = "Dit contact kan zo niet worden opgeslagen. Begin opnieuw met een nieuw contact."


_MET_UUID = Prepared(lambda uuid: Contact.objects.filter(uuid=uuid))
_VRAAG_MET_UUID = Prepared(lambda uuid: Publieksvraag.objects.filter(uuid=uuid))


@action(Recht.CONTACT_MAKEN, on="locatie", feiten=False)
def contact_create(
    *,
    by: Toegang,
    locatie: Locatie,
    uuid: uuids.UUID,
    clients: Sequence[Client],
    onderwerpen: Sequence[Onderwerp],
    op: date,
    om: time | None = None,
    zitting: Zitting | None = None,
    wijze: str = Wijze.SPREEKUUR,
    tolk: str = Tolk.GEEN,
    duur: int = 10,
    uitkomst: str = Contactuitkomst.GEHOLPEN,
    partners: Sequence[Partner] = (),
    vraag_voor: Gebruiker | None = None,
    notitie: str = "",
) -> Contact:
    """Log a contact with these clients (none: somebody unknown); gemeente and kind follow by themselves.

    ``duur`` is in minutes; the first onderwerp is the main one. The same UUID twice from one person gives the row
    that is there; with something else in it, or from somebody else, it is refused. The draft with this UUID goes.
    """
    verband = Verband(locatie, op, clients, onderwerpen, zitting, uitkomst, partners, vraag_voor)
    contact = Contact(
        uuid=uuid, locatie=locatie, gebruiker_id=find_maker(by), zitting=zitting, op=op, om=om, duur=duur, wijze=wijze,
        tolk=tolk, uitkomst=uitkomst, notitie=notitie, gemaakt_op=by.vandaag, ongedaan_tot=compute_ongedaan_tot(by.nu),
    )  # fmt: skip
    with read_each_once():
        bestaand = _find_existing(uuid, by, clients)
        if bestaand is not None:
            return _require_same(bestaand, by, contact, verband)
        check_verband(by, verband)
        _derive_new(contact, clients, onderwerpen)
    contact.save(force_insert=True)
    store_together(make_rows(contact, verband), weg=Concept.objects.filter(gebruiker=by.gebruiker_id, uuid=uuid))
    return contact


def _find_existing(uuid: uuids.UUID, by: Toegang, clients: Sequence[Client]) -> Contact | None:
    """The contact with this UUID, once nobody else is making it; what its checks ask comes along in the same trip."""
    mag = [ask_may_choose(by, [client.pk for client in clients])] if clients and not by.is_systeem else []
    wonen = [ask_wonen({clients[0].persoon})] if clients else []
    contacten, vragen, *_ = read(_MET_UUID(uuid), _VRAAG_MET_UUID(uuid), *mag, *wonen, first=make_lock(uuid))
    for vraag in vragen:
        raise make_refusal(vraag, by, VRAAG_WAS_OPGESLAGEN)
    return next(iter(contacten), None)


def _require_same(bestaand: Contact, by: Toegang, getypt: Contact, verband: Verband) -> Contact:
    """A double post gets the row of the first.

    Who changed something after the first was sent (on a dead line, or with *Terug*) must not believe it was kept.
    """
    if bestaand.gebruiker_id == by.gebruiker_id and is_as_typed(bestaand, getypt, verband):
        return bestaand
    raise make_refusal(bestaand, by, CONTACT_WAS_OPGESLAGEN)


def make_refusal(row: Contact | Publieksvraag, by: Toegang, zin: str) -> Refused:
    """Why what has this number already cannot be saved; of somebody else's row nothing is told."""
    return Refused(zin if row.gebruiker_id == by.gebruiker_id else NIET_OP_TE_SLAAN)


def _derive_new(contact: Contact, clients: Sequence[Client], onderwerpen: Iterable[Onderwerp]) -> None:
    spreekuur: Any = contact.zitting.spreekuur if contact.zitting else None
    is_juridisch = any(onderwerp.is_juridisch for onderwerp in onderwerpen)
    if spreekuur is not None and spreekuur.soort == Spreekuursoort.JURIDISCH:
        is_juridisch = True
    grond = Grond(
        op=contact.op,
        persoon=clients[0].persoon if clients else None,
        locatie=contact.locatie_id,
        spreekuur_gemeente=None if spreekuur is None else spreekuur.gemeente_id,
        is_juridisch=is_juridisch,
    )
    (afgeleid,) = derive([grond])
    contact.gemeente_id, contact.soort = afgeleid.gemeente, afgeleid.soort


@action(Recht.CONTACT_WIJZIGEN, on="contact", feiten=False)
def contact_undo(*, by: Toegang, contact: Contact) -> Concept:
    """Take back a contact of one's own within ten minutes; what was typed comes back as a draft."""
    if contact.gebruiker_id != by.gebruiker_id:
        raise Refused("Alleen wie dit contact opsloeg, kan het ongedaan maken. Jij kunt het wel wijzigen.")
    refuse(why_no_undo(tot=contact.ongedaan_tot, nu=by.nu))
    concept = store_concept(by, contact.uuid, read_typed(contact))
    _take_away(contact)
    return concept


@action(Recht.CONTACT_WIJZIGEN, on="contact", feiten=False)
def contact_delete(*, by: Toegang, contact: Contact, versie: int, reden: str) -> None:
    """Say that a contact never was: it goes, with a question that is still open.

    What stood there, who took it away and why stays in the history, as a correction does (``list_weggehaald``).
    """
    refuse(find_why_no_delete(by, contact))
    save_versie(contact, versie)
    Correctie.objects.create(
        contact=contact, gebruiker_id=find_maker(by), op=by.vandaag, oude_tekst=say_invulling(contact), reden=reden
    )
    _take_away(contact)


def _take_away(contact: Contact) -> None:
    try:
        contact.delete()
    except ProtectedError as fout:
        raise Refused(ELDERS_GEBRUIKT) from fout
