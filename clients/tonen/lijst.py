"""The list of clients: which rows, with what beside the name."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from operator import and_
from typing import Any

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet, Subquery

from clients.models import Client, Huisvesting, Naamvorm, Toewijzing
from clients.tonen.kaartjes import add_begeleider, find_begeleidingen
from clients.tonen.zoeken import narrow_by_name
from core.kolommen import list_filters, list_kolommen
from core.prepared import Prepared
from namen.zoeksleutel import make_vraag
from organisatie.rechten import Recht, Toegang

ZONDER_BEGELEIDER = "zonder"
EIGEN_KOLOMMEN = {"begeleider_naam": "Begeleider", "gehuisvest_op": "Gehuisvest"}
"""What the list says of each client itself, besides the name: the columns of ``add_eigen_kolommen``."""


@dataclass(frozen=True, slots=True)
class Clientfilter:
    """What the list is narrowed by; ``begeleider`` is an id, "zonder", or empty.

    ``alleen`` is the name of a registered filter.
    """

    naam: str = ""
    begeleider: str = ""
    nationaliteit: str = ""
    alleen: str = ""

    @property
    def is_ingevuld(self) -> bool:
        """Whether anything was filled in, so that it must stand in sight."""
        return any((self.naam, self.begeleider, self.nationaliteit))

    @property
    def is_leeg(self) -> bool:
        """Whether the list shows everybody."""
        return not (self.is_ingevuld or self.alleen)


def list_clients(clients: QuerySet[Client], gekozen: Clientfilter, toegang: Toegang) -> QuerySet[Client]:
    """These clients by name; a gekoppelde record shows once."""
    return _narrow(clients.filter(_is_shown_itself(clients)), gekozen, toegang).order_by("sorteersleutel", "pk")


def add_eigen_kolommen(clients: QuerySet[Client], toegang: Toegang) -> QuerySet[Client]:
    """Add ``begeleider_naam`` and ``gehuisvest_op``."""
    huisvesting = Huisvesting.objects.open_on(toegang.vandaag).filter(client=OuterRef("pk"))
    return add_begeleider(clients, toegang).annotate(gehuisvest_op=Subquery(huisvesting.values("begin")[:1]))


def _is_shown_itself(clients: QuerySet[Client]) -> Q:
    """Whether no record that shows in its place is among these.

    Asked of the few rows that have one: as a list of ids the database would hold every client against it.
    """
    return Q(hoofd__isnull=True) | Q(~Exists(clients.filter(pk=OuterRef("hoofd")).order_by()))


def count_landen(toegang: Toegang, recht: Recht) -> dict[str, int]:
    """Each nationality among the clients whom one reaches under this right, with how many of them the list shows.

    So the list reads them once, for what its filter offers and for how many rows it has when nothing is chosen.
    """
    return dict(_LANDEN.rows(toegang, recht))


def _count_per_land(toegang: Toegang, recht: Recht) -> QuerySet[Any, Any]:
    clients = Client.objects.visible_to(toegang, recht).order_by()
    getoond = Count("pk", filter=_is_shown_itself(clients))
    landen: QuerySet[Any, Any] = clients.values_list("nationaliteit").annotate(aantal=getoond)
    return landen


_LANDEN = Prepared(_count_per_land)


def put_in_order(rows: QuerySet[Client], volgorde: str, toegang: Toegang) -> QuerySet[Client]:
    """These rows of ``list_clients`` by one of their columns, the other way round after a minus; else by name."""
    naam, omgekeerd = volgorde.removeprefix("-"), volgorde.startswith("-")
    kolom = next((kolom for kolom in list_kolommen(toegang) if kolom.naam == naam), None)
    if kolom is not None:
        rows = rows.annotate(**{naam: kolom.make(toegang)})
        leeg = {"nulls_first": True} if kolom.leeg_eerst and not omgekeerd else {"nulls_last": True}
    elif naam in EIGEN_KOLOMMEN:
        rows = add_eigen_kolommen(rows, toegang)
        leeg = {"nulls_last": True}
    else:
        return rows.order_by("-sorteersleutel", "-pk") if omgekeerd else rows
    veld = F(naam).desc(**leeg) if omgekeerd else F(naam).asc(**leeg)
    return rows.order_by(veld, "sorteersleutel", "pk")


@dataclass(frozen=True, slots=True)
class Kopbeeld:
    """A column that one can sort by: its words, what its link asks for, and how it is sorted now (or "")."""

    label: str
    naar: str
    gesorteerd: str


def list_koppen(toegang: Toegang, volgorde: str) -> list[Kopbeeld]:
    """The columns of the list after the name; the name itself comes first. Sorted twice turns the order round."""
    nu = volgorde or "naam"
    namen = {"naam": "Naam", **EIGEN_KOLOMMEN, **{kolom.naam: kolom.label for kolom in list_kolommen(toegang)}}
    koppen = []
    for naam, label in namen.items():
        stand = {naam: "ascending", f"-{naam}": "descending"}.get(nu, "")
        koppen.append(Kopbeeld(label, f"-{naam}" if stand == "ascending" else naam, stand))
    return koppen


def fill_columns(ids: Sequence[int], toegang: Toegang) -> list[Client]:
    """These clients (of one page, from the visible rows), in this order, with all that the list says of them.

    ``dagen`` are the days of the registered columns, each with its label.
    """
    kolommen = list_kolommen(toegang)
    per_pk = {rij.pk: rij for rij in (_KOLOMMEN.rows(toegang, ids) if ids else [])}
    for rij in per_pk.values():
        rij.dagen = [(kolom, getattr(rij, kolom.naam)) for kolom in kolommen]
    return [per_pk[pk] for pk in ids]


def _find_columns(toegang: Toegang, ids: Sequence[int]) -> QuerySet[Client]:
    rows = add_eigen_kolommen(Client.objects.filter(pk__in=ids).order_by(), toegang)
    return rows.annotate(**{kolom.naam: kolom.make(toegang) for kolom in list_kolommen(toegang)})


_KOLOMMEN = Prepared(_find_columns)


def _narrow(rows: Any, gekozen: Clientfilter, toegang: Toegang) -> Any:
    if (gevraagd := make_vraag(gekozen.naam)).naam:
        vormen = Naamvorm.objects.filter(client=OuterRef("pk"))
        # Each part may stand in another spelling of the name.
        verspreid = (Exists(vormen.filter(sleutel__contains=deel)) for deel in gevraagd.naam)
        rows = rows.filter(Exists(vormen.filter(narrow_by_name(gevraagd))) | reduce(and_, verspreid))
    keuze = next((keuze for keuze in list_filters(toegang) if keuze.naam == gekozen.alleen), None)
    if keuze is not None:
        rows = rows.filter(keuze.make(toegang))
    if gekozen.nationaliteit:
        rows = rows.filter(nationaliteit=gekozen.nationaliteit)
    toewijzing = Toewijzing.objects.open_on(toegang.vandaag).filter(client=OuterRef("pk"))
    if gekozen.begeleider == ZONDER_BEGELEIDER:
        return rows.exclude(pk__in=find_begeleidingen(toegang).values("client"))
    if gekozen.begeleider:
        return rows.filter(Exists(toewijzing.filter(gebruiker=int(gekozen.begeleider))))
    return rows
