"""What *Vandaag* shows of clients: who is new, who got a home, who has no begeleider."""

from datetime import timedelta
from typing import Any

from django.db.models import QuerySet
from django.urls import reverse

from clients.models import Client, Huisvesting, Inschrijving
from clients.tonen.lijst import ZONDER_BEGELEIDER, Clientfilter, list_clients
from core.gemis import Blad, Gemisregel, Gevonden, find_regels
from organisatie.rechten import Recht, Toegang

MEESTE = 10


def find_without_begeleider(toegang: Toegang) -> QuerySet[Client]:
    """The rows that the list of clients shows under "zonder begeleider"."""
    clients = Client.objects.visible_to(toegang, Recht.CLIENT_ZIEN)
    return list_clients(clients, Clientfilter(begeleider=ZONDER_BEGELEIDER), toegang)


def list_nieuw(toegang: Toegang) -> QuerySet[Inschrijving]:
    """The inscriptions since yesterday, the newest first."""
    return _find_newest(Inschrijving.objects.visible_to(toegang, Recht.CLIENT_TOEWIJZEN), toegang)


def list_gehuisvest(toegang: Toegang) -> QuerySet[Huisvesting]:
    """The homes since yesterday, the newest first."""
    return _find_newest(Huisvesting.objects.visible_to(toegang, Recht.CLIENT_TOEWIJZEN), toegang)


def _find_newest(rows: Any, toegang: Toegang) -> Any:
    sinds_gisteren = rows.filter(begin__gte=toegang.vandaag - timedelta(days=1)).select_related("client")
    return sinds_gisteren.order_by("-begin", "-pk")[:MEESTE]


def find_gemis_begeleider(toegang: Toegang, blad: Blad) -> Gevonden:
    """The clients whom nobody guides, by name."""
    return find_regels(
        find_without_begeleider(toegang),
        blad,
        lambda clients: [
            Gemisregel(client, "heeft geen begeleider", reverse("clients:client-detail", args=[client.pk]))
            for client in clients
        ],
    )
