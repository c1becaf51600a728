"""What *Vandaag* shows of clients: who is new, who got a home, who has no begeleider."""

from datetime import date, timedelta
from functools import partial
from typing import Any

from django.db.models import QuerySet
from django.urls import reverse

from clients.models import Client, Huisvesting, Inschrijving
from clients.tonen.lijst import ZONDER_BEGELEIDER, Clientfilter, list_clients
from core.gemis import Blad, Gemisregel, Gemisrijen, Gevonden
from core.prepared import Prepared
from organisatie.rechten import Recht, Toegang

MEESTE = 10


def find_without_begeleider(toegang: Toegang) -> QuerySet[Client]:
    """The rows that the list of clients shows under "zonder begeleider"."""
    clients = Client.objects.visible_to(toegang, Recht.CLIENT_ZIEN)
    return list_clients(clients, Clientfilter(begeleider=ZONDER_BEGELEIDER), toegang)


_ZONDER_BEGELEIDER = Gemisrijen(find_without_begeleider)


def count_without_begeleider(toegang: Toegang) -> Gevonden:
    """How many clients nobody guides, as far as *Wat mis ik?* counts them."""
    return find_gemis_begeleider(toegang, Blad(meeste=0))


def list_nieuw(toegang: Toegang) -> list[Inschrijving]:
    """The inscriptions since yesterday, the newest first."""
    return _NIEUW.rows(toegang, toegang.vandaag - timedelta(days=1))


def list_gehuisvest(toegang: Toegang) -> list[Huisvesting]:
    """The homes since yesterday, the newest first."""
    return _GEHUISVEST.rows(toegang, toegang.vandaag - timedelta(days=1))


def _find_newest(model: Any, toegang: Toegang, sinds: date) -> Any:
    rows = model.objects.visible_to(toegang, Recht.CLIENT_TOEWIJZEN).filter(begin__gte=sinds)
    return rows.select_related("client").order_by("-begin", "-pk")[:MEESTE]


_NIEUW, _GEHUISVEST = (Prepared(partial(_find_newest, model)) for model in (Inschrijving, Huisvesting))


def find_gemis_begeleider(toegang: Toegang, blad: Blad) -> Gevonden:
    """The clients whom nobody guides, by name."""
    return _ZONDER_BEGELEIDER.find_regels(
        [toegang],
        blad,
        lambda clients: [
            Gemisregel(client, "heeft geen begeleider", reverse("clients:client-detail", args=[client.pk]))
            for client in clients
        ],
    )
