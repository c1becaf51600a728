"""What spreekuur shows on the page of a client."""

from typing import Any

from clients.models import Client
from core.paneel import paneel
from organisatie.rechten import Recht, Toegang
from spreekuur.models import Contact, Vraag
from spreekuur.tonen.contacten import list_contactbeelden, list_vraagbeelden

MEESTE = 10


@paneel(Recht.CONTACT_ZIEN)
def contacten(toegang: Toegang, client: Client) -> dict[str, Any]:
    """The latest contacts, the newest first."""
    rows = Contact.objects.visible_to(toegang, Recht.CONTACT_ZIEN).of_client(client)
    # One more than is shown says whether there are more, without counting them all.
    regels = list_contactbeelden(toegang, rows.order_by("-op", "-om", "-pk")[: MEESTE + 1])
    return {"contacten": regels[:MEESTE], "er_zijn_meer": len(regels) > MEESTE, "vandaag": toegang.vandaag}


@paneel(Recht.VRAAG_BEANTWOORDEN)
def open_vragen(toegang: Toegang, client: Client) -> dict[str, Any]:
    """Questions about this client that still wait for an answer, the oldest first."""
    van_client = Contact.objects.of_client(client).values("pk")
    rows = Vraag.objects.visible_to(toegang, Recht.VRAAG_BEANTWOORDEN).open().filter(contact__in=van_client)
    return {"vragen": list_vraagbeelden(toegang, rows), "vandaag": toegang.vandaag}
