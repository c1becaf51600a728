"""Forms about exams, more time, exemptions and fines."""

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
    TermijnverlengingForm,
    VerlengingWijzigForm,
    VrijstellingForm,
)
from inburgering.models import Boete, Examenonderdeel, Termijnverlenging, Vrijstelling
from inburgering.tonen.beeld import let_op_bij_boete, let_op_bij_verlenging
from inburgering.views.pagina import ask_here, load_feit, load_inburgering
from organisatie.deur import vereist
from organisatie.formulier import read_posted
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek


@vereist(Recht.INBURGERING_WIJZIGEN)
def examenonderdeel_create_view(request: Verzoek, inburgering_pk: int) -> HttpResponse:
    """Somebody did a part of the exam, or will."""
    inburgering = load_inburgering(request, inburgering_pk)
    form = ExamenForm(read_posted(request), wet=inburgering.wet)
    return ask_here(
        request,
        inburgering.client,
        form,
        examenonderdeel_create,
        inburgering=inburgering,
        kop="Examen toevoegen",
        melding="het examen staat erbij",
    )


@vereist(Recht.INBURGERING_WIJZIGEN)
def examenonderdeel_update_view(request: Verzoek, examen_pk: int) -> HttpResponse:
    """Fill in the result of an exam."""
    examen = load_feit(request, Examenonderdeel, examen_pk)
    form = ExamenForm(read_posted(request), wet=examen.inburgering.wet, nu=examen.onderdeel, row=examen)
    return ask_here(
        request,
        examen.inburgering.client,
        form,
        examenonderdeel_update,
        examen=examen,
        kop=f"Examen {examen.onderdeel} wijzigen",
        melding="het examen",
    )


@vereist(Recht.INBURGERING_WIJZIGEN)
def termijnverlenging_create_view(request: Verzoek, inburgering_pk: int) -> HttpResponse:
    """More time was asked from DUO."""
    inburgering = load_inburgering(request, inburgering_pk)
    return ask_here(
        request,
        inburgering.client,
        TermijnverlengingForm(read_posted(request), wet=inburgering.wet),
        termijnverlenging_create,
        kop="Verlenging aangevraagd",
        melding="de aanvraag om meer tijd staat erbij",
        let_op=lambda row: let_op_bij_verlenging(row, op=request.toegang.vandaag),
        inburgering=inburgering,
    )


@vereist(Recht.INBURGERING_WIJZIGEN)
def termijnverlenging_update_view(request: Verzoek, termijnverlenging_pk: int) -> HttpResponse:
    """DUO decided on a request for more time."""
    verlenging = load_feit(request, Termijnverlenging, termijnverlenging_pk)
    form = VerlengingWijzigForm(
        read_posted(request), wet=verlenging.inburgering.wet, nu=verlenging.grond, row=verlenging
    )
    return ask_here(
        request,
        verlenging.inburgering.client,
        form,
        termijnverlenging_update,
        kop="Besluit over verlenging",
        melding="de verlenging",
        let_op=lambda row: let_op_bij_verlenging(row, op=request.toegang.vandaag),
        verlenging=verlenging,
    )


@vereist(Recht.INBURGERING_WIJZIGEN)
def vrijstelling_create_view(request: Verzoek, inburgering_pk: int) -> HttpResponse:
    """The duty does not hold, for a while or for good."""
    inburgering = load_inburgering(request, inburgering_pk)
    form = VrijstellingForm(read_posted(request))
    return ask_here(
        request,
        inburgering.client,
        form,
        vrijstelling_create,
        inburgering=inburgering,
        kop="Vrijstelling of ontheffing toevoegen",
        melding="de vrijstelling staat erbij",
    )


@vereist(Recht.INBURGERING_WIJZIGEN)
def vrijstelling_update_view(request: Verzoek, vrijstelling_pk: int) -> HttpResponse:
    """An exemption ends, or is corrected."""
    vrijstelling = load_feit(request, Vrijstelling, vrijstelling_pk)
    form = VrijstellingForm(read_posted(request), row=vrijstelling)
    return ask_here(
        request,
        vrijstelling.inburgering.client,
        form,
        vrijstelling_update,
        vrijstelling=vrijstelling,
        kop="Vrijstelling of ontheffing wijzigen",
        melding="de vrijstelling",
    )


@vereist(Recht.INBURGERING_WIJZIGEN)
def boete_create_view(request: Verzoek, inburgering_pk: int) -> HttpResponse:
    """A letter brought a fine."""
    inburgering = load_inburgering(request, inburgering_pk)
    form = BoeteForm(read_posted(request))
    return ask_here(
        request,
        inburgering.client,
        form,
        boete_create,
        inburgering=inburgering,
        kop="Boete toevoegen",
        melding="de boete staat erbij",
        let_op=let_op_bij_boete,
    )


@vereist(Recht.INBURGERING_WIJZIGEN)
def boete_update_view(request: Verzoek, boete_pk: int) -> HttpResponse:
    """A fine was taken back, or is corrected."""
    boete = load_feit(request, Boete, boete_pk)
    form = BoeteWijzigForm(read_posted(request), row=boete)
    return ask_here(
        request,
        boete.inburgering.client,
        form,
        boete_update,
        boete=boete,
        kop="Boete wijzigen",
        melding="de boete",
        let_op=let_op_bij_boete,
    )
