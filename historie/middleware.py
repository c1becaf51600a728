"""Every page that shows people leaves an Inzage before the response leaves: no Inzage, no page."""

from collections.abc import Callable
from typing import cast

from django.http import HttpRequest, HttpResponseBase

from clients.models.genoemd import note_names
from historie.boek import Blik, write_looks
from historie.domain import Inzagesoort
from organisatie.verzoek import Verzoek

GetResponse = Callable[[HttpRequest], HttpResponseBase]


class InzageMiddleware:
    """Stores what ``load``, the lists and the search noted on the request, one row per client."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        verzoek = cast("Verzoek", request)
        with note_names() as genoemd:
            response = self.get_response(request)
        if response.status_code == 200 and request.user.is_authenticated:
            verzoek.in_lijst |= genoemd
            if blikken := read_looks(verzoek):
                match = request.resolver_match
                write_looks(verzoek.user.pk, blikken, pagina=match.view_name if match else "")
        return response


def read_looks(request: Verzoek) -> list[Blik]:
    """The looks of one request: pages that were opened, people in lists, and kaartjes of who was chosen.

    Of one person only the most that was shown. What a search showed is in the book already.
    """
    gezien = request.gezien
    op_pagina = {client for client, _ in gezien}
    kaartjes = request.kaartjes - op_pagina
    in_lijst = request.in_lijst - op_pagina - kaartjes - request.geboekt
    if not (gezien or in_lijst or kaartjes):
        return []
    return [
        *((client, recht, Inzagesoort.PAGINA) for client, recht in sorted(gezien)),
        *((client, request.recht, Inzagesoort.LIJST) for client in sorted(in_lijst)),
        *((client, request.recht, Inzagesoort.KAARTJE) for client in sorted(kaartjes)),
    ]
