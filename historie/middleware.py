"""Every opened person page leaves an Inzage before the response leaves: no Inzage, no page."""

from collections.abc import Callable
from typing import cast

from django.http import HttpRequest, HttpResponseBase

from historie.domain import Inzagesoort
from historie.models import Inzage
from organisatie.verzoek import Verzoek

GetResponse = Callable[[HttpRequest], HttpResponseBase]


class InzageMiddleware:
    """Stores what ``load`` and the search noted on the request, one row per client."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        if response.status_code == 200:
            rows = read_looks(cast("Verzoek", request))
            if rows:
                Inzage.objects.bulk_create(rows)
        return response


def read_looks(request: Verzoek) -> list[Inzage]:
    """The looks of one request: pages that were opened, and kaartjes that the search showed."""
    gezien = request.gezien
    kaartjes = request.kaartjes - {client for client, _ in gezien}
    if not gezien and not kaartjes:
        return []
    match = request.resolver_match
    vast = {
        "gebruiker_id": request.user.pk,
        "pagina": match.view_name if match else "",
        "gezien_at": request.toegang.nu,
    }
    paginas = [Inzage(client_id=c, recht=r, soort=Inzagesoort.PAGINA, **vast) for c, r in sorted(gezien)]
    return paginas + [
        Inzage(client_id=c, recht=request.recht, soort=Inzagesoort.KAARTJE, **vast) for c in sorted(kaartjes)
    ]
