"""What this package shows on the page of a client, and on the page *Beheer*."""

from clients.models import Client
from core.paneel import Context, lay_under, pagina, register_beheer
from historie.models import Inzage
from historie.tonen import DAGEN, find_recent
from organisatie.rechten import Recht, Toegang

LAATSTE = 5

register_beheer(
    "Inzages",
    "oog",
    "wie keek er in welke gegevens",
    Recht.INZAGE_ZIEN,
    "historie:opvallend-list",
    volgorde=70,
)
lay_under("clients:client-list", "historie:inzage-list")


@pagina("clients.gegevens", Recht.INZAGE_ZIEN, volgorde=110)
def inzages(toegang: Toegang, client: Client) -> Context:
    """The last looks at this client."""
    rows = find_recent(Inzage.objects.visible_to(toegang, Recht.INZAGE_ZIEN), nu=toegang.nu).filter(client=client)
    rows = rows.select_related("gebruiker").order_by("-gezien_at", "-pk")
    return {"inzages": list(rows[:LAATSTE]), "dagen": DAGEN}
