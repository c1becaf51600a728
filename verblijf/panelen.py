"""What this package shows on the page of a client."""

from typing import Any

from clients.models import Client
from core.paneel import paneel
from organisatie.rechten import Recht, Toegang
from verblijf.tonen import make_verblijfsbeeld


@paneel(Recht.VERBLIJF_ZIEN, volgorde=60)
def verblijf(toegang: Toegang, client: Client) -> dict[str, Any]:
    """Permits with their three dates, cards, and papers to travel with."""
    return {"beeld": make_verblijfsbeeld(toegang, client)}
