"""The list of clients: which rows, with what beside the name."""

from dataclasses import dataclass
from functools import reduce
from operator import and_
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet, Subquery

from clients.models import Client, Huisvesting, Naamvorm, Toewijzing
from clients.tonen.kaartjes import add_begeleider, find_begeleidingen
from clients.tonen.zoeken import narrow_by_name
from namen.zoeksleutel import make_vraag
from organisatie.rechten import Toegang

ZONDER_BEGELEIDER = "zonder"


@dataclass(frozen=True, slots=True)
class Clientfilter:
    """What the list is narrowed by; ``begeleider`` is an id, "zonder", or empty."""

    naam: str = ""
    begeleider: str = ""
    nationaliteit: str = ""

    def __bool__(self) -> bool:
        """Whether the list is narrowed at all."""
        return any((self.naam, self.begeleider, self.nationaliteit))


def list_clients(clients: QuerySet[Client], gekozen: Clientfilter, toegang: Toegang) -> QuerySet[Client]:
    """These clients by name, with ``begeleider_naam`` and ``gehuisvest_op``; a gekoppelde record shows once."""
    huisvesting = Huisvesting.objects.open_on(toegang.vandaag).filter(client=OuterRef("pk"))
    rows = add_begeleider(clients.exclude(hoofd__in=clients.values("pk")), toegang)
    rows = rows.annotate(gehuisvest_op=Subquery(huisvesting.values("begin")[:1]))
    return _narrow(rows, gekozen, toegang).order_by("sorteersleutel", "pk")


def _narrow(rows: Any, gekozen: Clientfilter, toegang: Toegang) -> Any:
    if (gevraagd := make_vraag(gekozen.naam)).naam:
        vormen = Naamvorm.objects.filter(client=OuterRef("pk"))
        # Each part may stand in another spelling of the name.
        verspreid = (Exists(vormen.filter(sleutel__contains=deel)) for deel in gevraagd.naam)
        rows = rows.filter(Exists(vormen.filter(narrow_by_name(gevraagd))) | reduce(and_, verspreid))
    if gekozen.nationaliteit:
        rows = rows.filter(nationaliteit=gekozen.nationaliteit)
    toewijzing = Toewijzing.objects.open_on(toegang.vandaag).filter(client=OuterRef("pk"))
    if gekozen.begeleider == ZONDER_BEGELEIDER:
        return rows.exclude(pk__in=find_begeleidingen(toegang).values("client"))
    if gekozen.begeleider:
        return rows.filter(Exists(toewijzing.filter(gebruiker=int(gekozen.begeleider))))
    return rows
