"""Type over the list that was kept on paper: one contact for each line."""

import uuid as uuids
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from clients.models import Client
from core.errors import Refused, Weigering
from organisatie.action import action
from organisatie.models import Locatie
from organisatie.rechten import Recht, Toegang
from spreekuur.actions.contact import contact_create
from spreekuur.models import Contact, Onderwerp, Zitting


@dataclass(frozen=True, slots=True)
class Turfregel:
    """One line of the paper: its number, who it was (None: somebody unknown), and what it was about."""

    nummer: int
    client: Client | None
    onderwerpen: tuple[Onderwerp, ...]


@action(Recht.CONTACT_MAKEN, on="locatie", feiten=False)
def turflijst_create(*, by: Toegang, locatie: Locatie, op: date, regels: Sequence[Turfregel]) -> list[Contact]:
    """Log a contact for each line, all on one day; when one is refused, none is kept.

    They belong to the zitting of that day when there was one alone.
    """
    if not regels:
        raise Refused("Vul ten minste één regel in.")
    gehouden = list(Zitting.objects.filter(spreekuur__locatie=locatie, datum=op).select_related("spreekuur")[:2])
    zitting = gehouden[0] if len(gehouden) == 1 else None
    return [_create(by, locatie, op, zitting, regel) for regel in regels]


def _create(by: Toegang, locatie: Locatie, op: date, zitting: Zitting | None, regel: Turfregel) -> Contact:
    try:
        return contact_create(
            by=by,
            locatie=locatie,
            uuid=uuids.uuid4(),
            clients=[regel.client] if regel.client else [],
            onderwerpen=regel.onderwerpen,
            op=op,
            zitting=zitting,
        )
    except Refused as niet:
        eigen = [w if w.veld == "op" else Weigering(f"wie-{regel.nummer}", w.zin) for w in niet.weigeringen]
        raise Refused(*eigen) from niet
