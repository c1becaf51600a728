"""Gemeente and kind of contacts: the facts in a few queries, the rules in ``domain``. Reads only."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Case, Exists, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Coalesce

from clients.models import Client, Huisvesting
from core.periode import Periode
from core.prepared import Prepared, Vraagstelling, read
from organisatie.models import Gemeentedefinitie, Werkgebied
from spreekuur.domain import (
    ContactFeiten,
    Contactsoort,
    Spreekuursoort,
    Termijnen,
    Woonfeit,
    find_contactsoort,
    find_eerste_huisvesting,
    find_gemeente,
)
from spreekuur.models import Contactdeelname, Contactonderwerp


@dataclass(frozen=True, slots=True)
class Grond:
    """What one contact itself says. ``persoon`` is the main record of the first-named client; all are ids."""

    op: date
    persoon: int | None
    locatie: int
    spreekuur_gemeente: int | None
    is_juridisch: bool


@dataclass(frozen=True, slots=True)
class Indeling:
    """What follows: the gemeente (id) that counts the contact, and as what."""

    gemeente: int
    soort: Contactsoort


def derive(gronden: Sequence[Grond]) -> list[Indeling]:
    """Gemeente and kind of each, in the same order; at most three queries, however many there are.

    Raises ``LookupError`` when nothing gives a gemeente: a locatie that serves none.
    """
    wonen = _read_wonen({g.persoon for g in gronden if g.persoon is not None})
    bekend = [find_gemeente(op=g.op, wonen=wonen.get(g.persoon, ()), spreekuur=g.spreekuur_gemeente) for g in gronden]
    eerste = _read_first_gemeenten({g.locatie for g, m in zip(gronden, bekend, strict=True) if m is None})
    gemeenten = [eerste[g.locatie] if m is None else m for g, m in zip(gronden, bekend, strict=True)]
    begin = [find_eerste_huisvesting(wonen.get(g.persoon, ()), m) for g, m in zip(gronden, gemeenten, strict=True)]
    definities = _read_definities({m for m, dag in zip(gemeenten, begin, strict=True) if dag is not None})
    return [
        Indeling(m, find_contactsoort(ContactFeiten(g.op, g.is_juridisch, dag, _find_on(definities.get(m, ()), dag))))
        for g, m, dag in zip(gronden, gemeenten, begin, strict=True)
    ]


def read_stored_gronden(contacten: Any) -> list[tuple[int, Indeling, Grond]]:
    """Of stored contacts (a queryset): the id, what is stored as derived, and what it should follow from."""
    eerst = Contactdeelname.objects.filter(contact=OuterRef("pk")).order_by("volgorde")
    juridisch = Contactonderwerp.objects.filter(contact=OuterRef("pk"), onderwerp__is_juridisch=True)
    rows = contacten.annotate(
        persoon=Subquery(eerst.values(p=Coalesce("client__hoofd_id", "client_id"))[:1]),
        is_juridisch=Q(zitting__spreekuur__soort=Spreekuursoort.JURIDISCH) | Q(Exists(juridisch)),
    ).values_list(
        "pk",
        "gemeente_id",
        "soort",
        "op",
        "persoon",
        "locatie_id",
        "zitting__spreekuur__gemeente_id",
        "is_juridisch",
    )
    return [
        (pk, Indeling(gemeente, Contactsoort(soort)), Grond(op, persoon, locatie, spreekuur, bool(is_juridisch)))
        for pk, gemeente, soort, op, persoon, locatie, spreekuur, is_juridisch in rows
    ]


def _find_wonen(personen: set[int]) -> Any:
    records = Client.objects.filter(Q(pk__in=personen) | Q(hoofd__in=personen))
    return (
        Huisvesting.objects.filter(client__in=records.values("pk"))
        .annotate(
            persoon=Coalesce("client__hoofd_id", "client_id"),
            is_dubbel=Case(When(client__hoofd__isnull=True, then=Value(0)), default=Value(1)),
        )
        .order_by("is_dubbel", "begin", "pk")
        .values_list("persoon", "gemeente_id", "begin", "eind")
    )


_WONEN = Prepared(_find_wonen)


def ask_wonen(personen: set[int]) -> Vraagstelling:
    """The question of where these people lived, to be asked along with others."""
    return _WONEN(personen)


def _read_wonen(personen: set[int]) -> dict[int | None, list[Woonfeit]]:
    """Per person where they lived, over all gekoppelde records; those of the main record come first."""
    if not personen:
        return {}
    wonen: dict[int | None, list[Woonfeit]] = defaultdict(list)
    for persoon, gemeente, begin, eind in read(ask_wonen(personen))[0]:
        wonen[persoon].append(Woonfeit(gemeente, begin, eind))
    return wonen


def _read_first_gemeenten(locaties: set[int]) -> dict[int, int]:
    """Per locatie the gemeente that it served first."""
    if not locaties:
        return {}
    rows = Werkgebied.objects.filter(locatie__in=locaties).order_by("locatie", "pk").distinct("locatie")
    return dict(rows.values_list("locatie_id", "gemeente_id"))


Definities = dict[int, list[tuple[Periode, Termijnen]]]


_DEFINITIES = Prepared(
    lambda gemeenten: Gemeentedefinitie.objects.filter(gemeente__in=gemeenten).values_list(
        "gemeente_id", "begin", "eind", "maanden_begeleiding", "maanden_infopunt"
    )
)


def _read_definities(gemeenten: set[int]) -> Definities:
    """Per gemeente what it agreed, with the days on which that held."""
    definities: Definities = defaultdict(list)
    if gemeenten:
        for gemeente, begin, eind, begeleiding, infopunt in _DEFINITIES.rows(gemeenten):
            definities[gemeente].append((Periode(begin, eind), Termijnen(begeleiding, infopunt)))
    return definities


def _find_on(definities: Iterable[tuple[Periode, Termijnen]], dag: date | None) -> Termijnen | None:
    """The agreement of the start year holds for the whole time (docs/domein.md, 4): the one that held on that day."""
    return next((t for periode, t in definities if dag is not None and dag in periode), None)
