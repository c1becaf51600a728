"""The request as the views know it: with what the middleware and the door put on it."""

from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails

from organisatie.models import Gebruiker
from organisatie.rechten import Recht, Toegang


class Verzoek(HttpRequest):
    """A request of somebody who is signed in, behind the door of a view; names what is on it, and makes nothing.

    ``recht`` is the right of the view. ``gezien`` holds the client ids whose data this request opens, each under its
    right, ``in_lijst`` those whose name stands in a list, and ``kaartjes`` those of whom only the kaartje shows:
    ``historie`` stores all three before the response leaves. ``geboekt``: who is in the book for this request already.
    """

    user: Gebruiker
    htmx: HtmxDetails
    toegang: Toegang
    recht: Recht
    gezien: set[tuple[int, Recht]]
    in_lijst: set[int]
    kaartjes: set[int]
    geboekt: set[int]
