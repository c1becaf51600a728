"""Which looks stand out: questions about the Inzage rows that somebody may read."""

from datetime import datetime, timedelta
from typing import Any

from django.db.models import Count, Exists, Max, OuterRef, QuerySet
from django.db.models.functions import TruncDate, TruncHour

from clients.models import Toewijzing
from historie.domain import Inzagesoort
from historie.models import Inzage

DAGEN = 30
"""How far back the lists go."""
KAARTJES_PER_UUR = 20
"""From so many different people in one hour, finding becomes browsing."""


def find_recent(rows: QuerySet[Inzage], *, nu: datetime) -> QuerySet[Inzage]:
    """The looks of the last month."""
    return rows.filter(gezien_at__gte=nu - timedelta(days=DAGEN))


def find_many_kaartjes(rows: QuerySet[Inzage]) -> list[dict[str, Any]]:
    """Each hour in which one colleague was shown the kaartjes of many different people, the newest first."""
    per_uur = (
        rows.filter(soort=Inzagesoort.KAARTJE)
        .annotate(uur=TruncHour("gezien_at"))
        .order_by()
        .values("gebruiker__naam", "gebruiker", "uur")
        .annotate(aantal=Count("client", distinct=True))
        .filter(aantal__gte=KAARTJES_PER_UUR)
    )
    return [dict(rij) for rij in per_uur.order_by("-uur", "gebruiker__sorteersleutel")]


MENSEN_PER_DAG = 60
"""From so many different people on one day, in lists and on pages, looking becomes reading through."""


def find_many_people(rows: QuerySet[Inzage]) -> list[dict[str, Any]]:
    """Each day on which one colleague, of whatever role, saw many people who are not their own clients."""
    eigen = Toewijzing.objects.open_on(OuterRef("dag")).filter(
        gebruiker=OuterRef("gebruiker"), client=OuterRef("client")
    )
    per_dag = (
        rows.annotate(dag=TruncDate("gezien_at"))
        .filter(~Exists(eigen))
        .order_by()
        .values("gebruiker__naam", "gebruiker", "dag")
        .annotate(aantal=Count("client", distinct=True))
        .filter(aantal__gte=MENSEN_PER_DAG)
    )
    return [dict(rij) for rij in per_dag.order_by("-dag", "gebruiker__sorteersleutel")]


def find_outside_own_clients(rows: QuerySet[Inzage]) -> QuerySet[Any, Any]:
    """Pages opened of clients whom that colleague did not guide that day: per colleague, client and right."""
    eigen = Toewijzing.objects.open_on(OuterRef("dag")).filter(
        gebruiker=OuterRef("gebruiker"), client=OuterRef("client")
    )
    return (
        rows.filter(soort=Inzagesoort.PAGINA)
        .annotate(dag=TruncDate("gezien_at"))
        .filter(~Exists(eigen))
        .order_by()
        .values("gebruiker__naam", "client", "client__naam", "recht")
        .annotate(keren=Count("pk"), laatst=Max("gezien_at"))
        .order_by("-laatst", "client")
    )
