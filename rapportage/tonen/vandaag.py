"""What *Vandaag* shows of the figures."""

from typing import Any

from organisatie.models import Gemeente
from organisatie.rechten import Recht, Toegang
from rapportage.tonen.paginas import Indicatorbeeld, list_secties, make_jaarbeeld, may_see_rijen

HOOFDCIJFERS = (
    "gehuisvest",
    "taakstelling",
    "te-huisvesten",
    "saldo-eind",
    "nareizigers",
    "contacten",
    "contact-personen",
    "spreekuur-uren",
)


def list_gemeenten(toegang: Toegang) -> list[dict[str, Any]]:
    """My gemeenten, each with its headline figures; none for a team, which reads them on their own page."""
    gemeenten = Gemeente.objects.visible_to(toegang, Recht.TOTALEN_ZIEN).order_by("naam")
    return [
        {
            "gemeente": gemeente,
            "regels": [] if may_see_rijen(toegang, gemeente) else _list_headlines(toegang, gemeente),
        }
        for gemeente in gemeenten
    ]


def _list_headlines(toegang: Toegang, gemeente: Gemeente) -> list[Indicatorbeeld]:
    beeld = make_jaarbeeld(toegang, gemeente, toegang.vandaag.year)
    regels = {regel.figuur.code: regel for _, sectie in list_secties(beeld, ()) for regel in sectie}
    return [regels[code] for code in HOOFDCIJFERS]
