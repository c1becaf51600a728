"""Constraints and columns that several packages share, so that each stands in one place."""

from enum import StrEnum
from typing import Any

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.db import models
from django.db.models import F, Func, Q, Value


class DateRange(Func):
    """The half-open range of days of a period, as PostgreSQL compares it."""

    function = "DATERANGE"
    output_field = DateRangeField()


def einde_na_begin(naam: str) -> models.CheckConstraint:
    """A period ends after it begins."""
    return models.CheckConstraint(
        name=naam,
        condition=Q(eind__isnull=True) | Q(eind__gt=F("begin")),
        violation_error_message="De einddatum moet na de begindatum liggen.",
    )


def geen_overlap(
    naam: str, *per: str, zin: str, condition: Q | None = None, begin: str = "begin"
) -> ExclusionConstraint:
    """Two periods of the same ``per`` columns never overlap; ``begin`` names the column of the first day."""
    return ExclusionConstraint(
        name=naam,
        expressions=[
            (DateRange(begin, "eind", Value("[)")), RangeOperators.OVERLAPS),
            *((kolom, RangeOperators.EQUAL) for kolom in per),
        ],
        condition=condition,
        violation_error_message=zin,
    )


def een_van(veld: str, choices: type[StrEnum], naam: str) -> models.CheckConstraint:
    """A choice column holds one of its choices, also for bulk and raw writes."""
    return models.CheckConstraint(
        name=naam,
        condition=has(**{f"{veld}__in": list(choices)}),
        violation_error_message="Kies een van de mogelijkheden uit de lijst.",
    )


def has(**velden: Any) -> Q:
    """A condition with choice values as plain texts, so that a migration never imports our own code."""
    return Q(**{naam: _make_plain(waarde) for naam, waarde in velden.items()})


def _make_plain(waarde: Any) -> Any:
    if isinstance(waarde, list | tuple | set | frozenset):
        return [_make_plain(deel) for deel in waarde]
    return waarde.value if isinstance(waarde, StrEnum) else waarde


class PeriodeMixin:
    """For a queryset of rows with ``begin`` (first day) and ``eind`` (first day no longer valid, or empty)."""

    def open_on(self: Any, dag: Any) -> Any:
        """Rows that hold on that day; ``dag`` may be an expression, such as an OuterRef."""
        return self.filter(Q(begin__lte=dag), Q(eind__isnull=True) | Q(eind__gt=dag))
