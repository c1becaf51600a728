"""The list of what must be arranged, kept by the team leader, and how each thing on it stands."""

from datetime import date
from typing import Any

from begeleiding.domain.keuzes import Stand, VoorWie
from begeleiding.domain.lijst import list_standaard, why_no_puntdag
from begeleiding.models import Checkpunt, Puntstand, Traject
from core.errors import Refused, refuse
from core.opslaan import require_known, save_versie
from organisatie.action import action
from organisatie.models import Locatie
from organisatie.rechten import Recht, Toegang

VELDEN = frozenset({"naam", "groep", "voor_wie", "vanaf_dagen", "binnen_maanden", "volgorde", "begin", "eind"})


@action(Recht.CHECKLIST_BEHEREN, on="locatie", feiten=False)
def checkpunt_create(
    *,
    by: Toegang,
    locatie: Locatie,
    naam: str,
    groep: str,
    begin: date,
    voor_wie: str = VoorWie.IEDEREEN,
    vanaf_dagen: int = 0,
    binnen_maanden: int | None = None,
    volgorde: int = 50,
    eind: date | None = None,
) -> Checkpunt:
    """Add something to the list; from ``begin`` it stands on it."""
    return Checkpunt.objects.create(
        locatie=locatie, naam=naam, groep=groep, voor_wie=voor_wie, vanaf_dagen=vanaf_dagen,
        binnen_maanden=binnen_maanden, volgorde=volgorde, begin=begin, eind=eind,
    )  # fmt: skip


@action(Recht.CHECKLIST_BEHEREN, on="checkpunt", feiten=False)
def checkpunt_update(*, by: Toegang, checkpunt: Checkpunt, versie: int, **velden: Any) -> Checkpunt:
    """Change a line of the list, or end it; what was done with it stays."""
    require_known(velden, VELDEN)
    return save_versie(checkpunt, versie, **velden)


@action(Recht.CHECKLIST_BEHEREN, on="locatie", feiten=False)
def checkpunten_overnemen(*, by: Toegang, locatie: Locatie, begin: date) -> list[Checkpunt]:
    """Begin with the list that most teams use; only while the team has none of its own."""
    if Checkpunt.objects.filter(locatie=locatie).exists():
        raise Refused("Er staat al een lijst. Voeg er zelf aan toe.")
    return [
        checkpunt_create(
            by=by, locatie=locatie, naam=punt.naam, groep=punt.groep, voor_wie=punt.voor_wie,
            vanaf_dagen=punt.vanaf_dagen, binnen_maanden=punt.binnen_maanden, volgorde=volgorde * 10, begin=begin,
        )
        for volgorde, punt in enumerate(list_standaard(), 1)
    ]  # fmt: skip


@action(Recht.TRAJECT_WIJZIGEN, on="traject", feiten=False)
def puntstand_set(
    *, by: Toegang, traject: Traject, punt: Checkpunt, stand: str, op: date | None = None
) -> Puntstand | None:
    """Say how one thing stands since ``op``; "te doen" takes away what was said.

    Without a day it is today, and the day stays when nothing changed.
    """
    actueel = Traject.objects.select_for_update().get(pk=traject.pk)
    if actueel.afgerond_op is not None:
        raise Refused("Dit traject is afgerond. Er verandert niets meer in de lijst.")
    if stand not in Stand.values:
        raise Refused("Kies een van de mogelijkheden uit de lijst.")
    if op is not None:
        refuse(why_no_puntdag(op, begin=actueel.begin, vandaag=by.vandaag), veld="op")
    row = Puntstand.objects.filter(traject=traject, punt=punt).first()
    if stand == Stand.TE_DOEN:
        if row is not None:
            row.delete()
        return None
    if row is None:
        return Puntstand.objects.create(
            traject=traject, punt=punt, stand=stand, op=op or by.vandaag, gebruiker_id=by.gebruiker_id
        )
    if (row.stand, row.op) != (stand, op or row.op):
        row.stand, row.op, row.gebruiker_id = stand, op or by.vandaag, by.gebruiker_id
        row.save(update_fields=["stand", "op", "gebruiker"])
    return row
