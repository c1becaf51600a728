"""Whose contact is due by the rhythm of their phase. Reads only.

A team can have thousands of trajecten, and the page has twenty-five lines. So who is silent is decided from few columns
and the contacts of the last weeks; since when, only for as many of the oldest as those lines need.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from django.db.models import Max, Q
from django.urls import reverse

from begeleiding.domain.traject import Trajectregels, find_stil_sinds
from begeleiding.models import Traject
from begeleiding.models.traject import read_regels
from clients.models import Client
from core.gemis import MEESTE, Gemisregel, Gevonden
from organisatie.models import Gemeentedefinitie
from organisatie.rechten import Recht, Toegang
from spreekuur.domain import Contactuitkomst
from spreekuur.models import Contactdeelname

LANGSTE_MAANDEN = 24 + 12
"""A traject that began longer ago than this is over by every agreement: nobody is silent in it."""
PER_KEER = 200
"""Of so many trajecten at once the last contact is looked up."""


@dataclass(frozen=True, slots=True)
class Lopendbeeld:
    """A traject that runs: whose (a client id), since when, and what was agreed."""

    client: int
    begin: date
    regels: Trajectregels


@dataclass(frozen=True, slots=True, order=True)
class Stiltebeeld:
    """Since when a contact is due with whom (a client id), and the last one there was."""

    sinds: date
    client: int
    laatste: date | None


def find_stil(toegang: Toegang) -> Gevonden:
    """Whose contact is due, the longest due first."""
    stil = find_silent(find_running(toegang), toegang.vandaag)
    eerste = take_longest(stil, toegang.vandaag)
    clients = Client.objects.in_bulk([stilte.client for stilte in eerste])
    regels = [
        Gemisregel(
            clients[stilte.client],
            f"laatste contact op {stilte.laatste:%d-%m-%Y}" if stilte.laatste else "nog geen contact",
            reverse("begeleiding:traject-detail", args=[stilte.client]),
            stilte.sinds,
        )
        for stilte in eerste
    ]
    return Gevonden(tuple(regels), len(stil))


def find_running(toegang: Toegang) -> Any:
    """Trajecten that may be within their agreed time."""
    lang_geleden = toegang.vandaag - timedelta(days=31 * LANGSTE_MAANDEN)
    rows = Traject.objects.visible_to(toegang, Recht.TRAJECT_ZIEN).open_on(toegang.vandaag)
    return rows.filter(begin__gte=lang_geleden).order_by("begin", "pk")


def find_silent(rows: Any, vandaag: date) -> list[Lopendbeeld]:
    """Those with whom a contact is due, the oldest first.

    A contact before the longest rhythm changes nothing: it is due again, just as from the begin.
    """
    regels: dict[int | None, Trajectregels] = {
        definitie.pk: read_regels(definitie) for definitie in Gemeentedefinitie.objects.all()
    }
    regels[None] = Trajectregels()
    langste = max(deze.langste_ritme for deze in regels.values())
    kort_geleden = _read_last(rows.order_by().values("client"), Q(op__gte=vandaag - timedelta(days=langste)))

    @cache
    def is_due(begin: date, definitie: int | None, laatste: date | None) -> bool:
        return find_stil_sinds(begin, regels[definitie], laatste, vandaag) is not None

    return [
        Lopendbeeld(client, begin, regels[definitie])
        for client, begin, definitie in rows.met_regels().values_list("client", "begin", "heeft_definitie")
        if is_due(begin, definitie, kort_geleden.get(client))
    ]


def take_longest(stil: Sequence[Lopendbeeld], vandaag: date, per_keer: int = PER_KEER) -> list[Stiltebeeld]:
    """The first lines: a traject is never due before it began, so the rest need not be looked up."""
    eerste: list[Stiltebeeld] = []
    for n in range(0, len(stil), per_keer):
        if len(eerste) == MEESTE and eerste[-1].sinds < stil[n].begin:
            break
        deel = stil[n : n + per_keer]
        laatste = _read_last([rij.client for rij in deel])
        eerste = sorted([*eerste, *_measure(deel, laatste, vandaag)])[:MEESTE]
    return eerste


def _measure(stil: Iterable[Lopendbeeld], laatste: dict[int, date], vandaag: date) -> Iterable[Stiltebeeld]:
    for rij in stil:
        contact = laatste.get(rij.client)
        sinds = find_stil_sinds(rij.begin, rij.regels, contact, vandaag)
        if sinds is not None:
            yield Stiltebeeld(sinds, rij.client, contact)


def _read_last(clients: Any, wanneer: Q | None = None) -> dict[int, date]:
    """The last day of a contact with each of these clients (ids), under any record; one tried in vain is none."""
    deelnames = Contactdeelname.objects.exclude(contact__uitkomst=Contactuitkomst.POGING).filter(wanneer or Q())
    zelf = deelnames.filter(client__in=clients).values_list("client").annotate(laatste=Max("op"))
    gekoppeld = deelnames.filter(client__hoofd__in=clients).values_list("client__hoofd").annotate(laatste=Max("op"))
    laatste: dict[int, date] = {}
    for client, op in [*zelf.order_by(), *gekoppeld.order_by()]:
        laatste[client] = max(op, laatste.get(client, op))
    return laatste
