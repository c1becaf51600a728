"""Groups for the participatieverklaring: make one, let people take part, note who was there and who signed."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from clients.actions.groepen import Vakken, check_reach, save_rooster
from clients.actions.wonen import refuse_dag
from clients.models import Client
from core.errors import Refused
from core.opslaan import require_known, save_versie
from inburgering.models import Inburgering, Pvtaanwezigheid, Pvtbijeenkomst, Pvtdeelname, Pvtgroep
from organisatie.action import action
from organisatie.models import Locatie
from organisatie.rechten import Recht, Toegang

VELDEN = frozenset({"naam", "taal", "plaats", "gespreksleider", "begin", "ceremonie_op"})
DAGEN_VOORUIT = 365


@action(Recht.GROEP_BEHEREN, on="locatie", feiten=False)
def pvtgroep_create(
    *,
    by: Toegang,
    locatie: Locatie,
    naam: str,
    taal: str,
    begin: date,
    plaats: str = "",
    gespreksleider: str = "",
    ceremonie_op: date | None = None,
) -> Pvtgroep:
    """Make a group; it meets for the first time on ``begin``."""
    refuse_dag(begin, by, veld="begin", vooruit=DAGEN_VOORUIT)
    groep = Pvtgroep.objects.create(
        locatie=locatie, naam=naam, taal=taal, begin=begin, plaats=plaats, gespreksleider=gespreksleider,
        ceremonie_op=ceremonie_op,
    )  # fmt: skip
    Pvtbijeenkomst.objects.create(groep=groep, op=begin)
    return groep


@action(Recht.GROEP_BEHEREN, on="groep", feiten=False)
def pvtgroep_update(*, by: Toegang, groep: Pvtgroep, versie: int, **velden: Any) -> Pvtgroep:
    """Change what is known about a group. ``velden``: naam, taal, plaats, gespreksleider, begin, ceremonie_op."""
    require_known(velden, VELDEN)
    eerste = groep.bijeenkomsten.filter(op=groep.begin).first()
    begin = velden.get("begin", groep.begin)
    if eerste is not None and begin != groep.begin:
        eerste.op = begin
        eerste.save(update_fields=["op"])
    return save_versie(groep, versie, **velden)


@action(Recht.GROEP_BEHEREN, on="groep", feiten=False)
def pvtbijeenkomst_create(*, by: Toegang, groep: Pvtgroep, op: date, thema: str = "") -> Pvtbijeenkomst:
    """Add a meeting to a group."""
    if op < groep.begin:
        raise Refused(f"De eerste bijeenkomst is op {groep.begin:%d-%m-%Y}. Vul een latere dag in.", veld="op")
    return Pvtbijeenkomst.objects.create(groep=groep, op=op, thema=thema)


@action(Recht.GROEP_ZIEN, on="groep", feiten=False)
def pvtdeelnames_create(*, by: Toegang, groep: Pvtgroep, clients: Sequence[Client]) -> list[Pvtdeelname]:
    """Let these clients take part; only whom one may change. Who takes part already, stays."""
    check_reach(by, Recht.INBURGERING_WIJZIGEN, clients)
    al = set(groep.deelnames.filter(client__in=clients).values_list("client", flat=True))
    return [Pvtdeelname.objects.create(groep=groep, client=client) for client in clients if client.pk not in al]


@action(Recht.INBURGERING_WIJZIGEN, on="deelname", feiten=False)
def pvtdeelname_delete(*, by: Toegang, deelname: Pvtdeelname) -> None:
    """Take somebody out of a group who was put there by mistake."""
    if deelname.ondertekend_op is not None:
        raise Refused("Deze persoon heeft ondertekend en blijft dus in de groep staan.")
    Pvtdeelname.objects.filter(pk=deelname.pk).delete()


@action(Recht.GROEP_ZIEN, on="groep", feiten=False)
def pvtaanwezigheid_set(*, by: Toegang, groep: Pvtgroep, vakken: Vakken, aan: Vakken) -> Pvtgroep:
    """Store a grid: who (deelname) was at which meeting. What is not in ``vakken`` stays as it is."""
    bereikbaar = Pvtdeelname.objects.visible_to(by, Recht.INBURGERING_WIJZIGEN).filter(groep=groep)
    save_rooster(Pvtaanwezigheid, set(bereikbaar.values_list("pk", flat=True)), vakken, aan)
    return groep


def _list_touched(ondertekend: Sequence[Pvtdeelname], **_: Any) -> list[int]:
    return [deelname.client_id for deelname in ondertekend]


@action(Recht.GROEP_ZIEN, on="groep", raakt=_list_touched)
def pvtdeelnames_ondertekenen(
    *, by: Toegang, groep: Pvtgroep, deelnames: Sequence[Pvtdeelname], op: date
) -> list[Pvtdeelname]:
    """Record that these people signed; their duty to integrate knows it too, when that day was not known there."""
    refuse_dag(op, by, veld="op")
    if op < groep.begin:
        raise Refused(f"De groep begon op {groep.begin:%d-%m-%Y}. Vul een latere dag in.", veld="op")
    check_reach(by, Recht.INBURGERING_WIJZIGEN, [deelname.client for deelname in deelnames])
    for deelname in deelnames:
        save_versie(deelname, None, ondertekend_op=op)
        for plicht in Inburgering.objects.filter(client=deelname.client, pvt_op__isnull=True):
            save_versie(plicht, None, pvt_op=op, vastgelegd_op=by.vandaag)
    return list(deelnames)
