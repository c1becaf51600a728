"""What somebody gets besides the guidance itself, on the page of the traject. Reads only."""

from typing import Any

from begeleiding.models import Betrokkenheid, Coaching, Cursusdeelname, Schoolaanmelding, Voorziening, Werktraject
from clients.models import Client
from organisatie.rechten import Recht, Toegang


def list_hulp(toegang: Toegang, client: Client) -> dict[str, Any]:
    """What a client gets besides the guidance and who helps too, the newest first."""

    def read(model: Any) -> Any:
        return model.objects.visible_to(toegang, Recht.TRAJECT_ZIEN).filter(client=client)

    return {
        "coaches": list(read(Coaching).order_by("-begin", "-pk")),
        "voorzieningen": list(read(Voorziening).select_related("financier").order_by("-gevraagd_op", "-pk")),
        "werktrajecten": list(read(Werktraject).order_by("-begin", "-pk")),
        "cursussen": list(read(Cursusdeelname).select_related("cursus").order_by("-cursus__begin", "-pk")),
        "scholen": list(read(Schoolaanmelding).select_related("school").order_by("-aangemeld_op", "-pk")),
        "betrokkenheden": list(read(Betrokkenheid).select_related("partner").order_by("-begin", "-pk")),
    }
