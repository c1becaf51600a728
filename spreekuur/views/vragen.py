"""The questions that wait for an answer."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render

from organisatie.deur import vereist
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek
from spreekuur.tonen.vragen import list_open_vragen, make_vraagbeelden

PER_BLADZIJDE = 25


@vereist(Recht.CLIENT_TOEWIJZEN)
def vraag_list_view(request: Verzoek) -> HttpResponse:
    """All questions that are still open here, the oldest first."""
    toegang = request.toegang
    bladzijde = Paginator(list_open_vragen(toegang), PER_BLADZIJDE).get_page(request.GET.get("pagina"))
    context = {"pagina": bladzijde, "vragen": make_vraagbeelden(toegang, bladzijde), "vandaag": toegang.vandaag}
    return render(request, "spreekuur/vraag_list.html", context)
