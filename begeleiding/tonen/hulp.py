"""What somebody gets besides the guidance itself, on the page of the traject. Reads only."""

from typing import Any

from begeleiding.models import Coaching, Voorziening
from clients.models import Client
from organisatie.rechten import Recht, Toegang


def list_hulp(toegang: Toegang, client: Client) -> dict[str, Any]:
    """The coaches and the voorzieningen of a client, the newest first."""
    coaches = Coaching.objects.visible_to(toegang, Recht.TRAJECT_ZIEN).filter(client=client)
    gevraagd = Voorziening.objects.visible_to(toegang, Recht.TRAJECT_ZIEN).filter(client=client)
    return {
        "coaches": list(coaches.order_by("-begin", "-pk")),
        "voorzieningen": list(gevraagd.select_related("financier").order_by("-gevraagd_op", "-pk")),
    }
