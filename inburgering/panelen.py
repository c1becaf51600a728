"""What inburgering shows on the page of a client."""

from typing import Any

from clients.models import Client
from core.paneel import paneel, register_beheer
from inburgering.tonen.beeld import list_beelden
from inburgering.tonen.pagina import name_kind
from organisatie.rechten import Recht, Toegang

register_beheer(
    "Participatieverklaring",
    "pen",
    "groepen, wie er was, wie ondertekende",
    Recht.GROEP_ZIEN,
    "inburgering:pvtgroep-list",
    volgorde=45,
    onder=["inburgering:pvt", "inburgering:ondertekening"],
)


@paneel(Recht.INBURGERING_ZIEN, volgorde=70)
def inburgering(toegang: Toegang, client: Client) -> dict[str, Any]:
    """Which law, which route, what is done and what comes next."""
    return {
        "beelden": [
            {"beeld": beeld, "eisen": [{"eis": eis, "soort": name_kind(eis)} for eis in beeld.eisen]}
            for beeld in list_beelden(toegang, client)
        ]
    }
