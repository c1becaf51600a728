"""Looks of some time ago, which the application itself cannot write: by way of a function that test databases have."""

from typing import Any

from django.db import connection
from django.utils import timezone

from historie.models import Inzage


def make_inzage(gebruiker: Any, client: Any, *, soort: str = "pagina", recht: str = "client zien", at: Any) -> Inzage:
    """A look of that moment, by way of a function that only test databases have: the application writes none back."""
    with connection.cursor() as cursor:
        cursor.execute("select proef_inzage(%s, %s, %s, %s, %s)", [gebruiker.pk, client.pk, soort, recht, at])
        return Inzage.objects.get(pk=cursor.fetchone()[0])


def find_by_search(collega: Any, *clients: Any) -> None:
    """These clients came from a search of this colleague a moment ago: then they can be chosen by number."""
    for client in clients:
        make_inzage(collega.gebruiker, client, soort="kaartje", recht="kaartje zien", at=timezone.now())
