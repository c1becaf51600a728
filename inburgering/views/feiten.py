"""Forms about exams, more time, exemptions and fines."""

from typing import Any

from django.http import HttpResponse

from inburgering.actions import (
    boete_create,
    boete_update,
    examenonderdeel_create,
    examenonderdeel_update,
    termijnverlenging_create,
    termijnverlenging_update,
    vrijstelling_create,
    vrijstelling_update,
)
from inburgering.forms.feiten import (
    BoeteForm,
    BoeteWijzigForm,
    ExamenForm,
    ExamenWijzigForm,
    VerlengingForm,
    VerlengingWijzigForm,
    VrijstellingForm,
    VrijstellingWijzigForm,
)
from inburgering.models import Boete, Examenonderdeel, Termijnverlenging, Vrijstelling
from inburgering.tonen.beeld import let_op_bij_boete, let_op_bij_verlenging
from inburgering.views.pagina import ask, load_feit, load_inburgering
from organisatie.deur import vereist
from organisatie.rechten import Recht


@vereist(Recht.INBURGERING_WIJZIGEN)
def examenonderdeel_create_view(request: Any, inburgering_pk: int) -> HttpResponse:
    """Somebody did a part of the exam, or will."""
    inburgering = load_inburgering(request, inburgering_pk)
    form = ExamenForm(request.POST or None, wet=inburgering.wet)
    return ask(
        request,
        form,
        examenonderdeel_create,
        inburgering.client,
        inburgering=inburgering,
        kop="Examen toevoegen",
        melding="het examen staat erbij",
    )


@vereist(Recht.INBURGERING_WIJZIGEN)
def examenonderdeel_update_view(request: Any, examen_pk: int) -> HttpResponse:
    """Fill in the result of an exam."""
    examen = load_feit(request, Examenonderdeel, examen_pk)
    form = ExamenWijzigForm(request.POST or None, wet=examen.inburgering.wet, nu=examen.onderdeel)
    form.initial = form.begin_van(examen)
    return ask(
        request,
        form,
        examenonderdeel_update,
        examen.inburgering.client,
        examen=examen,
        kop=f"Examen {examen.onderdeel} wijzigen",
        melding="het examen",
    )


@vereist(Recht.INBURGERING_WIJZIGEN)
def termijnverlenging_create_view(request: Any, inburgering_pk: int) -> HttpResponse:
    """More time was asked from DUO."""
    inburgering = load_inburgering(request, inburgering_pk)
    return ask(
        request,
        VerlengingForm(request.POST or None, wet=inburgering.wet),
        termijnverlenging_create,
        inburgering.client,
        kop="Verlenging aangevraagd",
        melding="de aanvraag om meer tijd staat erbij",
        let_op=lambda row: let_op_bij_verlenging(row, op=request.toegang.vandaag),
        inburgering=inburgering,
    )


@vereist(Recht.INBURGERING_WIJZIGEN)
def termijnverlenging_update_view(request: Any, termijnverlenging_pk: int) -> HttpResponse:
    """DUO decided on a request for more time."""
    verlenging = load_feit(request, Termijnverlenging, termijnverlenging_pk)
    form = VerlengingWijzigForm(request.POST or None, wet=verlenging.inburgering.wet, nu=verlenging.grond)
    form.initial = form.begin_van(verlenging)
    return ask(
        request,
        form,
        termijnverlenging_update,
        verlenging.inburgering.client,
        kop="Besluit over verlenging",
        melding="de verlenging",
        let_op=lambda row: let_op_bij_verlenging(row, op=request.toegang.vandaag),
        verlenging=verlenging,
    )


@vereist(Recht.INBURGERING_WIJZIGEN)
def vrijstelling_create_view(request: Any, inburgering_pk: int) -> HttpResponse:
    """The duty does not hold, for a while or for good."""
    inburgering = load_inburgering(request, inburgering_pk)
    form = VrijstellingForm(request.POST or None)
    return ask(
        request,
        form,
        vrijstelling_create,
        inburgering.client,
        inburgering=inburgering,
        kop="Vrijstelling of ontheffing toevoegen",
        melding="de vrijstelling staat erbij",
    )


@vereist(Recht.INBURGERING_WIJZIGEN)
def vrijstelling_update_view(request: Any, vrijstelling_pk: int) -> HttpResponse:
    """An exemption ends, or is corrected."""
    vrijstelling = load_feit(request, Vrijstelling, vrijstelling_pk)
    form = VrijstellingWijzigForm(request.POST or None)
    form.initial = form.begin_van(vrijstelling)
    return ask(
        request,
        form,
        vrijstelling_update,
        vrijstelling.inburgering.client,
        vrijstelling=vrijstelling,
        kop="Vrijstelling of ontheffing wijzigen",
        melding="de vrijstelling",
    )


@vereist(Recht.INBURGERING_WIJZIGEN)
def boete_create_view(request: Any, inburgering_pk: int) -> HttpResponse:
    """A letter brought a fine."""
    inburgering = load_inburgering(request, inburgering_pk)
    form = BoeteForm(request.POST or None)
    return ask(
        request,
        form,
        boete_create,
        inburgering.client,
        inburgering=inburgering,
        kop="Boete toevoegen",
        melding="de boete staat erbij",
        let_op=let_op_bij_boete,
    )


@vereist(Recht.INBURGERING_WIJZIGEN)
def boete_update_view(request: Any, boete_pk: int) -> HttpResponse:
    """A fine was taken back, or is corrected."""
    boete = load_feit(request, Boete, boete_pk)
    form = BoeteWijzigForm(request.POST or None)
    form.initial = form.begin_van(boete)
    return ask(
        request,
        form,
        boete_update,
        boete.inburgering.client,
        boete=boete,
        kop="Boete wijzigen",
        melding="de boete",
        let_op=let_op_bij_boete,
    )
