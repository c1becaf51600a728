"""Draw one panel of the client page as somebody sees it."""

from django.template import Context, Template
from django.test import RequestFactory

from clients.tonen.rechten import rechten_op


def draw(collega, client, naam):
    """The text of the panel, or nothing when this person has no right to it."""
    request = RequestFactory().get("/")
    request.user, request.toegang = collega.gebruiker, collega.toegang()
    context = {
        "request": request,
        "client": client,
        "rechten": rechten_op(request.toegang, client).rechten,
        "naam": naam,
    }
    return Template("{% load panelen %}{% paneel naam %}").render(Context(context))
