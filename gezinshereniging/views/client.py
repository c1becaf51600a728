"""The page of the dossiers of one client."""

from django.http import HttpResponse

from clients.views.pagina import show_pagina
from organisatie.deur import vereist
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek


@vereist(Recht.DOSSIERSTAND_ZIEN)
def dossiers_detail_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """How every dossier stands, with what the home team is asked."""
    return show_pagina(request, client_pk, "gezinshereniging.gezinshereniging", "Gezinshereniging")
