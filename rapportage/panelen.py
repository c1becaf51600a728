"""What this package shows on *Vandaag*."""

from core.paneel import Context, blok, register_ingang
from organisatie.models import Gemeente
from organisatie.rechten import Recht, Toegang
from rapportage.tonen.publicatie import list_readable

register_ingang("Totalen", "grafiek", Recht.TOTALEN_ZIEN, "rapportage:totalen-list", volgorde=50, onder=["rapportage:"])
register_ingang(
    "Cijfers",
    "grafiek",
    Recht.PUBLICATIE_ZIEN,
    "rapportage:publicatie-list",
    volgorde=50,
    onder=["rapportage:publicatie"],
)


@blok(Recht.TOTALEN_ZIEN, volgorde=90)
def totalen(toegang: Toegang) -> Context:
    """The way to the figures of this year."""
    gemeenten = Gemeente.objects.visible_to(toegang, Recht.TOTALEN_ZIEN).order_by("sorteersleutel")
    return {"jaar": toegang.vandaag.year, "gemeenten": gemeenten}


@blok(Recht.PUBLICATIE_ZIEN, volgorde=90)
def cijfers(toegang: Toegang) -> Context:
    """What the gemeente may read: its editions, and how the year goes."""
    return {"rijen": list_readable(toegang)}
