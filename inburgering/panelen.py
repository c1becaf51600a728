"""What inburgering shows on the page of a client."""

from typing import Any

from clients.models import Client
from core.paneel import paneel
from inburgering.tonen.beeld import list_beelden
from inburgering.tonen.pagina import name_kind
from organisatie.rechten import Recht, Toegang


@paneel(Recht.INBURGERING_ZIEN, volgorde=70)
def inburgering(toegang: Toegang, client: Client) -> dict[str, Any]:
    """Which law, which route, what is done and what comes next."""
    return {
        "beelden": [
            {"beeld": beeld, "eisen": [{"eis": eis, "soort": name_kind(eis)} for eis in beeld.eisen]}
            for beeld in list_beelden(toegang, client)
        ]
    }
