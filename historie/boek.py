"""The book of looks. Only functions of the database write in it: they set the moment, and rows never change."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from django.db import connection
from django.db.models import QuerySet

from clients.tonen.getoond import KAARTJES_PER_UUR
from core.prepared import Prepared
from historie.domain import Inzagesoort
from historie.models import Inzage
from organisatie.rechten import Toegang


def _find_shown(gebruiker: int, ids: Sequence[int], sinds: datetime) -> QuerySet[Inzage, int]:
    rows = Inzage.objects.filter(gebruiker=gebruiker, client__in=ids, gezien_at__gte=sinds)
    return rows.filter(soort=Inzagesoort.KAARTJE.value).values_list("client", flat=True)


class Inzageboek:
    """What the packages below ask of it: see ``clients.tonen.getoond.Boek``."""

    getoond = Prepared(_find_shown)

    def show(self, toegang: Toegang, ids: Sequence[int], *, recht: str, pagina: str) -> frozenset[int]:
        """Write down that these kaartjes are shown, as far as the budget goes; give the ids of those."""
        with connection.cursor() as cursor:
            cursor.execute(
                "select wegwijs_toon_kaartjes(%s, %s, %s, %s, %s)",
                [toegang.gebruiker_id, list(ids), str(recht), pagina, KAARTJES_PER_UUR],
            )
            return frozenset(pk for (pk,) in cursor.fetchall())


Blik = tuple[int, str, str]
"""One look: a client id, under which right, of which kind."""


def write_looks(gebruiker: int, blikken: Iterable[Blik], *, pagina: str) -> None:
    """Write down whom this person saw on this page, now."""
    clients, rechten, soorten = (list(kolom) for kolom in zip(*blikken, strict=True))
    args: list[Any] = [gebruiker, clients, list(map(str, rechten)), list(map(str, soorten)), pagina]
    with connection.cursor() as cursor:
        cursor.execute("select wegwijs_noteer(%s, %s, %s, %s, %s)", args)
