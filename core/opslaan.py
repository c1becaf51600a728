"""Saving a row that people edit, without losing what a colleague saved in between; and rows that belong together.

For actions only.
"""

from collections.abc import Iterable
from itertools import groupby
from typing import Any, TypeVar

from django.db import DEFAULT_DB_ALIAS, connection
from django.db.models import AutoField, Model, QuerySet
from django.db.models.sql import DeleteQuery, InsertQuery

from core.errors import Refused, Stale
from core.prepared import Opdracht
from core.velden import Tekstveld

M = TypeVar("M", bound=Model)
WEG = "Iemand anders heeft dit ondertussen weggehaald. Kijk op de pagina waar het stond."


def save_versie(row: M, versie: int | None, **velden: Any) -> M:
    """Store new values in a row that carries ``versie``, and count the version up.

    ``versie`` is the version that the form was opened with; None skips the comparison (for acts that do not edit what
    somebody read, such as ending a period). Raises ``Stale`` when the row has moved on, ``Refused`` when it is gone.
    Must run in a transaction.
    """
    manager = type(row)._default_manager
    actueel = manager.select_for_update(of=("self",)).filter(pk=row.pk).first()
    if actueel is None:
        raise Refused(WEG)
    if versie is not None and actueel.versie != versie:  # type: ignore[attr-defined]
        raise Stale(actueel)
    for naam, waarde in velden.items():
        setattr(row, naam, waarde)
    row.versie = actueel.versie + 1  # type: ignore[attr-defined]
    afgeleid = [veld.name for veld in row._meta.local_fields if isinstance(veld, Tekstveld)]
    row.save(update_fields=[*velden, *afgeleid, "versie"])
    return row


def require_known(velden: dict[str, Any], bekend: frozenset[str]) -> None:
    """Raise TypeError for a field that this action does not change."""
    if vreemd := velden.keys() - bekend:
        raise TypeError(f"not changed by this action: {sorted(vreemd)}")


def store_together(rows: Iterable[Model], *, weg: QuerySet[Any, Any] | None = None) -> None:
    """Insert these new rows, and delete the rows ``weg`` (nothing may hang on them), in one trip to the database.

    Rows of one model stand together; their ids are not filled in. Must run in a transaction.
    """
    opdrachten = [_make_insert(model, list(same)) for model, same in groupby(rows, type)]
    if weg is not None:
        opdrachten.append(Opdracht(*weg.query.chain(DeleteQuery).get_compiler(DEFAULT_DB_ALIAS).as_sql()))
    if opdrachten:
        with connection.cursor() as cursor:
            cursor.execute("; ".join([cursor.mogrify(sql, params) for sql, params in opdrachten]))


def _make_insert(model: type[Model], rows: list[Model]) -> Opdracht:
    query = InsertQuery(model)
    query.insert_values([veld for veld in model._meta.concrete_fields if not isinstance(veld, AutoField)], rows)
    ((sql, params),) = query.get_compiler(DEFAULT_DB_ALIAS).as_sql()
    return Opdracht(sql, params)
