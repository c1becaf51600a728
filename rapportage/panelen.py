"""What this package shows on *Vandaag*."""

from core.paneel import Context, blok, register_ingang
from organisatie.rechten import Recht, Toegang
from rapportage.tonen.vandaag import list_gemeenten

register_ingang("Totalen", "grafiek", Recht.TOTALEN_ZIEN, "rapportage:totalen-list", volgorde=50, onder=["rapportage:"])


@blok(Recht.TOTALEN_ZIEN, volgorde=90)
def totalen(toegang: Toegang) -> Context:
    """The headline figures of this year beside last year; for a team only the way to them."""
    return {"jaar": toegang.vandaag.year, "gemeenten": list_gemeenten(toegang)}
