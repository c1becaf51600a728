"""People of a dossier, their papers, and the home that they need."""

from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from clients.views.vragen import find_page_of
from gezinshereniging.actions import (
    gezinsleden_create,
    gezinslid_update,
    stuk_create,
    stuk_update,
    stukken_gebruikelijk,
    woonvraag_update,
)
from gezinshereniging.actions.gezinsleden import is_inscribed
from gezinshereniging.forms.gezinsleden import MEESTE_REGELS, REGELS, GezinsledenForm, GezinslidForm, PersoonForm
from gezinshereniging.forms.stukken import StukForm, WoonvraagForm
from gezinshereniging.models import Stuk, Woonvraag
from gezinshereniging.tonen.bekenden import list_bekenden
from gezinshereniging.views.delen import ask_about_dossier, find_page, load_dossier, load_gezinslid
from organisatie.deur import load, vereist, visible
from organisatie.formulier import ask, press, read_posted
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek


@vereist(Recht.DOSSIER_WIJZIGEN)
def gezinslid_create_view(request: Verzoek, dossier_pk: int) -> HttpResponse:
    """Everybody whom the dossier is about, on one page."""
    dossier = load_dossier(request, dossier_pk)
    aantal = MEESTE_REGELS if "meer" in request.GET else REGELS
    form = GezinsledenForm(read_posted(request), bekenden=list_bekenden(request.toegang, dossier), aantal=aantal)
    return ask_about_dossier(
        request,
        dossier,
        form,
        gezinsleden_create,
        vast={"dossier": dossier},
        kop="Gezinsleden",
        melding="Opgeslagen. Voor ieder van hen staat er een aanvraag klaar.",
        uitleg="Zet iedereen erbij, ook wie misschien niet mee wil: wie vergeten wordt, kan later niet meer mee.",
        template="gezinshereniging/gezinslid_create.html",
        is_meer=aantal == MEESTE_REGELS,
    )


@vereist(Recht.DOSSIER_WIJZIGEN)
def gezinslid_update_view(request: Verzoek, gezinslid_pk: int) -> HttpResponse:
    """What is known of one person."""
    lid = load_gezinslid(request, gezinslid_pk)
    soort = GezinslidForm if is_inscribed(lid.client) else PersoonForm
    form = soort(read_posted(request), row=lid)
    vast = {"gezinslid": lid}
    return ask_about_dossier(
        request, lid.dossier, form, gezinslid_update, vast=vast, kop=lid.client.naam, melding="Opgeslagen."
    )


@vereist(Recht.DOSSIER_WIJZIGEN)
def stuk_create_view(request: Verzoek, dossier_pk: int) -> HttpResponse:
    """A paper is asked or needed."""
    dossier = load_dossier(request, dossier_pk)
    form = StukForm(read_posted(request), dossier=dossier)
    vast = {"dossier": dossier}
    return ask_about_dossier(
        request,
        dossier,
        form,
        stuk_create,
        vast=vast,
        kop="Stuk toevoegen",
        melding="Opgeslagen: het staat op de lijst.",
    )


@vereist(Recht.DOSSIER_WIJZIGEN)
def stuk_update_view(request: Verzoek, stuk_pk: int) -> HttpResponse:
    """Where a paper is by now."""
    rows = visible(request, Stuk).select_related("dossier__referent", "dossier__locatie", "gezinslid__client")
    stuk = load(request, Stuk, pk=stuk_pk, rows=rows)
    form = StukForm(read_posted(request), row=stuk, dossier=stuk.dossier)
    vast = {"stuk": stuk}
    return ask_about_dossier(
        request, stuk.dossier, form, stuk_update, vast=vast, kop=f"Stuk: {stuk}", melding="Opgeslagen."
    )


@vereist(Recht.DOSSIER_WIJZIGEN)
@require_POST
def gebruikelijk_create_view(request: Verzoek, gezinslid_pk: int) -> HttpResponse:
    """Put the papers on the list that are usual for this person."""
    lid = load_gezinslid(request, gezinslid_pk)
    press(request, stukken_gebruikelijk, melding="Opgeslagen: de stukken staan op de lijst.", gezinslid=lid)
    return redirect(find_page(lid.dossier_id))


@vereist(Recht.DOSSIER_OPENEN)
def woonvraag_update_view(request: Verzoek, woonvraag_pk: int) -> HttpResponse:
    """What is known of the home for who comes; for the home team."""
    rows = visible(request, Woonvraag).select_related("dossier__referent")
    vraag = load(request, Woonvraag, pk=woonvraag_pk, rows=rows)
    client = vraag.dossier.referent
    return ask(
        request,
        WoonvraagForm(read_posted(request), row=vraag),
        woonvraag_update,
        vast={"woonvraag": vraag},
        kop="Er komt familie: is er een woning?",
        melding="Opgeslagen.",
        terug=find_page_of(client.pk),
        client=client,
    )
