"""What one must know of contacts and questions while these people sit at the desk. Reads only."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from django.db.models import OuterRef, Q, QuerySet, Subquery

from clients.models import Client
from core.prepared import Prepared, read
from organisatie.rechten import Recht, Toegang
from spreekuur.models import Contact, Contactdeelname, Contactonderwerp, Vraag


class Wetenbeeld(NamedTuple):
    """The oldest open question about these people and their last contact (``waarover``: its main onderwerp)."""

    vraag: Vraag | None
    contact: Any


def find_weten(toegang: Toegang, clients: Sequence[Client]) -> Wetenbeeld:
    """Both in one trip to the database; None for what there is not, or may not be seen."""
    ids = [client.pk for client in clients]
    vragen, contacten = read(_VRAGEN(toegang, ids), _CONTACTEN(toegang, ids))
    return Wetenbeeld(next(iter(vragen), None), next(iter(contacten), None))


def _find_contacts_of(ids: Sequence[int]) -> QuerySet[Any, Any]:
    """The contacts of these people (ids), under any of their records."""
    records = Client.objects.filter(Q(pk__in=ids) | Q(hoofd__in=ids)).values("pk")
    return Contactdeelname.objects.filter(client__in=records).values("contact")


def _find_questions(toegang: Toegang, ids: Sequence[int]) -> QuerySet[Any, Any]:
    rows = Vraag.objects.open_within_reach(toegang, Recht.VRAAG_BEANTWOORDEN)
    rows = rows.filter(contact__in=_find_contacts_of(ids)).select_related("contact", "voor")
    return rows.annotate(waarover=_find_main("contact")).order_by("contact__op", "pk")[:1]


def _find_contacts(toegang: Toegang, ids: Sequence[int]) -> QuerySet[Any, Any]:
    rows = Contact.objects.visible_to(toegang, Recht.CONTACT_ZIEN).filter(pk__in=_find_contacts_of(ids))
    return rows.select_related("gebruiker").annotate(waarover=_find_main("pk")).order_by("-op", "-om", "-pk")[:1]


def _find_main(via: str) -> Subquery:
    """The name of the main onderwerp of a contact."""
    rows = Contactonderwerp.objects.filter(contact=OuterRef(via)).order_by("volgorde")
    return Subquery(rows.values("onderwerp__naam")[:1])


_VRAGEN = Prepared(_find_questions)
_CONTACTEN = Prepared(_find_contacts)
