"""Forms about lessons."""

from typing import Any

from django.db.models import Q
from django.http import HttpResponse

from clients.models import Client
from inburgering.actions import taalles_create, taalles_update
from inburgering.forms.les import TaallesForm
from inburgering.models import Taalles
from inburgering.views.pagina import ask_here
from organisatie.deur import load, vereist, visible
from organisatie.domain import Partnersoort
from organisatie.formulier import read_posted
from organisatie.models import Partner
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek


@vereist(Recht.INBURGERING_WIJZIGEN)
def taalles_create_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """Somebody begins with lessons."""
    client = load(request, Client, pk=client_pk)
    form = TaallesForm(read_posted(request), scholen=_list_scholen(), initial={"begin": request.toegang.vandaag})
    return ask_here(request, client, form, taalles_create, kop="Lessen toevoegen", melding="de lessen", client=client)


@vereist(Recht.INBURGERING_WIJZIGEN)
def taalles_update_view(request: Verzoek, taalles_pk: int) -> HttpResponse:
    """Lessons change or end."""
    rows = visible(request, Taalles).select_related("client", "aanbieder")
    les = load(request, Taalles, pk=taalles_pk, rows=rows)
    form = TaallesForm(read_posted(request), row=les, scholen=_list_scholen(les.aanbieder_id))
    return ask_here(
        request, les.client, form, taalles_update, kop=f"Les bij {les.aanbieder}", melding="de lessen", taalles=les
    )


def _list_scholen(nu: int | None = None) -> Any:
    """The taalscholen that can be chosen, and the one that was chosen before."""
    scholen = Partner.objects.filter(Q(pk=nu) | Q(actief=True, soort=Partnersoort.TAALSCHOOL.value))
    return scholen.order_by("sorteersleutel")
