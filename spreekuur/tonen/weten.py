"""What one must know of contacts and questions while these people sit at the desk. Reads only."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from django.db.models import OuterRef, Q, QuerySet, Subquery

from clients.models import Client
from core.prepared import Prepared, Rows, Vraagstelling
from organisatie.rechten import Recht, Toegang
from spreekuur.models import Contact, Contactdeelname, Contactonderwerp, Vraag
from spreekuur.models.contact import keep_outside_own_gezin


class Wetenbeeld(NamedTuple):
    """The oldest open question about these people and their last contact (``waarover``: its main onderwerp)."""

    vraag: Vraag | None
    contact: Any


def ask_weten(toegang: Toegang, clients: Sequence[Client]) -> list[Vraagstelling]:
    """The questions of which ``find_weten`` takes the answers."""
    ids = [client.pk for client in clients]
    return [_OPEN(ids), _CONTACTEN(toegang, ids)]


def find_weten(toegang: Toegang, open_nu: Rows, contacten: Rows) -> Wetenbeeld:
    """None for what there is not, or may not be seen. Mostly nothing is open: then nobody asks who may see it."""
    vragen = _VRAGEN.rows(toegang, list(open_nu)) if open_nu.raw != [] else []
    return Wetenbeeld(next(iter(vragen), None), next(iter(contacten), None))


def _find_deelnames(ids: Sequence[int]) -> Any:
    """In which contacts these people (ids) took part, under any of their records."""
    records = Client.objects.filter(Q(pk__in=ids) | Q(hoofd__in=ids)).values("pk")
    return Contactdeelname.objects.filter(client__in=records)


def _find_open(ids: Sequence[int]) -> QuerySet[Any, Any]:
    """The ids of the contacts of these people of which the question is still open."""
    return _find_deelnames(ids).filter(heeft_open_vraag=True).order_by().values_list("contact", flat=True)


def _find_questions(toegang: Toegang, contacten: Sequence[int]) -> QuerySet[Any, Any]:
    rows = Vraag.objects.visible_to(toegang, Recht.VRAAG_BEANTWOORDEN).open()
    rows = rows.filter(contact__in=contacten).select_related("contact", "voor")
    return rows.annotate(waarover=_find_main("contact")).order_by("contact__op", "pk")[:1]


def _find_contacts(toegang: Toegang, ids: Sequence[int]) -> QuerySet[Any, Any]:
    """The last contact of these people, under their records that this person reaches."""
    deelnames = _find_deelnames(ids).visible_to(toegang, Recht.CONTACT_ZIEN).values("contact")
    rows = Contact.objects.filter(keep_outside_own_gezin(toegang), pk__in=deelnames)
    return rows.select_related("gebruiker").annotate(waarover=_find_main("pk")).order_by("-op", "-om", "-pk")[:1]


def _find_main(via: str) -> Subquery:
    """The name of the main onderwerp of a contact."""
    rows = Contactonderwerp.objects.filter(contact=OuterRef(via)).order_by("volgorde")
    return Subquery(rows.values("onderwerp__naam")[:1])


_OPEN = Prepared(_find_open)
_VRAGEN = Prepared(_find_questions)
_CONTACTEN = Prepared(_find_contacts)
