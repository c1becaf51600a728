"""The duty of one person: what the letters of DUO and the gemeente say, and the day on which it was met."""

from datetime import date
from typing import Any

from clients.models import Client
from core.errors import Refused, refuse
from inburgering.actions.bewaren import change, refuse_dagen, refuse_einddag, save_together
from inburgering.domain.weigeren import ALLEEN_WI2021, why_no_feiten, why_no_geslaagd, why_no_wet
from inburgering.models import Inburgering
from organisatie.action import action
from organisatie.domain import Partnersoort
from organisatie.rechten import Recht, Toegang

DAGEN = ("plichtig_op", "kennisgeving_op", "brede_intake_op", "leerbaarheidstoets_op", "pip_op", "pvt_op", "map_op")
VELDEN = frozenset({"wet", "einde_volgens_duo", "leerroute", "taalschool", *DAGEN})


@action(Recht.INBURGERING_WIJZIGEN, on="client")
def inburgering_create(*, by: Toegang, client: Client, wet: str, **velden: Any) -> Inburgering:
    """Record that a person must integrate, under which law, and what the letters say of it.

    ``velden``: plichtig_op, kennisgeving_op, brede_intake_op, leerbaarheidstoets_op, pip_op, leerroute, taalschool,
    pvt_op, map_op, einde_volgens_duo.
    """
    nieuw = Inburgering(client=client, wet=wet, vastgelegd_op=by.vandaag)
    _refuse(by, nieuw, velden)
    return Inburgering.objects.create(client=client, wet=wet, vastgelegd_op=by.vandaag, **velden)


@action(Recht.INBURGERING_WIJZIGEN, on="inburgering")
def inburgering_update(*, by: Toegang, inburgering: Inburgering, versie: int, **velden: Any) -> Inburgering:
    """Change what is known about the duty of a person, or add a date that a letter brought.

    ``velden``: wet, and those of ``inburgering_create``.
    """
    _refuse(by, inburgering, velden)
    return change(by, inburgering, versie, velden, VELDEN, tekst=frozenset({"taalschool"}))


@action(Recht.INBURGERING_WIJZIGEN, on="inburgering")
def inburgering_afronden(
    *, by: Toegang, inburgering: Inburgering, versie: int, geslaagd_op: date | None
) -> Inburgering:
    """Record the day on which a person met the duty; None takes a mistake back."""
    refuse_dagen(by, geslaagd_op=geslaagd_op)
    refuse(why_no_geslaagd(geslaagd_op, plichtig_op=inburgering.plichtig_op))
    return change(by, inburgering, versie, {"geslaagd_op": geslaagd_op}, frozenset({"geslaagd_op"}))


def _refuse(by: Toegang, inburgering: Inburgering, velden: dict[str, Any]) -> None:
    """Refuse what cannot be, with the stored values beside the new ones."""
    straks = save_together(inburgering, velden, "wet", "plichtig_op", "geslaagd_op", *ALLEEN_WI2021)
    refuse_dagen(by, **{naam: velden[naam] for naam in DAGEN if naam in velden})
    refuse_einddag(by, "einde_volgens_duo", velden.get("einde_volgens_duo"))
    refuse(why_no_wet(straks["wet"], straks["plichtig_op"]))
    refuse(why_no_feiten(straks["wet"], straks))
    if why_no_geslaagd(straks["geslaagd_op"], plichtig_op=straks["plichtig_op"]):
        zin = f"Deze persoon is ingeburgerd op {straks['geslaagd_op']:%d-%m-%Y}. Vul die dag of een eerdere in."
        raise Refused(zin, veld="plichtig_op")
    school = velden.get("taalschool")
    if school is not None and school != inburgering.taalschool and school.soort != Partnersoort.TAALSCHOOL:
        raise Refused("Kies een taalschool uit de lijst.", veld="taalschool")
