"""Who took part in a contact, as far as one may see. Reads only."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from clients.models import Client
from clients.tonen.rechten import list_reached
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
    """Per contact id who took part, in at most three queries.

    A name shows to who reaches that client's contacts, and to the helper who logged the contact and typed that name.
    """
    eigen = {c.pk: c.gebruiker_id == toegang.gebruiker_id for c in contacten}
    rows = list(
        Contactdeelname.objects.filter(contact__in=eigen).select_related("client").order_by("contact", "volgorde")
    )
    ids = {row.client_id for row in rows}
    bereikt = list_reached(toegang, Recht.CONTACT_ZIEN, ids)
    kaartjes = list_reached(toegang, Recht.KAARTJE_ZIEN, ids - bereikt) if any(eigen.values()) else frozenset()
    zichtbaar: dict[int, list[Client]] = defaultdict(list)
    anderen: dict[int, int] = defaultdict(int)
    for row in rows:
        if row.client_id in bereikt or (eigen[row.contact_id] and row.client_id in kaartjes):
            zichtbaar[row.contact_id].append(row.client)
        else:
            anderen[row.contact_id] += 1
    return {pk: Deelnemersbeeld(tuple(zichtbaar[pk]), anderen[pk]) for pk in eigen}
