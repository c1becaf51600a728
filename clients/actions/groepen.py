"""What groups of every kind do with their people: only whom one may change, and who was there. For actions only."""

from collections.abc import Collection, Iterable
from typing import Any

from django.core.exceptions import PermissionDenied

from clients.models import Client
from organisatie.rechten import Recht, Toegang

Vakken = set[tuple[int, int]]


def check_reach(by: Toegang, recht: Recht, clients: Iterable[Client]) -> None:
    """Raise PermissionDenied when one of these is out of reach."""
    ids = {client.pk for client in clients}
    if Client.objects.visible_to(by, recht).filter(pk__in=ids).count() != len(ids):
        raise PermissionDenied("a group with somebody out of reach")


def save_rooster(aanwezigheid: Any, bereikbaar: Collection[int], vakken: Vakken, aan: Vakken) -> None:
    """Store a grid: which member (``deelname``) was at which meeting (``bijeenkomst``), in rows of ``aanwezigheid``.

    What is not in ``vakken`` stays as it is. ``bereikbaar``: the members of the group whom one may change. Raises
    PermissionDenied for another.
    """
    deelnames = {rij for rij, _ in vakken}
    if not deelnames <= set(bereikbaar) or aan - vakken:
        raise PermissionDenied("a grid with somebody out of reach")
    rows = aanwezigheid.objects.filter(deelname__in=deelnames)
    was = set(rows.values_list("deelname", "bijeenkomst")) & vakken
    for deelname, bijeenkomst in was - aan:
        rows.filter(deelname=deelname, bijeenkomst=bijeenkomst).delete()
    aanwezigheid.objects.bulk_create(
        [aanwezigheid(deelname_id=deelname, bijeenkomst_id=bijeenkomst) for deelname, bijeenkomst in aan - was]
    )
