"""Which appointments a colleague has, to hand them on. Reads only."""

from datetime import date
from typing import Any

from begeleiding.models import Afspraak
from core.overdragen import Overdrachtstuk
from core.templatetags.weergave import dag
from organisatie.models import Gebruiker
from organisatie.rechten import Recht, Toegang

SOORT = "begeleiding.afspraken"


def list_te_geven(toegang: Toegang, gebruiker: Gebruiker, op: date) -> list[Overdrachtstuk]:
    """The appointments of this colleague from that day on."""
    rows: Any = Afspraak.objects.visible_to(toegang, Recht.AFSPRAAK_MAKEN).from_day(op).filter(gebruiker=gebruiker)
    rijen = rows.select_related("client").order_by("op", "om", "pk")
    return [Overdrachtstuk(SOORT, rij.pk, rij.client, f"afspraak op {dag(rij.op)}") for rij in rijen]
