"""What inburgering shows on the page of a client."""

from typing import Any

from clients.models import Client
from core.paneel import paneel
from inburgering.lezen import beelden
from inburgering.tonen import soort_van
from organisatie.rechten import Recht, Toegang


@paneel(Recht.INBURGERING_ZIEN)
def inburgering(toegang: Toegang, client: Client) -> dict[str, Any]:
    """Which law, which route, what is done and what comes next."""
    return {
        "beelden": [
            {"beeld": beeld, "eisen": [{"eis": eis, "soort": soort_van(eis)} for eis in beeld.eisen]}
            for beeld in beelden(toegang, client)
        ]
    }
