"""Builds ``request.toegang`` once per request from the Aanstellingen of today."""

from collections.abc import Callable
from typing import cast

from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone

from organisatie.toegang import read_toegang
from organisatie.verzoek import Verzoek

GetResponse = Callable[[HttpRequest], HttpResponseBase]


class ToegangMiddleware:
    """Gives each request of somebody who is signed in the value that says what they may do."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        verzoek = cast("Verzoek", request)
        verzoek.gezien, verzoek.kaartjes, verzoek.in_lijst, verzoek.geboekt = set(), set(), set(), set()
        if request.user.is_authenticated:
            verzoek.toegang = read_toegang(request.user, nu=timezone.now())
        return self.get_response(request)
