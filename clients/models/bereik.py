"""Who may see a row about a client: defined once, used at the door, at the row and at the act."""

from collections import defaultdict
from typing import Any

from django.apps import apps
from django.db import models
from django.db.models import Q
from django.db.models.functions import Coalesce

from core.prepared import Prepared
from organisatie.rechten import MEELEZEN, Bereik, Recht, Toegang


class VanClientQuerySet(models.QuerySet):  # type: ignore[type-arg]
    """Rows about one client. ``via`` is the path from the row to the client, with its trailing underscores."""

    via = "client__"

    def visible_to(self, toegang: Toegang, recht: Recht) -> Any:
        """The rows whose client this person may reach under this right, on this day."""
        if toegang.is_systeem:
            return self
        if recht in toegang.bekend_onder:
            return self.filter(**{f"{self.via}pk__in": toegang.bekend})
        bereik = Q()
        for soort, locaties in toegang.bereiken(recht).items():
            bereik |= Q(**{f"{self.via}pk__in": find_clients_within(soort, locaties, toegang, recht)})
        if not bereik:
            return self.none()
        rows = self.filter(bereik)
        return rows.exclude(**{f"{self.via}pk__in": toegang.eigen_gezin}) if toegang.eigen_gezin else rows


def find_clients_within(
    bereik: Bereik, locaties: frozenset[int], toegang: Toegang, recht: Recht
) -> models.QuerySet[Any, Any]:
    """The ids of the clients within one reach: a subquery, so that rows stay single and sums stay right.

    Who handed a client over, may look at them for a while: under the rights of ``MEELEZEN`` only.
    """
    inschrijving = apps.get_model("clients", "Inschrijving").objects.open_on(toegang.vandaag)
    hier = inschrijving.filter(locatie__in=locaties).values("client")
    match bereik:
        case Bereik.LOCATIE:
            return hier
        case Bereik.EIGEN if recht in MEELEZEN:
            return hier.filter(client__in=_find_assigned(toegang).values("client").union(_find_read_along(toegang)))
        case Bereik.EIGEN:
            return _find_assigned(toegang).filter(client__in=hier).values("client")
        case Bereik.BALIE:
            open_balie = apps.get_model("clients", "Balietoegang").objects.open_at(toegang.nu)
            balie = open_balie.filter(gebruiker=toegang.gebruiker_id).values("client")
            # One branch, not two subqueries joined by OR: the planner then starts from these few clients.
            eigen = [balie, _find_read_along(toegang)] if recht in MEELEZEN else [balie]
            return hier.filter(client__in=_find_assigned(toegang).values("client").union(*eigen))
        case Bereik.BEHANDELEND:
            behandeling = apps.get_model("clients", "Behandeling").objects.open_on(toegang.vandaag)
            return behandeling.filter(locatie__in=locaties).values("client")
        case _:
            return inschrijving.none().values("client")


ZELF = Prepared(
    lambda gebruiker: (
        apps.get_model("clients", "Client").objects.filter(gebruiker=gebruiker).values_list("pk", flat=True)
    )
)
"""The client ids of a helper (a gebruiker id) who is also a client; mostly nobody."""


def find_own_gezin(gebruiker_id: int) -> frozenset[int]:
    """The client ids of a helper who is also a client, and of their gezin, of now or before; mostly nobody."""
    ids = frozenset(ZELF.rows(gebruiker_id))
    return add_gezin(ids) if ids else ids


def add_gezin(ids: frozenset[int]) -> frozenset[int]:
    """These client ids, and those of their gezin, of now or before.

    All records of these people: a gekoppelde record is the same person.
    """
    lid = apps.get_model("clients", "Lidmaatschap").objects
    gezinnen = lid.filter(client__in=_find_all_records(ids)).values("gezin")
    return _find_all_records(ids.union(lid.filter(gezin__in=gezinnen).values_list("client", flat=True)))


def find_own_gezinnen() -> dict[int, frozenset[int]]:
    """What ``find_own_gezin`` gives, for every helper who is also a client; as many questions for one as for all."""
    clients, lid = apps.get_model("clients", "Client").objects, apps.get_model("clients", "Lidmaatschap").objects
    zelf = list(clients.filter(gebruiker__isnull=False).values_list("gebruiker", "pk"))
    if not zelf:
        return {}
    records = _list_records({pk for _, pk in zelf})
    per_client, per_gezin = defaultdict(set), defaultdict(set)
    for client, gezin in lid.filter(client__in=frozenset().union(*records.values())).values_list("client", "gezin"):
        per_client[client].add(gezin)
    for gezin, client in lid.filter(gezin__in=set().union(*per_client.values())).values_list("gezin", "client"):
        per_gezin[gezin].add(client)
    alle = records | _list_records(set().union(*per_gezin.values()))
    eigen: dict[int, frozenset[int]] = defaultdict(frozenset)
    for gebruiker, pk in zelf:
        leden = {lid_pk for record in records[pk] for gezin in per_client[record] for lid_pk in per_gezin[gezin]}
        eigen[gebruiker] = eigen[gebruiker].union(*(alle[client] for client in {pk, *leden}))
    return dict(eigen)


def _list_records(ids: set[int]) -> dict[int, frozenset[int]]:
    """For each of these clients every record of the same person, with itself."""
    clients = apps.get_model("clients", "Client").objects
    persoon = dict(clients.filter(pk__in=ids).values_list("pk", Coalesce("hoofd_id", "pk")))
    personen, records = set(persoon.values()), defaultdict(set)
    rows = clients.filter(Q(pk__in=personen) | Q(hoofd__in=personen)).values_list(Coalesce("hoofd_id", "pk"), "pk")
    for wie, pk in rows:
        records[wie].add(pk)
    return {pk: frozenset(records[persoon[pk]]) | {pk} for pk in persoon}


def _find_all_records(ids: frozenset[int]) -> frozenset[int]:
    """These client ids, with every other record of the same people."""
    clients = apps.get_model("clients", "Client").objects
    personen = set(clients.filter(pk__in=ids).values_list(Coalesce("hoofd_id", "pk"), flat=True))
    return ids.union(clients.filter(Q(pk__in=personen) | Q(hoofd__in=personen)).values_list("pk", flat=True))


def _find_read_along(toegang: Toegang) -> models.QuerySet[Any, Any]:
    meelezen = apps.get_model("clients", "Meeleestoegang").objects.open_on(toegang.vandaag)
    return meelezen.filter(gebruiker=toegang.gebruiker_id).values("client")


def _find_assigned(toegang: Toegang) -> models.QuerySet[Any, Any]:
    toewijzing = apps.get_model("clients", "Toewijzing").objects.open_on(toegang.vandaag)
    return toewijzing.filter(gebruiker=toegang.gebruiker_id)
