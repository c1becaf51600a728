"""The list of what must be arranged, as it stands in the trajecten of one client."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import QuerySet

from begeleiding.domain.keuzes import Puntgroep, Stand
from begeleiding.domain.lijst import Huishouden, find_uiterste_dag, is_on_list
from begeleiding.models import Checkpunt, Puntstand, Traject
from clients.models import Client, Inschrijving, Lidmaatschap
from core.prepared import Prepared, read


@dataclass(frozen=True, slots=True)
class Puntbeeld:
    """One thing on the list. ``op``: since when it stands so. ``uiterlijk``: by when it should be done."""

    punt: Checkpunt
    stand: str
    op: date | None
    uiterlijk: date | None
    is_te_laat: bool

    @property
    def keuzes(self) -> list[dict[str, Any]]:
        """What can be said of it; the one that holds now is marked."""
        return [{"waarde": s.value, "label": s.label, "is_nu": s.value == self.stand} for s in Stand]


@dataclass(frozen=True, slots=True)
class Groepbeeld:
    """The things under one heading."""

    naam: str
    rijen: tuple[Puntbeeld, ...]

    @property
    def te_doen(self) -> int:
        """How many are still to be done."""
        return sum(rij.stand == Stand.TE_DOEN for rij in self.rijen)


def list_groepen(client: Client, trajecten: Iterable[Traject], vandaag: date) -> dict[int, list[Groepbeeld]]:
    """Per traject (id) what stands on its list today, under its headings; one trip to the database.

    On it stands what the locatie of the client uses today, for this household; and what was said of it before.
    """
    leden, punten = map(list, read(_GEBOORTEN(client.pk, vandaag), _PUNTEN(client.pk, vandaag)))
    huishouden = Huishouden(client.geboorte, tuple(lid.geboorte for lid in leden))
    return {traject.pk: _make_groepen(traject, punten, huishouden, vandaag) for traject in trajecten}


def read_huishouden(client: Client, vandaag: date) -> Huishouden:
    """The birth dates of the gezin of today, only to know what must be thought of."""
    return Huishouden(client.geboorte, tuple(lid.geboorte for lid in _GEBOORTEN.rows(client.pk, vandaag)))


def _find_gezinsleden(client: int, vandaag: date) -> QuerySet[Client]:
    """Who lives with this client (an id) today."""
    gezin = Lidmaatschap.objects.filter(client=client).open_on(vandaag).values("gezin")
    leden = Lidmaatschap.objects.filter(gezin__in=gezin).open_on(vandaag).exclude(client=client)
    return Client.objects.filter(pk__in=leden.values("client")).order_by("pk")


def _find_punten(client: int, vandaag: date) -> QuerySet[Checkpunt]:
    """What the locatie of this client uses today."""
    locatie = Inschrijving.objects.filter(client=client).open_on(vandaag).values("locatie")
    return Checkpunt.objects.filter(locatie__in=locatie).open_on(vandaag)


_GEBOORTEN, _PUNTEN = Prepared(_find_gezinsleden), Prepared(_find_punten)


def _make_groepen(
    traject: Traject, punten: Sequence[Checkpunt], huishouden: Huishouden, vandaag: date
) -> list[Groepbeeld]:
    standen: dict[int, Puntstand] = {stand.punt_id: stand for stand in traject.puntstanden.all()}
    erop = {p.pk: p for p in punten if is_on_list(p.regel, huishouden, begin=traject.begin, op=vandaag)}
    erop |= {stand.punt_id: stand.punt for stand in standen.values()}
    op_volgorde = sorted(erop.values(), key=lambda p: (p.volgorde, p.sorteersleutel, p.pk))
    return [
        Groepbeeld(groep.label, rijen)
        for groep in Puntgroep
        if (rijen := tuple(_make_rij(p, standen.get(p.pk), traject, vandaag) for p in op_volgorde if p.groep == groep))
    ]


def _make_rij(punt: Checkpunt, stand: Puntstand | None, traject: Traject, vandaag: date) -> Puntbeeld:
    uiterlijk = find_uiterste_dag(punt.regel, traject.begin)
    return Puntbeeld(
        punt=punt,
        stand=stand.stand if stand else Stand.TE_DOEN.value,
        op=stand.op if stand else None,
        uiterlijk=uiterlijk,
        is_te_laat=stand is None and uiterlijk is not None and uiterlijk < vandaag and traject.afgerond_op is None,
    )
