"""Record what happened, and put a mistake right; the page says first what will change."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from gezinshereniging.actions import (
    aankomst_create,
    beschikking_create,
    contact_in_dossier,
    mutatie_correct,
    mutatie_create,
)
from gezinshereniging.domain.keuzes import Dossiersoort, Mutatiesoort
from gezinshereniging.forms.mutaties import AankomstForm, BeschikkingForm, MutatieForm, MutatieverbeterForm
from gezinshereniging.models import Mutatie
from gezinshereniging.tonen.keuzes import find_gebeurtenis, list_besluitleden, list_leden_for
from gezinshereniging.views.delen import ask_with_preview, find_page, load_dossier
from organisatie.deur import load, vereist, visible
from organisatie.formulier import press, read_posted
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek
from spreekuur.models import Contact

OPGESLAGEN = "Opgeslagen. De stappen en termijnen zijn bijgewerkt."
WEG = "Dit contact is er niet, of je mag het niet zien."


@vereist(Recht.DOSSIER_WIJZIGEN)
def mutatie_create_view(request: Verzoek, dossier_pk: int, gebeurtenis: str) -> HttpResponse:
    """Something happened."""
    dossier = load_dossier(request, dossier_pk)
    wat = find_gebeurtenis(gebeurtenis, Dossiersoort(dossier.soort))
    if wat is None:
        raise Http404
    form = MutatieForm(
        read_posted(request),
        gebeurtenis=wat,
        leden=dossier.leden.select_related("client").order_by("pk"),
        kan=list_leden_for(dossier, wat.soort) if wat.per_lid else [],
        initial={"op": request.toegang.vandaag},
    )
    vast = {"dossier": dossier, "soort": wat.soort}
    kop = wat.soort.label[:1].upper() + wat.soort.label[1:]
    return ask_with_preview(request, dossier, form, mutatie_create, vast=vast, kop=kop, melding=OPGESLAGEN)


@vereist(Recht.DOSSIER_WIJZIGEN)
def beschikking_create_view(request: Verzoek, dossier_pk: int) -> HttpResponse:
    """A letter with a decision."""
    dossier = load_dossier(request, dossier_pk)
    form = BeschikkingForm(read_posted(request), leden=list_besluitleden(dossier))
    return ask_with_preview(
        request,
        dossier,
        form,
        beschikking_create,
        vast={"dossier": dossier},
        kop="Besluit",
        melding=OPGESLAGEN,
        uitleg=("Pak de brief erbij. Eén brief kan over meer mensen gaan, en voor ieder iets anders besluiten.",),
    )


@vereist(Recht.DOSSIER_WIJZIGEN)
def aankomst_create_view(request: Verzoek, dossier_pk: int) -> HttpResponse:
    """People arrived."""
    dossier = load_dossier(request, dossier_pk)
    ids = [lid.pk for lid in list_leden_for(dossier, Mutatiesoort.AANKOMST)]
    leden = dossier.leden.filter(pk__in=ids).select_related("client").order_by("pk")
    form = AankomstForm(read_posted(request), leden=leden)
    return ask_with_preview(
        request,
        dossier,
        form,
        aankomst_create,
        vast={"dossier": dossier},
        kop="Aangekomen in Nederland",
        melding="Opgeslagen. Zij staan nu bij het team, in het gezin en bij Wonen.",
        uitleg=("In één keer: bij het team van de referent, in het gezin, en bij Wonen als nareiziger.",),
    )


@vereist(Recht.DOSSIER_WIJZIGEN)
def mutatie_update_view(request: Verzoek, mutatie_pk: int) -> HttpResponse:
    """Something was recorded wrongly."""
    rows = visible(request, Mutatie).select_related("dossier__referent", "dossier__locatie", "beschikking")
    mutatie = load(request, Mutatie, pk=mutatie_pk, rows=rows)
    dossier, is_besluit = mutatie.dossier, mutatie.beschikking is not None
    form = MutatieverbeterForm(
        read_posted(request),
        row=mutatie,
        leden=dossier.leden.select_related("client").order_by("pk"),
        alleen_vervallen=is_besluit,
    )
    uitleg = "De hele brief vervalt. Leg het besluit daarna opnieuw vast." if is_besluit else ""
    return ask_with_preview(
        request,
        dossier,
        form,
        mutatie_correct,
        vast={"mutatie": mutatie},
        kop=f"Verbeteren: {mutatie.get_soort_display()}",
        melding="Opgeslagen. Wat er stond, blijft te lezen.",
        uitleg=(uitleg,) if uitleg else (),
    )


@vereist(Recht.DOSSIER_WIJZIGEN)
@require_POST
def contact_in_dossier_view(request: Verzoek, dossier_pk: int, contact_pk: int) -> HttpResponse:
    """Let a contact that was logged count in the dossier."""
    dossier = load_dossier(request, dossier_pk)
    contact = visible(request, Contact, Recht.CONTACT_ZIEN).filter(pk=contact_pk).first()
    if contact is None:
        messages.error(request, WEG)
    else:
        press(
            request, contact_in_dossier, melding="Dit contact staat in het dossier.", dossier=dossier, contact=contact
        )
    return redirect(find_page(dossier.pk))
