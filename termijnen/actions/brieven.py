"""There is a letter: who sent it, what it asks, by when, and who takes care of it."""

from datetime import date
from typing import Any

from clients.domain import why_no_dag
from clients.models import Client
from clients.tonen.kaartjes import find_begeleidingen
from core.errors import Refused, refuse
from core.opslaan import require_known, save_versie
from core.overdragen import Overdrachtstuk
from gezinshereniging.models import Mutatie
from organisatie.action import action
from organisatie.models import Gebruiker
from organisatie.rechten import Recht, Toegang
from termijnen.domain import why_no_brief
from termijnen.models import Brieftermijn
from termijnen.tonen.dossiers import list_mutaties

VELDEN = frozenset({"afzender", "soort", "dagtekening", "gezien_op", "gevraagd", "uiterste_dag", "eigenaar"})
_TERMIJN = frozenset({"afzender", "soort", "dagtekening", "uiterste_dag", "gevraagd"})
"""What the deadline follows from: a change of these makes it a fact of today."""


@action(Recht.BRIEF_VASTLEGGEN, on="client")
def brieftermijn_create(
    *,
    by: Toegang,
    client: Client,
    afzender: str,
    soort: str,
    dagtekening: date,
    gezien_op: date,
    gevraagd: str,
    uiterste_dag: date | None = None,
    eigenaar: Gebruiker | None = None,
) -> Brieftermijn:
    """Record a letter with its term. The begeleider of today takes care of it, else whoever records it."""
    _refuse(by, dagtekening=dagtekening, gezien_op=gezien_op, uiterste_dag=uiterste_dag)
    return Brieftermijn.objects.create(
        client=client,
        afzender=afzender,
        soort=soort,
        dagtekening=dagtekening,
        gezien_op=gezien_op,
        gevraagd=gevraagd.strip(),
        uiterste_dag=uiterste_dag,
        eigenaar_id=eigenaar.pk if eigenaar else _find_eigenaar(by, client),
        gemaakt_door_id=by.gebruiker_id,
        vastgelegd_op=by.vandaag,
    )


@action(Recht.BRIEF_VASTLEGGEN, on="brieftermijn")
def brieftermijn_update(*, by: Toegang, brieftermijn: Brieftermijn, versie: int, **velden: Any) -> Brieftermijn:
    """Change what was recorded of a letter.

    ``velden``: afzender, soort, dagtekening, gezien_op, gevraagd, uiterste_dag, eigenaar.
    """
    require_known(velden, VELDEN)
    dagen = ("dagtekening", "gezien_op", "uiterste_dag")
    _refuse(by, **{dag: velden.get(dag, getattr(brieftermijn, dag)) for dag in dagen})
    if any(velden.get(naam, getattr(brieftermijn, naam)) != getattr(brieftermijn, naam) for naam in _TERMIJN):
        velden["vastgelegd_op"] = by.vandaag
    return save_versie(brieftermijn, versie, **velden)


@action(Recht.BRIEF_VASTLEGGEN, on="brieftermijn")
def brieftermijn_koppelen(
    *, by: Toegang, brieftermijn: Brieftermijn, versie: int, mutatie: Mutatie | None
) -> Brieftermijn:
    """Say what stands of this letter in a dossier of its client (None: nothing); two terms of it become one."""
    if mutatie is not None and not list_mutaties(by, brieftermijn).filter(pk=mutatie.pk).exists():
        raise Refused("Dit staat niet in een dossier van deze cliënt. Kies iets uit de lijst.", veld="mutatie")
    return save_versie(brieftermijn, versie, mutatie=mutatie)


def _refuse(by: Toegang, *, dagtekening: date, gezien_op: date, uiterste_dag: date | None) -> None:
    for veld, dag in (("dagtekening", dagtekening), ("gezien_op", gezien_op)):
        refuse(why_no_dag(dag, vandaag=by.vandaag), veld=veld)
    refuse(why_no_brief(dagtekening=dagtekening, gezien_op=gezien_op, uiterste_dag=uiterste_dag))


def _find_eigenaar(by: Toegang, client: Client) -> int | None:
    begeleider = (
        find_begeleidingen(by).filter(client=client).values_list("gebruiker_id", flat=True).order_by("pk").first()
    )
    return begeleider or by.gebruiker_id


def give_brief(by: Toegang, stuk: Overdrachtstuk, naar: Gebruiker, op: date) -> Brieftermijn:
    """Let another colleague take care of this letter."""
    brief = Brieftermijn.objects.get(pk=stuk.pk)
    return brieftermijn_update(by=by, brieftermijn=brief, versie=brief.versie, eigenaar=naar)
