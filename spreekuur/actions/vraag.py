"""Questions that stayed open, and questions of residents."""

import uuid as uuids
from datetime import date

from core.errors import Refused, refuse
from core.opslaan import save_versie
from core.overdragen import Overdrachtstuk
from core.prepared import read
from organisatie.action import action
from organisatie.models import Gebruiker, Gemeente, Locatie, Werkgebied
from organisatie.rechten import Recht, Toegang
from spreekuur.actions.concept import store_concept
from spreekuur.actions.contact import CONTACT_WAS_OPGESLAGEN, VRAAG_WAS_OPGESLAGEN, make_refusal
from spreekuur.actions.maker import find_maker
from spreekuur.actions.opslag import make_lock, refuse_collega
from spreekuur.domain import compute_ongedaan_tot, why_no_undo
from spreekuur.models import Concept, Contact, Publieksvraag, Vraag


@action(Recht.VRAAG_BEANTWOORDEN, on="vraag", feiten=False)
def vraag_answer(*, by: Toegang, vraag: Vraag, versie: int, antwoord: str) -> Vraag:
    """Close an open question with what was done; it leaves everybody's list."""
    if vraag.afgehandeld_op is not None:
        raise Refused("Deze vraag is al beantwoord.")
    return save_versie(vraag, versie, antwoord=antwoord, afgehandeld_op=by.vandaag, afgehandeld_door_id=by.gebruiker_id)


@action(Recht.VRAAG_BEANTWOORDEN, on="vraag", feiten=False)
def vraag_pass(*, by: Toegang, vraag: Vraag, versie: int, voor: Gebruiker, toelichting: str = "") -> Vraag:
    """Give an open question to another colleague of the locatie; it waits on their *Vandaag* from now on."""
    if vraag.afgehandeld_op is not None:
        raise Refused("Deze vraag is al beantwoord.")
    if vraag.voor_id == voor.pk:
        raise Refused(f"Deze vraag ligt al bij {voor}. Kies iemand anders.", veld="voor")
    refuse_collega(by, voor, vraag.contact.locatie, vraag.client_ids(), veld="voor")
    return save_versie(
        vraag,
        versie,
        voor=voor,
        doorgegeven_op=by.vandaag,
        doorgegeven_door_id=by.gebruiker_id,
        toelichting=toelichting,
    )


def give_vraag(by: Toegang, stuk: Overdrachtstuk, naar: Gebruiker, op: date) -> Vraag:
    """Let another colleague answer this question."""
    vraag = Vraag.objects.select_related("contact__locatie").get(pk=stuk.pk)
    return vraag_pass(by=by, vraag=vraag, versie=vraag.versie, voor=naar)


def let_other_answer(by: Toegang, stuk: Overdrachtstuk, naar: Gebruiker, begin: date, eind: date) -> Vraag:
    """Let who stands in answer it: a question does not wait for the end of a holiday."""
    return give_vraag(by, stuk, naar, begin)


@action(Recht.CONTACT_MAKEN, on="locatie", feiten=False)
def publieksvraag_create(
    *, by: Toegang, locatie: Locatie, gemeente: Gemeente, uuid: uuids.UUID, op: date, wijze: str, notitie: str
) -> Publieksvraag:
    """Count a question of a resident; no name is kept. The same UUID twice gives one row."""
    read(first=make_lock(uuid))
    bestaand = Publieksvraag.objects.filter(uuid=uuid).first()
    if bestaand is not None:
        getypt = (by.gebruiker_id, gemeente.pk, op, wijze, notitie)
        if (bestaand.gebruiker_id, bestaand.gemeente_id, bestaand.op, bestaand.wijze, bestaand.notitie) == getypt:
            return bestaand
        raise make_refusal(bestaand, by, VRAAG_WAS_OPGESLAGEN)
    if contact := Contact.objects.filter(uuid=uuid).first():
        raise make_refusal(contact, by, CONTACT_WAS_OPGESLAGEN)
    if op > by.vandaag:
        raise Refused("Een vraag kan niet in de toekomst liggen. Kies vandaag of een eerdere dag.", veld="op")
    if not Werkgebied.objects.filter(locatie=locatie, gemeente=gemeente).exists():
        raise Refused("Deze locatie werkt niet voor deze gemeente.")
    Concept.objects.filter(gebruiker=by.gebruiker_id, uuid=uuid).delete()
    return Publieksvraag.objects.create(
        uuid=uuid, locatie=locatie, gemeente=gemeente, gebruiker_id=find_maker(by), op=op, wijze=wijze,
        notitie=notitie, ongedaan_tot=compute_ongedaan_tot(by.nu),
    )  # fmt: skip


@action(Recht.CONTACT_WIJZIGEN, on="publieksvraag", feiten=False)
def publieksvraag_undo(*, by: Toegang, publieksvraag: Publieksvraag) -> Concept:
    """Take back a resident's question of one's own within ten minutes; what was typed comes back as a draft."""
    if publieksvraag.gebruiker_id != by.gebruiker_id:
        raise Refused("Alleen wie deze vraag opsloeg, kan dat ongedaan maken.")
    refuse(why_no_undo(tot=publieksvraag.ongedaan_tot, nu=by.nu))
    getypt = {
        "bezoeker": ["inwoner"],
        "op": [f"{publieksvraag.op:%d-%m-%Y}"],
        "wijze": [publieksvraag.wijze],
        "notitie": [publieksvraag.notitie],
    }
    concept = store_concept(by, publieksvraag.uuid, getypt)
    publieksvraag.delete()
    return concept
