"""Constraints and columns that several packages share, so that each stands in one place."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Any

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.db import models
from django.db.models import BigIntegerField, F, Func, Q, Value
from django.db.models.expressions import RawSQL

from namen.sorteren import make_sorteersleutel


class Ids(str):
    """Many ids as one argument, written as PostgreSQL reads a list: ``filter(dossier__in=among(ids))``.

    In a plain list each id is an argument of its own, and hundreds of them would be a question of their own.
    """

    __slots__ = ()

    @classmethod
    def of(cls, ids: Iterable[int]) -> "Ids":
        """These ids, in this order."""
        return cls(f"{{{','.join(map(str, ids))}}}")


def among(ids: Iterable[int] | Ids) -> RawSQL:
    """These ids as one argument: ``filter(dossier__in=among(ids))``.

    In a plain list each id is an argument of its own, and with hundreds of them making the SQL costs more than asking.
    """
    samen = ids if isinstance(ids, Ids) else Ids.of(ids)
    return RawSQL("SELECT unnest(%s::bigint[])", [samen], output_field=BigIntegerField())


class Tekstveld(models.CharField):  # type: ignore[type-arg]
    """A text that follows from the other columns of its row; nobody types it and no action has to remember it.

    ``maak`` makes it from the row whenever the row is written (create, ``save_versie``, in bulk), and it is cut to fit
    its column: a longer text sorts and compares as well by its beginning. For the database it is a plain column.
    """

    def __init__(self, maak: Callable[[Any], str], **kwargs: Any) -> None:
        self.maak = maak
        super().__init__(**kwargs | {"editable": False})

    def pre_save(self, model_instance: models.Model, add: bool) -> str:  # noqa: FBT001
        """Work the text out again, and let the row in memory know."""
        tekst = self.maak(model_instance)[: self.max_length]
        setattr(model_instance, self.attname, tekst)
        return tekst

    def deconstruct(self) -> Any:
        """As the plain column that migrations and the history know."""
        naam, _, args, kwargs = super().deconstruct()
        return naam, "django.db.models.CharField", args, kwargs

    def clone(self) -> Any:
        """A plain column: what a migration works with."""
        return models.CharField(**self.deconstruct()[3])


class Sorteersleutel(Tekstveld):
    """Where a row stands in a list: the column to sort by in the place of ``naam``, or of the columns named.

    Compared byte by byte ("C"), which every database does in the same way.
    """

    def __init__(self, *velden: str) -> None:
        def maak(row: Any) -> str:
            return make_sorteersleutel(" ".join(str(getattr(row, veld)) for veld in velden or ("naam",)))

        super().__init__(maak, max_length=300, db_collation="C")


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
