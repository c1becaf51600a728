"""Put a child down for a school, and keep which organisations help a client."""

from datetime import date
from typing import Any

from begeleiding.domain.keuzes import Schoolantwoord
from begeleiding.models import Betrokkenheid, Schoolaanmelding
from clients.actions.wonen import refuse_dag
from clients.domain import DAGEN_VOORUIT
from clients.models import Client
from core.errors import Refused
from core.opslaan import require_known, save_versie
from organisatie.action import action
from organisatie.models import Partner
from organisatie.rechten import Recht, Toegang

SCHOOLVELDEN = frozenset({"antwoord", "beantwoord_op", "vervoer", "wacht_op"})


@action(Recht.TRAJECT_WIJZIGEN, on="client", feiten=False)
def schoolaanmelding_create(
    *, by: Toegang, client: Client, school: Partner, soort: str, aangemeld_op: date, vervoer: str, wacht_op: str = ""
) -> Schoolaanmelding:
    """Record that a child was put down for a school."""
    refuse_dag(aangemeld_op, by, veld="aangemeld_op")
    return Schoolaanmelding.objects.create(
        client=client, school=school, soort=soort, aangemeld_op=aangemeld_op, vervoer=vervoer, wacht_op=wacht_op
    )


@action(Recht.TRAJECT_WIJZIGEN, on="schoolaanmelding", feiten=False)
def schoolaanmelding_update(
    *, by: Toegang, schoolaanmelding: Schoolaanmelding, versie: int, **velden: Any
) -> Schoolaanmelding:
    """Record what the school said and how it is with the transport. ``velden``: those of ``SCHOOLVELDEN``."""
    require_known(velden, SCHOOLVELDEN)
    straks = {naam: velden.get(naam, getattr(schoolaanmelding, naam)) for naam in ("antwoord", "beantwoord_op")}
    is_open, op = straks["antwoord"] == Schoolantwoord.OPEN, straks["beantwoord_op"]
    refuse_dag(op, by, veld="beantwoord_op")
    if is_open and op is not None:
        raise Refused("Kies wat het antwoord was, of laat de datum leeg.", veld="antwoord")
    if not is_open and (op is None or op < schoolaanmelding.aangemeld_op):
        zin = f"Vul in wanneer het antwoord kwam: op of na de aanmelding van {schoolaanmelding.aangemeld_op:%d-%m-%Y}."
        raise Refused(zin, veld="beantwoord_op")
    return save_versie(schoolaanmelding, versie, **velden)


@action(Recht.TRAJECT_WIJZIGEN, on="client", feiten=False)
def betrokkenheid_create(
    *, by: Toegang, client: Client, partner: Partner, waarvoor: str, begin: date, toestemming_op: date | None = None
) -> Betrokkenheid:
    """Record that another organisation helps too, and when the client agreed that we talk with it."""
    refuse_dag(begin, by, veld="begin", vooruit=DAGEN_VOORUIT)
    refuse_dag(toestemming_op, by, veld="toestemming_op")
    return Betrokkenheid.objects.create(
        client=client, partner=partner, waarvoor=waarvoor, begin=begin, toestemming_op=toestemming_op
    )


@action(Recht.TRAJECT_WIJZIGEN, on="betrokkenheid", feiten=False)
def betrokkenheid_update(
    *, by: Toegang, betrokkenheid: Betrokkenheid, versie: int, eind: date | None, toestemming_op: date | None
) -> Betrokkenheid:
    """Record that the client agreed, or that the organisation stopped."""
    refuse_dag(toestemming_op, by, veld="toestemming_op")
    refuse_dag(eind, by, veld="laatste_dag", vooruit=DAGEN_VOORUIT)
    if eind is not None and eind <= betrokkenheid.begin:
        zin = f"De hulp begon op {betrokkenheid.begin:%d-%m-%Y}. Vul die dag of een latere in."
        raise Refused(zin, veld="laatste_dag")
    return save_versie(betrokkenheid, versie, eind=eind, toestemming_op=toestemming_op)
