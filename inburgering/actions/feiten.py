"""Exams, more time, exemptions and fines: what hangs on the duty of one person."""

from datetime import date
from typing import Any

from clients.actions.wonen import refuse_dag
from clients.domain import DAGEN_VOORUIT
from core.errors import refuse
from inburgering.actions.bewaren import change, refuse_dagen, refuse_einddag, save_together
from inburgering.domain.keuzes import Uitslag, Verlengingsbesluit
from inburgering.domain.weigeren import (
    EXAMEN_DAGEN_VOORUIT,
    why_no_besluit,
    why_no_boete,
    why_no_nieuw_einde,
    why_no_onderdeel,
    why_no_verlenging,
    why_no_vrijstelling,
)
from inburgering.models import Boete, Examenonderdeel, Inburgering, Termijnverlenging, Vrijstelling
from inburgering.tonen.beeld import read_feiten
from organisatie.action import action
from organisatie.rechten import Recht, Toegang

EXAMEN = frozenset({"onderdeel", "op", "uitslag"})
VERLENGING = frozenset({"grond", "aangevraagd_op", "besluit", "besloten_op", "nieuw_einde"})
VRIJSTELLING = frozenset({"soort", "begin", "eind"})
BOETE = frozenset({"grond", "dagtekening", "bedrag", "nieuw_einde", "vervallen_op"})


@action(Recht.INBURGERING_WIJZIGEN, on="inburgering")
def examenonderdeel_create(
    *, by: Toegang, inburgering: Inburgering, onderdeel: str, op: date, uitslag: str = Uitslag.WACHT
) -> Examenonderdeel:
    """Record one try at a part of the exam; one that is only planned waits for its result."""
    _refuse_examen(by, inburgering, onderdeel=onderdeel, op=op, uitslag=uitslag)
    return Examenonderdeel.objects.create(
        inburgering=inburgering, onderdeel=onderdeel, op=op, uitslag=uitslag, vastgelegd_op=by.vandaag
    )


@action(Recht.INBURGERING_WIJZIGEN, on="examen")
def examenonderdeel_update(*, by: Toegang, examen: Examenonderdeel, versie: int, **velden: Any) -> Examenonderdeel:
    """Record the result of an exam, or correct it. ``velden``: onderdeel, op, uitslag."""
    _refuse_examen(by, examen.inburgering, **save_together(examen, velden, *EXAMEN))
    return change(by, examen, versie, velden, EXAMEN)


def _refuse_examen(by: Toegang, inburgering: Inburgering, *, onderdeel: str, op: date, uitslag: str) -> None:
    refuse_dag(op, by, veld="op", vooruit=EXAMEN_DAGEN_VOORUIT if uitslag == Uitslag.WACHT else 0)
    refuse(why_no_onderdeel(inburgering.wet, onderdeel))


@action(Recht.INBURGERING_WIJZIGEN, on="inburgering")
def termijnverlenging_create(
    *, by: Toegang, inburgering: Inburgering, grond: str, aangevraagd_op: date
) -> Termijnverlenging:
    """Record that more time was asked from DUO."""
    _refuse_verlenging(by, Termijnverlenging(inburgering=inburgering), grond=grond, aangevraagd_op=aangevraagd_op)
    return Termijnverlenging.objects.create(
        inburgering=inburgering, grond=grond, aangevraagd_op=aangevraagd_op, vastgelegd_op=by.vandaag
    )


@action(Recht.INBURGERING_WIJZIGEN, on="verlenging")
def termijnverlenging_update(
    *, by: Toegang, verlenging: Termijnverlenging, versie: int, **velden: Any
) -> Termijnverlenging:
    """Record what DUO decided on a request for more time, or correct the request.

    ``velden``: grond, aangevraagd_op, besluit, besloten_op, nieuw_einde.
    """
    straks = save_together(verlenging, velden, *VERLENGING)
    _refuse_verlenging(by, verlenging, grond=straks["grond"], aangevraagd_op=straks["aangevraagd_op"])
    refuse_dagen(by, besloten_op=straks["besloten_op"])
    refuse_einddag(by, "nieuw_einde", straks["nieuw_einde"])
    besluit = {naam: straks[naam] for naam in ("aangevraagd_op", "besloten_op", "nieuw_einde")}
    refuse(why_no_besluit(straks["besluit"], **besluit))
    feiten = read_feiten(verlenging.inburgering, op=by.vandaag, zonder=verlenging)
    refuse(why_no_nieuw_einde(feiten, grond=straks["grond"], nieuw_einde=straks["nieuw_einde"]))
    return change(by, verlenging, versie, velden, VERLENGING)


def _refuse_verlenging(by: Toegang, verlenging: Termijnverlenging, *, grond: str, aangevraagd_op: date) -> None:
    refuse_dagen(by, aangevraagd_op=aangevraagd_op)
    andere = verlenging.inburgering.verlengingen.filter(grond=grond).exclude(pk=verlenging.pk)
    al_verlengd = andere.exclude(besluit=Verlengingsbesluit.AFGEWEZEN).exists()
    refuse(why_no_verlenging(verlenging.inburgering.wet, grond, al_verlengd=al_verlengd))


@action(Recht.INBURGERING_WIJZIGEN, on="inburgering")
def vrijstelling_create(
    *, by: Toegang, inburgering: Inburgering, soort: str, begin: date, eind: date | None = None
) -> Vrijstelling:
    """Record that the duty does not hold, for a while or for good; never why. ``eind``: the first day it does again."""
    _refuse_vrijstelling(by, soort=soort, begin=begin, eind=eind)
    return Vrijstelling.objects.create(
        inburgering=inburgering, soort=soort, begin=begin, eind=eind, vastgelegd_op=by.vandaag
    )


@action(Recht.INBURGERING_WIJZIGEN, on="vrijstelling")
def vrijstelling_update(*, by: Toegang, vrijstelling: Vrijstelling, versie: int, **velden: Any) -> Vrijstelling:
    """Let an exemption end, or correct it. ``velden``: soort, begin, eind."""
    _refuse_vrijstelling(by, **save_together(vrijstelling, velden, *VRIJSTELLING))
    return change(by, vrijstelling, versie, velden, VRIJSTELLING)


def _refuse_vrijstelling(by: Toegang, *, soort: str, begin: date, eind: date | None) -> None:
    refuse_dag(begin, by, veld="begin", vooruit=DAGEN_VOORUIT)
    refuse_einddag(by, "eind", eind)
    refuse(why_no_vrijstelling(soort, begin=begin, eind=eind))


@action(Recht.INBURGERING_WIJZIGEN, on="inburgering")
def boete_create(
    *,
    by: Toegang,
    inburgering: Inburgering,
    grond: str,
    dagtekening: date,
    bedrag: int,
    nieuw_einde: date | None = None,
) -> Boete:
    """Record a fine of DUO or the gemeente, with the new last day that its letter gives."""
    _refuse_boete(by, dagtekening=dagtekening, nieuw_einde=nieuw_einde, vervallen_op=None)
    return Boete.objects.create(
        inburgering=inburgering,
        grond=grond,
        dagtekening=dagtekening,
        bedrag=bedrag,
        nieuw_einde=nieuw_einde,
        vastgelegd_op=by.vandaag,
    )


@action(Recht.INBURGERING_WIJZIGEN, on="boete")
def boete_update(*, by: Toegang, boete: Boete, versie: int, **velden: Any) -> Boete:
    """Record that a fine was taken back, or correct it.

    ``velden``: grond, dagtekening, bedrag, nieuw_einde, vervallen_op.
    """
    _refuse_boete(by, **save_together(boete, velden, "dagtekening", "nieuw_einde", "vervallen_op"))
    return change(by, boete, versie, velden, BOETE)


def _refuse_boete(by: Toegang, *, dagtekening: date, nieuw_einde: date | None, vervallen_op: date | None) -> None:
    refuse_dagen(by, dagtekening=dagtekening, vervallen_op=vervallen_op)
    refuse_einddag(by, "nieuw_einde", nieuw_einde)
    refuse(why_no_boete(dagtekening=dagtekening, nieuw_einde=nieuw_einde, vervallen_op=vervallen_op))
