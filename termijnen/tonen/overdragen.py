"""Which letters a colleague takes care of, to hand them on. Reads only."""

from datetime import date
from typing import Any

from core.overdragen import Overdrachtstuk
from organisatie.models import Gebruiker
from organisatie.rechten import Recht, Toegang
from termijnen.models import Brieftermijn, Termijn
from termijnen.tonen.werklijst import keep_running

SOORT = "termijnen.brieven"


def list_te_geven(toegang: Toegang, gebruiker: Gebruiker, op: date) -> list[Overdrachtstuk]:
    """The letters of this colleague with a deadline that is still open."""
    lopend: Any = keep_running(Termijn.objects.visible_to(toegang, Recht.BRIEF_VASTLEGGEN), toegang.vandaag)
    brieven = Brieftermijn.objects.visible_to(toegang, Recht.BRIEF_VASTLEGGEN).filter(eigenaar=gebruiker)
    feiten = set(lopend.filter(client__in=brieven.values("client")).values_list("feit", flat=True))
    rijen = brieven.select_related("client").order_by("pk")
    return [
        Overdrachtstuk(SOORT, rij.pk, rij.client, f"brief van {rij.get_afzender_display()}")
        for rij in rijen
        if f"brieftermijn-{rij.pk}" in feiten
    ]
