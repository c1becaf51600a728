"""Which questions wait for a colleague, to hand them on. Reads only."""

from datetime import date

from core.overdragen import Overdrachtstuk
from core.templatetags.weergave import dag
from organisatie.models import Gebruiker
from organisatie.rechten import Recht, Toegang
from spreekuur.models import Vraag
from spreekuur.tonen.personen import list_deelnemers

SOORT = "spreekuur.vragen"


def list_te_geven(toegang: Toegang, gebruiker: Gebruiker, op: date) -> list[Overdrachtstuk]:
    """The open questions of this colleague, each with the first person of it whom one may see."""
    rows = Vraag.objects.open_within_reach(toegang, Recht.VRAAG_BEANTWOORDEN).filter(voor=gebruiker)
    vragen = list(rows.select_related("contact").order_by("contact__op", "pk"))
    wie = list_deelnemers(toegang, [vraag.contact for vraag in vragen])
    return [
        Overdrachtstuk(
            SOORT, vraag.pk, next(iter(wie[vraag.contact_id].zichtbaar), None), f"vraag van {dag(vraag.contact.op)}"
        )
        for vraag in vragen
    ]
