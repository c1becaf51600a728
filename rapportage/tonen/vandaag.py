"""What *Vandaag* shows of the figures."""

from typing import Any

from organisatie.models import Gemeente
from organisatie.rechten import Recht, Toegang
from rapportage.tonen.paginas import make_jaarbeeld, may_see_rijen
from rapportage.tonen.vooraan import make_vooraan


def list_gemeenten(toegang: Toegang) -> list[dict[str, Any]]:
    """My gemeenten, each with the top of its year; none for a team, which reads that on the page of the year."""
    gemeenten = Gemeente.objects.visible_to(toegang, Recht.TOTALEN_ZIEN).order_by("sorteersleutel")
    return [{"gemeente": gemeente, **_make_top(toegang, gemeente)} for gemeente in gemeenten]


def _make_top(toegang: Toegang, gemeente: Gemeente) -> dict[str, Any]:
    if may_see_rijen(toegang, gemeente):
        return {}
    beeld = make_jaarbeeld(toegang, gemeente, toegang.vandaag.year)
    return {"beeld": beeld, "vooraan": make_vooraan(beeld)}
