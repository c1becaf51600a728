"""What several kinds of silence in the guidance read, so that a page asks it once. Reads only."""

from collections.abc import Iterable

from begeleiding.domain.traject import Trajectregels
from begeleiding.models.traject import read_regels
from clients.models import Client
from core.prepared import Prepared
from core.velden import Ids, among
from organisatie.models import Gemeentedefinitie

_DEFINITIES = Prepared(lambda: Gemeentedefinitie.objects.order_by("pk"))
_CLIENTS = Prepared(lambda clients: Client.objects.filter(pk__in=among(clients)))


def read_all_regels() -> dict[int | None, Trajectregels]:
    """What was agreed by each Gemeentedefinitie (an id); under None the usual, where no definition held."""
    return {None: Trajectregels()} | {rij.pk: read_regels(rij) for rij in _DEFINITIES.rows()}


def read_clients(ids: Iterable[int]) -> dict[int, Client]:
    """These clients, of whom somebody may see what they are read for."""
    gezocht = Ids.of(ids)
    return {client.pk: client for client in _CLIENTS.rows(gezocht)} if gezocht != Ids.of(()) else {}
