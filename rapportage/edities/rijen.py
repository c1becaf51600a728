"""Which rows a figure counted: their keys, and a fingerprint of each as it stood in its table."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import Count, QuerySet, Sum, Value

from core.periode import Periode
from organisatie.models import Gemeente
from rapportage.indicator import Indicator

VINGERS = """
SELECT t.{sleutel}::text,
  ('x' || encode(substring(sha256(convert_to(t::text, 'UTF8')) FOR 8), 'hex'))::bit(64)::bigint, geteld.gewicht
FROM ({geteld}) AS geteld (sleutel, gewicht) JOIN {tabel} AS t ON t.{sleutel} = geteld.sleutel
"""
"""Each counted row: its key, the first 64 bits of the SHA-256 of the row as PostgreSQL writes it, and its weight.

One question finds and marks them: of hundreds of thousands, sending the keys back takes longer than finding them.
"""


@dataclass(frozen=True, slots=True)
class Rijenlijst:
    """The counted rows in the order of their keys; ``gewichten`` None: each counts for one."""

    sleutels: tuple[str, ...]
    vingers: tuple[int, ...]
    gewichten: tuple[float, ...] | None = None

    def compute_sha256(self) -> str:
        """One fingerprint of all of them: what the edition itself holds of its rows."""
        return sha256("\n".join(self._list_lines()).encode()).hexdigest()

    def _list_lines(self) -> Iterator[str]:
        gewichten = self.gewichten or ("",) * len(self.sleutels)
        for sleutel, vinger, gewicht in zip(self.sleutels, self.vingers, gewichten, strict=True):
            yield f"{sleutel}:{vinger}:{gewicht}"


def is_optelling(indicator: Indicator) -> bool:
    """Whether the figure is what its rows add up to, and no average or middle of them."""
    return isinstance(indicator.measure, Count | Sum)


def list_rijen(indicator: Indicator, periode: Periode, gemeente: Gemeente) -> Rijenlijst:
    """The rows that this figure counts now, with their fingerprints."""
    rijen = sorted(_find_vingers(_list_gewogen(indicator, periode, gemeente)))
    is_gewogen = isinstance(indicator.measure, Sum)
    return Rijenlijst(
        tuple([sleutel for sleutel, _, _ in rijen]),
        tuple([vinger for _, vinger, _ in rijen]),
        tuple([_read_gewicht(gewicht) for _, _, gewicht in rijen]) if is_gewogen else None,
    )


def count_rijen(indicator: Indicator, periode: Periode, gemeente: Gemeente) -> dict[Any, float]:
    """By key how much each row that this figure counts now adds to it; keys are those of the database."""
    return {pk: _read_gewicht(gewicht) for pk, gewicht in _list_gewogen(indicator, periode, gemeente)}


def _list_gewogen(indicator: Indicator, periode: Periode, gemeente: Gemeente) -> QuerySet[Any, Any]:
    """The key and the weight of each counted row."""
    wat = indicator.measure.get_source_expressions()[0] if isinstance(indicator.measure, Sum) else Value(1)
    rows = indicator.rows(periode, gemeente).order_by()
    return rows.annotate(gewicht=wat).values_list("pk", "gewicht")


def _read_gewicht(gewicht: Any) -> float:
    return float(gewicht or 0)


def _find_vingers(geteld: QuerySet[Any, Any]) -> list[tuple[str, int, Any]]:
    """Each of these rows: its key as text, its fingerprint, its weight."""
    meta, quote = geteld.model._meta, connection.ops.quote_name
    try:
        sql, params = geteld.query.sql_with_params()
    except EmptyResultSet:  # what cannot hold is not asked
        return []
    with connection.cursor() as cursor:
        vraag = VINGERS.format(geteld=sql, tabel=quote(meta.db_table), sleutel=quote(meta.pk.column))
        cursor.execute(vraag, params)
        return cursor.fetchall()
