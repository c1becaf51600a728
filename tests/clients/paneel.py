"""The page and the card of one subject of a client, as somebody sees them."""

from django.template import Context, Template
from django.test import RequestFactory

from clients.tonen.rechten import rechten_op
from core.kijk import Kijk
from core.paneel import list_kaarten


def draw(collega, client, naam):
    """The text of the page, or nothing when this person has no right to it."""
    request = RequestFactory().get("/")
    request.user, request.toegang = collega.gebruiker, collega.toegang()
    context = {
        "request": request,
        "client": client,
        "rechten": rechten_op(request.toegang, client).rechten,
        "naam": naam,
    }
    return Template("{% load panelen %}{% pagina naam %}").render(Context(context))


def look(collega, client):
    """How somebody looks at the page of a client."""
    toegang = collega.toegang()
    return Kijk(toegang, client, rechten_op(toegang, client).rechten)


def card(collega, client, naam):
    """The card of one subject on the page of a client, as somebody sees it; nothing without the right."""
    kaarten = {paneel.naam: kaart for paneel, kaart in list_kaarten(look(collega, client))}
    return kaarten[naam].zin if naam in kaarten else ""
