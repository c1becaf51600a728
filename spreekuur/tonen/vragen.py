"""Questions that wait for an answer, and what became of those that one asked oneself."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from django.db.models import Count, F, Q, QuerySet

from core.prepared import Prepared
from organisatie.rechten import Recht, Toegang
from spreekuur.models import Vraag
from spreekuur.tonen.contacten import Vraagbeeld, fetch_with_people, list_vraagbeelden

DAGEN_TERUG = 90
"""So long one sees what became of one's own questions."""


class Vraagkeuze(StrEnum):
    """Which questions a list shows."""

    MIJ = "mij"
    GESTELD = "gesteld"
    TEAM = "team"


def list_open_vragen(toegang: Toegang) -> QuerySet[Vraag]:
    """Questions that nobody answered yet, the oldest first."""
    rows = Vraag.objects.open_within_reach(toegang, Recht.VRAAG_BEANTWOORDEN)
    return rows.order_by("contact__op", "pk")


def count_open_vragen(toegang: Toegang) -> int:
    """How many questions nobody answered yet."""
    return sum(_AANTALLEN.rows(toegang))


def _count_per_locatie(toegang: Toegang) -> QuerySet[Any, Any]:
    rows: Any = list_open_vragen(toegang).order_by().values("locatie")
    return rows.annotate(aantal=Count("pk")).values_list("aantal", flat=True)


_AANTALLEN = Prepared(_count_per_locatie)


def list_gestelde_vragen(toegang: Toegang) -> QuerySet[Vraag]:
    """The questions that I asked and that are still open, or were answered in the last 90 days; open ones first."""
    rows = _find_asked(toegang, toegang.vandaag - timedelta(days=DAGEN_TERUG))
    return rows.order_by(F("afgehandeld_op").desc(nulls_first=True), "-contact__op", "-pk")


def _find_asked(toegang: Toegang, sinds: date) -> QuerySet[Vraag, Any]:
    recent = Q(afgehandeld_op__gte=sinds) | Q(afgehandeld_op__isnull=True)
    mijn: Any = Vraag.objects.visible_to(toegang, Recht.VRAAG_BEANTWOORDEN).asked_by(toegang.gebruiker_id)
    return mijn.filter(recent)


def list_vragen(toegang: Toegang, keuze: Vraagkeuze) -> QuerySet[Vraag]:
    """The questions of this choice, in the order of its list."""
    match keuze:
        case Vraagkeuze.GESTELD:
            return list_gestelde_vragen(toegang)
        case Vraagkeuze.TEAM:
            return list_open_vragen(toegang)
        case _:
            return _find_mine(toegang)


def _find_mine(toegang: Toegang) -> QuerySet[Vraag]:
    return list_open_vragen(toegang).filter(voor=toegang.gebruiker_id)


def list_my_vragen(toegang: Toegang, hoogstens: int) -> list[Vraagbeeld]:
    """The open questions that wait for me ready to be shown, the oldest first; so many at most."""
    return list_vraagbeelden(toegang, _MIJN.rows(toegang, hoogstens=hoogstens))


_MIJN = Prepared(lambda toegang, *, hoogstens: fetch_with_people(_find_mine(toegang))[:hoogstens])


def count_gesteld(toegang: Toegang) -> dict[str, int]:
    """How many of the questions that I gave to others are ``open``, and how many are ``klaar``; one query."""
    per_dag = dict(_GESTELD.rows(toegang, toegang.vandaag - timedelta(days=DAGEN_TERUG)))
    nog_open = per_dag.pop(None, 0)
    return {"open": nog_open, "klaar": sum(per_dag.values())}


def _find_asked_of_others(toegang: Toegang, sinds: date) -> QuerySet[Any, Any]:
    """The days on which these were answered (None: not yet), each with how many."""
    rows = _find_asked(toegang, sinds).exclude(voor=toegang.gebruiker_id, afgehandeld_op__isnull=True)
    rows = rows.exclude(afgehandeld_door=toegang.gebruiker_id).order_by()
    return rows.values_list("afgehandeld_op").annotate(aantal=Count("pk"))


_GESTELD = Prepared(_find_asked_of_others)


def make_vraagbeelden(toegang: Toegang, vragen: Iterable[Vraag]) -> list[Vraagbeeld]:
    """These questions (a slice, or a page) ready to be shown, in their own order."""
    volgorde = {vraag.pk: plek for plek, vraag in enumerate(vragen)}
    beelden = list_vraagbeelden(toegang, fetch_with_people(Vraag.objects.filter(pk__in=volgorde)))
    return sorted(beelden, key=lambda beeld: volgorde[beeld.pk])
