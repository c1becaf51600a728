"""Living in a gemeente: coming, moving within it, leaving."""

from django.http import HttpResponse

from clients.actions import (
    bewoning_create,
    huisvesting_create,
    huisvesting_delete,
    huisvesting_end,
    huisvesting_update,
)
from clients.forms.wonen import (
    BewoningForm,
    HuisvestingBasis,
    HuisvestingEindForm,
    HuisvestingForm,
    HuisvestingVerwijderForm,
)
from clients.models import Client, Huisvesting
from clients.tonen.wonen import (
    find_accepted_woning,
    find_ook_te_huisvesten,
    find_woningen_in_reach,
    list_te_kiezen,
    tell_what_lapses,
    warn_of_aanbod,
)
from clients.views.vragen import ask_about
from clients.views.wonen import MET_WONING, find_own_gemeenten, read_chosen_woning
from organisatie.deur import load, vereist, visible
from organisatie.formulier import read_posted
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek


@vereist(Recht.HUISVESTING_WIJZIGEN)
def huisvesting_create_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """Somebody comes to live in a gemeente."""
    client = load(request, Client, pk=client_pk)
    gekozen, woningen = read_chosen_woning(request), find_woningen_in_reach(request.toegang)
    gekozen = gekozen or find_accepted_woning(client)
    woning = woningen.filter(pk=gekozen).first() if gekozen else None
    form = HuisvestingForm(
        read_posted(request),
        woningen=woningen,
        keuze=list_te_kiezen(request.toegang, client, gekozen=gekozen),
        ook_voor=find_ook_te_huisvesten(request.toegang, client),
        initial={"gemeente": woning.gemeente if woning else find_own_gemeenten(request).first(), "woning": gekozen},
    )
    return ask_about(
        request,
        client,
        form,
        huisvesting_create,
        vast={"client": client},
        kop="Nieuwe huisvesting",
        uitleg=[
            "Woont deze persoon nu in een andere gemeente? Die huisvesting stopt dan vanzelf op dezelfde dag.",
            *warn_of_aanbod(request.toegang, client, gekozen),
        ],
        melding=lambda row: f"Opgeslagen: gehuisvest in {row.gemeente}.",
        let_op=lambda _: warn_of_aanbod(request.toegang, client, read_chosen_woning(request)),
        template=MET_WONING,
    )


@vereist(Recht.HUISVESTING_WIJZIGEN)
def huisvesting_update_view(request: Verzoek, huisvesting_pk: int) -> HttpResponse:
    """Change a placement, or add a date that was not known yet."""
    huisvesting = _load(request, huisvesting_pk)
    return ask_about(
        request,
        huisvesting.client,
        HuisvestingBasis(read_posted(request), row=huisvesting),
        huisvesting_update,
        vast={"huisvesting": huisvesting},
        kop=f"Huisvesting in {huisvesting.gemeente} wijzigen",
        melding="Opgeslagen: de huisvesting is gewijzigd.",
    )


@vereist(Recht.HUISVESTING_WIJZIGEN)
def huisvesting_end_view(request: Verzoek, huisvesting_pk: int) -> HttpResponse:
    """Somebody left the gemeente."""
    huisvesting = _load(request, huisvesting_pk)
    return ask_about(
        request,
        huisvesting.client,
        HuisvestingEindForm(read_posted(request), initial={"eind": huisvesting.eind}),
        huisvesting_end,
        vast={"huisvesting": huisvesting},
        kop=f"Weg uit {huisvesting.gemeente}",
        uitleg="De woning stopt dan ook. Ging deze persoon naar een andere gemeente? Kies dan ‘Nieuwe huisvesting’.",
        melding=f"Opgeslagen: weg uit {huisvesting.gemeente}.",
    )


@vereist(Recht.HUISVESTING_VERWIJDEREN)
def huisvesting_delete_view(request: Verzoek, huisvesting_pk: int) -> HttpResponse:
    """Take away a placement that was a mistake; the page says first what that changes."""
    huisvesting = _load(request, huisvesting_pk)
    return ask_about(
        request,
        huisvesting.client,
        HuisvestingVerwijderForm(read_posted(request), vorige=huisvesting.vorige(), row=huisvesting),
        huisvesting_delete,
        vast={"huisvesting": huisvesting},
        kop=f"Huisvesting in {huisvesting.gemeente} verwijderen",
        knop="Verwijder deze huisvesting",
        gevaar=True,
        terug_tekst="Niet verwijderen, terug",
        melding=f"Verwijderd: de huisvesting in {huisvesting.gemeente}.",
        template="clients/huisvesting_delete.html",
        huisvesting=huisvesting,
        gevolgen=tell_what_lapses(huisvesting),
    )


@vereist(Recht.HUISVESTING_WIJZIGEN)
def bewoning_create_view(request: Verzoek, huisvesting_pk: int) -> HttpResponse:
    """Another home in the same gemeente: no new placement."""
    huisvesting = _load(request, huisvesting_pk)
    gekozen = read_chosen_woning(request)
    keuze = list_te_kiezen(request.toegang, huisvesting.client, gekozen=gekozen)
    form = BewoningForm(
        read_posted(request),
        woningen=find_woningen_in_reach(request.toegang),
        keuze=[woning for woning in keuze if woning.gemeente_id == huisvesting.gemeente_id],
        initial={"woning": gekozen},
    )
    return ask_about(
        request,
        huisvesting.client,
        form,
        bewoning_create,
        vast={"huisvesting": huisvesting},
        kop=f"Andere woning in {huisvesting.gemeente}",
        uitleg="De vorige woning stopt op dezelfde dag. Dit telt niet als een nieuwe huisvesting.",
        melding="Opgeslagen: de andere woning staat erbij.",
        let_op=lambda row: warn_of_aanbod(request.toegang, huisvesting.client, row.woning_id),
        template=MET_WONING,
    )


def _load(request: Verzoek, pk: int) -> Huisvesting:
    rows = visible(request, Huisvesting).select_related("client", "gemeente")
    return load(request, Huisvesting, pk=pk, rows=rows)
