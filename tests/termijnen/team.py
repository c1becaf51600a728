"""A team around one client, for tests of who hears of a deadline."""

from dataclasses import dataclass
from datetime import date

from clients.domain.keuzes import Toewijzingrol
from clients.models import Client
from core.post import Post
from organisatie.models import Gebruiker, Locatie
from organisatie.rechten import Rol, Toegang
from termijnen.actions.attenderen import (
    Attenderingtelling,
    attenderingen_schrijven,
    berichten_klaarzetten,
    controle_beginnen,
)
from termijnen.models import Attendering
from termijnen.tasks.berichten import send_berichten
from termijnen.tasks.nacht import NAAM
from tests.factories import AanstellingFactory, ClientFactory, LocatieFactory, ToewijzingFactory, moment


@dataclass(frozen=True)
class Team:
    """One locatie with a team leader, one client, a begeleider and a vervanger."""

    locatie: Locatie
    client: Client
    begeleider: Gebruiker
    vervanger: Gebruiker
    leider: Gebruiker


def helper(locatie: Locatie, rol: Rol = Rol.VRIJWILLIGER, **aanstelling: object) -> Gebruiker:
    """Somebody who works there."""
    return AanstellingFactory(locatie=locatie, rol=rol.value, **aanstelling).gebruiker


def team(*, begeleider: bool = True, vervanger: bool = True) -> Team:
    """Make them; without begeleider or vervanger these colleagues work there, but do not guide the client."""
    locatie = LocatieFactory()
    client = ClientFactory(locatie=locatie)
    een, twee = helper(locatie), helper(locatie)
    if begeleider:
        ToewijzingFactory(client=client, gebruiker=een)
    if vervanger:
        ToewijzingFactory(client=client, gebruiker=twee, rol=Toewijzingrol.VERVANGER)
    return Team(locatie, client, een, twee, helper(locatie, Rol.TEAMLEIDER))


def morgen_van(op: date, uur: int = 6) -> tuple[Attenderingtelling, Post]:
    """What happens on the morning of that day after everything was recomputed."""
    by = Toegang.systeem(NAAM, nu=moment(op, uur, 0), vandaag=op)
    attenderingen = attenderingen_schrijven(by=by, controle=controle_beginnen(by=by).pk)
    return attenderingen, send_berichten(by, berichten_klaarzetten(by=by))


def gezegd(*, met_dag: bool = False) -> set[tuple[object, ...]]:
    """Every flag there is: to whom, at which threshold and trap; with the day it was raised when asked."""
    velden = ("ontvanger", "drempel", "trap", *(("op",) if met_dag else ()))
    rows = list(Attendering.objects.values_list(*velden))
    assert len(rows) == len(set(rows)) or not met_dag
    return set(rows)
