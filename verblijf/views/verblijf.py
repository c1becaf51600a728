"""All that is known about the right to stay of a client."""

from django.http import HttpResponse

from clients.views.pagina import show_pagina
from organisatie.deur import vereist
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek


@vereist(Recht.VERBLIJF_ZIEN)
def verblijf_detail_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """Permits, cards and travel documents, with what can be done about them."""
    return show_pagina(request, client_pk, "verblijf.verblijf", "Verblijf")
