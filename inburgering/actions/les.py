"""Keep who follows lessons where."""

from datetime import date

from clients.actions.wonen import refuse_dag
from clients.domain import DAGEN_VOORUIT
from clients.models import Client
from core.errors import Refused
from core.opslaan import save_versie
from inburgering.models import Taalles
from organisatie.action import action
from organisatie.domain import Partnersoort
from organisatie.models import Partner
from organisatie.rechten import Recht, Toegang


@action(Recht.INBURGERING_WIJZIGEN, on="client", feiten=False)
def taalles_create(
    *, by: Toegang, client: Client, aanbieder: Partner, begin: date, eind: date | None = None, lestijden: str = ""
) -> Taalles:
    """Record where somebody has lessons, when those are, and from which day on."""
    _refuse(by, aanbieder, begin, eind)
    return Taalles.objects.create(client=client, aanbieder=aanbieder, begin=begin, eind=eind, lestijden=lestijden)


@action(Recht.INBURGERING_WIJZIGEN, on="taalles", feiten=False)
def taalles_update(
    *,
    by: Toegang,
    taalles: Taalles,
    versie: int,
    aanbieder: Partner,
    begin: date,
    eind: date | None,
    lestijden: str,
) -> Taalles:
    """Change where or when somebody has lessons, or let them end."""
    _refuse(by, aanbieder, begin, eind)
    return save_versie(taalles, versie, aanbieder=aanbieder, begin=begin, eind=eind, lestijden=lestijden)


def _refuse(by: Toegang, aanbieder: Partner, begin: date, eind: date | None) -> None:
    refuse_dag(begin, by, veld="begin", vooruit=DAGEN_VOORUIT)
    if aanbieder.soort != Partnersoort.TAALSCHOOL:
        raise Refused("Kies een taalschool uit de lijst.", veld="aanbieder")
    if eind is not None and eind <= begin:
        raise Refused("De laatste dag ligt voor de eerste dag. Kies een latere dag.", veld="laatste_dag")
