"""Who took part in a contact, as far as one may see. Reads only."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from clients.models import Client
from clients.tonen.rechten import list_reached
from core.prepared import Prepared, Vraagstelling, read
from organisatie.rechten import Recht, Toegang
from spreekuur.models import Contact, Contactdeelname


@dataclass(frozen=True, slots=True)
class Deelnemersbeeld:
    """The people at one contact: whom one may see, in the order of naming, and how many others there were."""

    zichtbaar: tuple[Client, ...] = ()
    anderen: int = 0

    @property
    def is_onbekend(self) -> bool:
        """Whether nobody is known: an unknown visitor."""
        return not self.zichtbaar and not self.anderen

    @property
    def namen(self) -> str:
        """All in one phrase: "Amina Voorbeeld, nog iemand"."""
        if self.is_onbekend:
            return "Onbekende bezoeker"
        rest = {0: [], 1: ["nog iemand"]}.get(self.anderen, [f"nog {self.anderen} personen"])
        return ", ".join([*(client.naam for client in self.zichtbaar), *rest])


def list_deelnemers(toegang: Toegang, contacten: Iterable[Contact]) -> dict[int, Deelnemersbeeld]:
    """Per contact id who took part, in at most two trips to the database.

    A name shows to who reaches that client's contacts, and to the helper who logged the contact and typed that name.
    """
    alle = list(contacten)
    return make_deelnemers(toegang, alle, *read(*ask_deelnemers(toegang, [contact.pk for contact in alle])))


def ask_deelnemers(toegang: Toegang, ids: Collection[int]) -> list[Vraagstelling]:
    """The questions of which ``make_deelnemers`` takes the answers, about the contacts with these ids."""
    return [_DEELNAMES(ids), _BEREIKT(toegang, ids)] if ids else []


def make_deelnemers(
    toegang: Toegang, contacten: Iterable[Contact], deelnames: Iterable[Any] = (), bereikbaar: Iterable[int] = ()
) -> dict[int, Deelnemersbeeld]:
    """Per contact id who took part, from what ``ask_deelnemers`` asked."""
    eigen = {c.pk: c.gebruiker_id == toegang.gebruiker_id for c in contacten}
    rows, bereikt = list(deelnames), set(bereikbaar)
    anders = {row.client_id for row in rows if eigen[row.contact_id]} - bereikt
    kaartjes = list_reached(toegang, Recht.KAARTJE_ZIEN, anders)
    zichtbaar: dict[int, list[Client]] = defaultdict(list)
    anderen: dict[int, int] = defaultdict(int)
    for row in rows:
        if row.client_id in bereikt or (eigen[row.contact_id] and row.client_id in kaartjes):
            zichtbaar[row.contact_id].append(row.client)
        else:
            anderen[row.contact_id] += 1
    return {pk: Deelnemersbeeld(tuple(zichtbaar[pk]), anderen[pk]) for pk in eigen}


def _find_deelnames(ids: Collection[int]) -> QuerySet[Contactdeelname]:
    return Contactdeelname.objects.filter(contact__in=ids).select_related("client").order_by("contact", "volgorde")


def _find_reached(toegang: Toegang, ids: Collection[int]) -> QuerySet[Any, Any]:
    """The ids of the people at these contacts of whom one may see the contacts."""
    rows = Contactdeelname.objects.filter(contact__in=ids).visible_to(toegang, Recht.CONTACT_ZIEN)
    return rows.order_by().values_list("client", flat=True)


_DEELNAMES = Prepared(_find_deelnames)
_BEREIKT = Prepared(_find_reached)
