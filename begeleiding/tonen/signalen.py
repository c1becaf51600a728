"""The obstacles that were shared with a gemeente, as it reads them. Reads only."""

from typing import Any

from django.db.models import QuerySet
from django.db.models.functions import ExtractYear

from begeleiding.models import Signaal
from organisatie.models import Gemeente
from organisatie.rechten import Recht, Toegang


def list_jaren_met_signalen(rows: Any) -> list[int]:
    """The years of these rows, the newest first."""
    return list(rows.annotate(jaar=ExtractYear("op")).values_list("jaar", flat=True).distinct().order_by("-jaar"))


def list_signalen_in(rows: Any, jaar: int) -> QuerySet[Signaal]:
    """Those of one year by theme, and within it the newest first."""
    return rows.filter(op__year=jaar).order_by("thema", "-op", "-pk")


def count_gedeeld(toegang: Toegang) -> list[dict[str, Any]]:
    """For each gemeente whose totals one reads: how many were shared in this year; those without are left out."""
    rows = Signaal.objects.visible_to(toegang, Recht.PUBLICATIE_ZIEN).filter(op__year=toegang.vandaag.year)
    aantallen: dict[int, int] = {}
    for gemeente in rows.values_list("gemeente", flat=True):
        aantallen[gemeente] = aantallen.get(gemeente, 0) + 1
    gemeenten = Gemeente.objects.filter(pk__in=aantallen).order_by("sorteersleutel")
    return [{"gemeente": gemeente, "aantal": aantallen[gemeente.pk]} for gemeente in gemeenten]
