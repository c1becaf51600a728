"""Help somebody on the way to work, and record how far they came."""

from datetime import date
from typing import Any

from begeleiding.domain.werk import DAGEN, why_no_werktraject
from begeleiding.models import Werktraject
from clients.actions.wonen import refuse_dag
from clients.domain import DAGEN_VOORUIT
from clients.models import Client
from core.errors import refuse
from core.opslaan import require_known, save_versie
from organisatie.action import action
from organisatie.rechten import Recht, Toegang

VELDEN = frozenset({"coaching_maanden", "uitkomst", *DAGEN})


@action(Recht.TRAJECT_WIJZIGEN, on="client", feiten=False)
def werktraject_create(
    *, by: Toegang, client: Client, soort: str, begin: date, coaching_maanden: int | None = None
) -> Werktraject:
    """Let somebody begin on a way to work."""
    refuse_dag(begin, by, veld="begin", vooruit=DAGEN_VOORUIT)
    return Werktraject.objects.create(client=client, soort=soort, begin=begin, coaching_maanden=coaching_maanden)


@action(Recht.TRAJECT_WIJZIGEN, on="werktraject", feiten=False)
def werktraject_update(*, by: Toegang, werktraject: Werktraject, versie: int, **velden: Any) -> Werktraject:
    """Record how far somebody came. ``velden``: coaching_maanden, uitkomst, and the days of ``DAGEN``."""
    require_known(velden, VELDEN)
    for dag in DAGEN:
        refuse_dag(velden.get(dag), by, veld=dag)
    straks = {naam: velden.get(naam, getattr(werktraject, naam)) for naam in VELDEN}
    refuse(*why_no_werktraject(werktraject.soort, werktraject.begin, straks))
    return save_versie(werktraject, versie, **velden)
