"""Courses: make one, let people take part, note who was there and who got a certificate."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from begeleiding.models import Cursus, Cursusaanwezigheid, Cursusdeelname, Cursusles
from clients.actions.groepen import Vakken, check_reach, save_rooster
from clients.actions.wonen import refuse_dag
from clients.models import Client
from core.errors import Refused
from core.opslaan import require_known, save_versie
from organisatie.action import action
from organisatie.models import Locatie
from organisatie.rechten import Recht, Toegang

VELDEN = frozenset({"naam", "soort", "plaats", "begin"})
DAGEN_VOORUIT = 365


@action(Recht.GROEP_BEHEREN, on="locatie", feiten=False)
def cursus_create(*, by: Toegang, locatie: Locatie, naam: str, soort: str, begin: date, plaats: str = "") -> Cursus:
    """Make a course; its first lesson is on ``begin``."""
    refuse_dag(begin, by, veld="begin", vooruit=DAGEN_VOORUIT)
    cursus = Cursus.objects.create(locatie=locatie, naam=naam, soort=soort, begin=begin, plaats=plaats)
    Cursusles.objects.create(cursus=cursus, op=begin)
    return cursus


@action(Recht.GROEP_BEHEREN, on="cursus", feiten=False)
def cursus_update(*, by: Toegang, cursus: Cursus, versie: int, **velden: Any) -> Cursus:
    """Change what is known about a course; its first lesson moves along. ``velden``: naam, soort, plaats, begin."""
    require_known(velden, VELDEN)
    begin = velden.get("begin", cursus.begin)
    refuse_dag(begin, by, veld="begin", vooruit=DAGEN_VOORUIT)
    eerste = cursus.bijeenkomsten.filter(op=cursus.begin).first()
    if eerste is not None and begin != cursus.begin:
        eerste.op = begin
        eerste.save(update_fields=["op"])
    return save_versie(cursus, versie, **velden)


@action(Recht.GROEP_BEHEREN, on="cursus", feiten=False)
def cursusles_create(*, by: Toegang, cursus: Cursus, op: date) -> Cursusles:
    """Add a lesson to a course."""
    if op < cursus.begin:
        raise Refused(f"De eerste les is op {cursus.begin:%d-%m-%Y}. Vul een latere dag in.", veld="op")
    refuse_dag(op, by, veld="op", vooruit=DAGEN_VOORUIT)
    return Cursusles.objects.create(cursus=cursus, op=op)


@action(Recht.GROEP_ZIEN, on="cursus", feiten=False)
def cursusdeelnames_create(*, by: Toegang, cursus: Cursus, clients: Sequence[Client]) -> list[Cursusdeelname]:
    """Let these clients take part; only whom one may change. Who takes part already, stays."""
    check_reach(by, Recht.TRAJECT_WIJZIGEN, clients)
    al = set(cursus.deelnames.filter(client__in=clients).values_list("client", flat=True))
    return [Cursusdeelname.objects.create(cursus=cursus, client=client) for client in clients if client.pk not in al]


@action(Recht.TRAJECT_WIJZIGEN, on="deelname", feiten=False)
def cursusdeelname_delete(*, by: Toegang, deelname: Cursusdeelname) -> None:
    """Take somebody out of a course who was put there by mistake."""
    if deelname.certificaat_op is not None:
        raise Refused("Deze persoon kreeg een certificaat en blijft dus in de cursus staan.")
    Cursusdeelname.objects.filter(pk=deelname.pk).delete()


@action(Recht.GROEP_ZIEN, on="cursus", feiten=False)
def cursusaanwezigheid_set(*, by: Toegang, cursus: Cursus, vakken: Vakken, aan: Vakken) -> Cursus:
    """Store a grid: who (deelname) was at which lesson. What is not in ``vakken`` stays as it is."""
    bereikbaar = Cursusdeelname.objects.visible_to(by, Recht.TRAJECT_WIJZIGEN).filter(cursus=cursus)
    save_rooster(Cursusaanwezigheid, set(bereikbaar.values_list("pk", flat=True)), vakken, aan)
    return cursus


@action(Recht.GROEP_ZIEN, on="cursus", feiten=False)
def certificaten_create(
    *, by: Toegang, cursus: Cursus, deelnames: Sequence[Cursusdeelname], op: date
) -> list[Cursusdeelname]:
    """Record that these people got a certificate."""
    refuse_dag(op, by, veld="op")
    if op < cursus.begin:
        raise Refused(f"De cursus begon op {cursus.begin:%d-%m-%Y}. Vul een latere dag in.", veld="op")
    check_reach(by, Recht.TRAJECT_WIJZIGEN, [deelname.client for deelname in deelnames])
    return [save_versie(deelname, None, certificaat_op=op) for deelname in deelnames]
