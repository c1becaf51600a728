"""Keep gemeente and kind of stored contacts equal to what follows from the facts."""

from collections import defaultdict
from datetime import date

from django.db.models import Q
from django.db.models.functions import Coalesce

from clients.models import Client
from organisatie.action import action
from organisatie.models import Gemeente
from organisatie.rechten import Recht, Toegang
from spreekuur.actions.indeling import Indeling, derive, read_stored_gronden
from spreekuur.models import Contact, Contactdeelname
from spreekuur.models.contact import ContactQuerySet

PER_KEER = 5000


def recompute_contacts(by: Toegang, client_ids: list[int]) -> None:
    """Derive the contacts of these clients again: after a change of Huisvesting, or a koppeling of two records.

    Runs at the end of every action that touches facts of clients; stores only what differs.
    """
    personen = set(Client.objects.filter(pk__in=client_ids).values_list(Coalesce("hoofd_id", "pk"), flat=True))
    records = set(Client.objects.filter(Q(pk__in=personen) | Q(hoofd__in=personen)).values_list("pk", flat=True))
    # Ids, not subqueries: the planner of a database that has counted nothing yet would read every contact.
    contacten = set(Contactdeelname.objects.filter(client__in=records).values_list("contact", flat=True))
    if contacten:
        _store_derived(Contact.objects.filter(pk__in=contacten))


def follow_definitie(by: Toegang, gemeente: Gemeente) -> None:
    """Derive the contacts of last year and this year in a gemeente again. Runs within an action.

    Older ones follow in the night; these are the ones that somebody looks at now.
    """
    sinds = date(by.vandaag.year - 1, 1, 1)
    _store_derived(Contact.objects.filter(gemeente=gemeente, op__gte=sinds))


@action(Recht.INRICHTEN, on=None, feiten=False)
def contacten_herleiden(*, by: Toegang) -> int:
    """Derive all contacts again: each night, so that a changed Gemeentedefinitie comes through. How many changed."""
    changed, laatste = 0, 0
    while ids := list(Contact.objects.filter(pk__gt=laatste).order_by("pk").values_list("pk", flat=True)[:PER_KEER]):
        changed += _store_derived(Contact.objects.filter(pk__in=ids))
        laatste = ids[-1]
    return changed


def store_derived_of(contact: Contact) -> None:
    """Derive one contact again, after its own rows changed."""
    _store_derived(Contact.objects.filter(pk=contact.pk))
    contact.refresh_from_db(fields=["gemeente", "soort"])


def _store_derived(contacten: ContactQuerySet) -> int:
    """Store what follows where it differs from what is stored; how many did. ``versie`` stays: nobody typed."""
    rows = read_stored_gronden(contacten)
    per_uitkomst: dict[Indeling, list[int]] = defaultdict(list)
    for (pk, was, _), wordt in zip(rows, derive([grond for _, _, grond in rows]), strict=True):
        if was != wordt:
            per_uitkomst[wordt].append(pk)
    for wordt, ids in per_uitkomst.items():
        Contact.objects.filter(pk__in=ids).update(gemeente=wordt.gemeente, soort=wordt.soort)
    return sum(len(ids) for ids in per_uitkomst.values())
