"""The deadlines of one client."""

from django.http import HttpResponse

from clients.views.pagina import show_pagina
from organisatie.deur import vereist
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek


@vereist(Recht.TERMIJN_ZIEN)
def clienttermijn_list_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """Every open deadline of this client."""
    return show_pagina(request, client_pk, "termijnen.termijnen", "Termijnen")
