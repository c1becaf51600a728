"""What this package shows on the page of a client."""

from clients.models import Client
from core.paneel import Context, paneel
from historie.models import Inzage
from historie.tonen import DAGEN, find_recent
from organisatie.rechten import Recht, Toegang

LAATSTE = 5


@paneel(Recht.INZAGE_ZIEN)
def inzages(toegang: Toegang, client: Client) -> Context:
    """The last looks at this client."""
    rows = find_recent(Inzage.objects.visible_to(toegang, Recht.INZAGE_ZIEN), nu=toegang.nu).filter(client=client)
    rows = rows.select_related("gebruiker").order_by("-gezien_at", "-pk")
    return {"inzages": list(rows[:LAATSTE]), "dagen": DAGEN}
