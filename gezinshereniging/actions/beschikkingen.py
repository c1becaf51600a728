"""A letter with a decision, for one or more people."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from core.errors import Refused, refuse
from core.opslaan import save_versie
from gezinshereniging.actions.verloop import (
    NIET_HIER,
    add_mutatie,
    find_procedure,
    lock_dossier,
    recompute_dossier,
    refuse_gesloten,
    refuse_verloop,
    take_leden,
)
from gezinshereniging.domain.keuzes import (
    Aanvraagstatus,
    Beschikkinguitkomst,
    Dossiersoort,
    Mutatiesoort,
)
from gezinshereniging.domain.verloop import name_next_besluit
from gezinshereniging.domain.weigeren import why_no_beschikking, why_no_mutatiedagen
from gezinshereniging.models import Aanvraag, Beschikking, Dossier, Gezinslid, Mutatie, Procedure, Woonvraag
from organisatie.action import action
from organisatie.rechten import Recht, Toegang

VERSCHILLEND = "Deze mensen wachten op verschillende besluiten. Leg elke brief apart vast."


@action(Recht.DOSSIER_WIJZIGEN, on="dossier")
def beschikking_create(
    *,
    by: Toegang,
    dossier: Dossier,
    uitkomsten: Mapping[Gezinslid, bool],
    dagtekening: date,
    bekendmaking: date | None = None,
    bekend_op: date | None = None,
    uiterste_dag: date | None = None,
    kenmerk: str = "",
    tekst: str = "",
) -> Beschikking:
    """Record one letter with a decision: who was granted (True) and who was refused; the rest waits on.

    ``bekendmaking`` is the date on the letter when it is not given. Once somebody is granted, the home team is asked
    about the home.
    """
    op = bekendmaking or dagtekening
    dossier = lock_dossier(dossier)
    refuse_gesloten(dossier)
    refuse(why_no_beschikking([lid.pk for lid in uitkomsten], dagtekening=dagtekening, bekendmaking=op))
    dagen: dict[str, Any] = {"bekend_op": bekend_op or by.vandaag, "uiterste_dag": uiterste_dag}
    refuse(why_no_mutatiedagen(op, veld="bekendmaking", vandaag=by.vandaag, **dagen))
    procedure = find_procedure(dossier)
    brief = Beschikking.objects.create(
        procedure=procedure,
        over=_find_besluit(procedure, uitkomsten),
        uitkomst=_sum_up(uitkomsten.values()),
        dagtekening=dagtekening,
        bekendmaking=op,
        uiterste_dag=uiterste_dag,
        kenmerk=kenmerk,
        vastgelegd_op=by.vandaag,
    )
    _add_mutaties(by, dossier, brief, uitkomsten, bekend_op=bekend_op, tekst=tekst)
    refuse_verloop(dossier, procedure, uitkomsten)
    recompute_dossier(dossier)
    _ask_about_home(by, dossier, uitkomsten.values())
    return brief


def _add_mutaties(
    by: Toegang, dossier: Dossier, brief: Beschikking, uitkomsten: Mapping[Gezinslid, bool], **rest: Any
) -> None:
    """One mutatie for all who were granted, one for all who were refused."""
    for soort, ja in ((Mutatiesoort.INWILLIGING, True), (Mutatiesoort.AFWIJZING, False)):
        if leden := take_leden(dossier, [lid for lid, uitkomst in uitkomsten.items() if uitkomst is ja]):
            bij: dict[str, Any] = {"leden": leden, "beschikking": brief, "kenmerk": brief.kenmerk, **rest}
            add_mutatie(by, brief.procedure, soort, brief.bekendmaking, **bij)


def _ask_about_home(by: Toegang, dossier: Dossier, uitkomsten: Iterable[bool]) -> None:
    if dossier.soort == Dossiersoort.GEZINSHERENIGING and any(uitkomsten):
        nieuw = {"ontstaan_op": by.vandaag}
        Woonvraag.objects.get_or_create(dossier=dossier, afgehandeld_op=None, defaults=nieuw)


def _find_besluit(procedure: Procedure, leden: Iterable[Gezinslid]) -> str:
    """On what this letter decides: what these people wait for, all the same."""
    aanvragen = Aanvraag.objects.filter(procedure=procedure, gezinslid__in=[lid.pk for lid in leden])
    soorten = {name_next_besluit(Aanvraagstatus(aanvraag.status)) for aanvraag in aanvragen}
    if len(soorten) > 1:
        raise Refused(VERSCHILLEND)
    if not soorten:
        raise Refused(NIET_HIER)
    return soorten.pop()


def _sum_up(uitkomsten: Iterable[bool]) -> Beschikkinguitkomst:
    alle = set(uitkomsten)
    if len(alle) > 1:
        return Beschikkinguitkomst.DEELS
    return Beschikkinguitkomst.INGEWILLIGD if True in alle else Beschikkinguitkomst.AFGEWEZEN


def drop_beschikking(by: Toegang, dossier: Dossier, mutatie: Mutatie, reden: str) -> Mutatie:
    """Take back a whole letter: all that it decided never happened. A step of the action that puts a mistake right."""
    brief = mutatie.beschikking
    assert brief is not None
    terug: dict[int, Mutatie] = {}
    geraakt: dict[int, Gezinslid] = {}
    for oud in brief.mutaties.filter(verbeterd_door__isnull=True).order_by("pk"):
        geraakt |= {lid.pk: lid for lid in oud.leden.select_related("client")}
        bij: dict[str, Any] = {"verbetert": oud, "tekst": reden}
        terug[oud.pk] = add_mutatie(by, oud.procedure, Mutatiesoort.VERVALLEN, by.vandaag, **bij)
    save_versie(brief, None, vervallen_op=by.vandaag)
    refuse_verloop(dossier, mutatie.procedure, geraakt.values())
    recompute_dossier(dossier)
    return terug[mutatie.pk]
