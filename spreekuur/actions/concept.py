"""Drafts: what is typed is kept on the server before it is saved."""

import uuid as uuids
from datetime import timedelta
from typing import Any

from core.errors import Refused
from core.prepared import read
from core.tekens import strip_unseen
from core.vrije_tekst import mask_bsn
from organisatie.action import action
from organisatie.models import Locatie
from organisatie.rechten import Recht, Toegang
from spreekuur.actions.maker import find_maker
from spreekuur.actions.opslag import make_lock
from spreekuur.models import Concept, Contact, Publieksvraag

BEWAREN = timedelta(days=7)
MEESTE_TEKENS = 20_000


@action(Recht.CONTACT_MAKEN, on="locatie", feiten=False)
def concept_save(*, by: Toegang, locatie: Locatie, uuid: uuids.UUID, gegevens: dict[str, list[str]]) -> Concept | None:
    """Keep what somebody is typing, per person and per contact-to-be; None when that contact was saved already.

    A burgerservicenummer is never kept, not even in a draft: its digits are replaced. The number is locked, so that
    a draft which comes along with its own contact waits for that, and finds it saved.
    """
    read(first=make_lock(uuid))
    if Contact.objects.filter(uuid=uuid).exists() or Publieksvraag.objects.filter(uuid=uuid).exists():
        return None
    if sum(len(waarde) for waarden in gegevens.values() for waarde in waarden) > MEESTE_TEKENS:
        raise Refused("Deze tekst is te lang om te bewaren.")
    return store_concept(by, uuid, {naam: [_make_storable(w) for w in waarden] for naam, waarden in gegevens.items()})


def _make_storable(tekst: str) -> str:
    return mask_bsn(strip_unseen(tekst.replace("\0", "")))  # PostgreSQL knows no NUL in a text


def store_concept(by: Toegang, uuid: uuids.UUID, gegevens: dict[str, Any]) -> Concept:
    """Store a draft of this person, over the one that is there."""
    concept = Concept(gebruiker_id=find_maker(by), uuid=uuid, gegevens=gegevens, bewaard_at=by.nu)
    Concept.objects.bulk_create(
        [concept],
        update_conflicts=True,
        unique_fields=["gebruiker", "uuid"],
        update_fields=["gegevens", "bewaard_at"],
    )
    return concept


@action(Recht.CONTACT_MAKEN, on="concept", feiten=False)
def concept_delete(*, by: Toegang, concept: Concept) -> None:
    """Throw a draft of one's own away."""
    concept.delete()


@action(Recht.INRICHTEN, on=None, feiten=False)
def concepten_opruimen(*, by: Toegang) -> int:
    """Each night: drafts that nobody came back to within a week go, because they hold text about people."""
    count, _ = Concept.objects.filter(bewaard_at__lt=by.nu - BEWAREN).delete()
    return count
