"""Which rows a figure counted: their keys, and a fingerprint of each as it stood in its table."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from django.db import connection
from django.db.models import Count, Sum

from core.periode import Periode
from organisatie.models import Gemeente
from rapportage.indicator import Indicator

VINGERS = """
SELECT t.{sleutel}::text, ('x' || left(encode(sha256(convert_to(t::text, 'UTF8')), 'hex'), 16))::bit(64)::bigint
FROM {tabel} AS t WHERE t.{sleutel} = ANY (%s)
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
    gewogen = count_rijen(indicator, periode, gemeente)
    vingers = _find_vingers(indicator.rows(periode, gemeente).model._meta, list(gewogen))
    per_sleutel = {str(pk): gewicht for pk, gewicht in gewogen.items()}
    sleutels = tuple(sorted(per_sleutel))
    gewichten = None if not isinstance(indicator.measure, Sum) else tuple(per_sleutel[sleutel] for sleutel in sleutels)
    return Rijenlijst(sleutels, tuple(vingers[sleutel] for sleutel in sleutels), gewichten)


def count_rijen(indicator: Indicator, periode: Periode, gemeente: Gemeente) -> dict[Any, float]:
    """By key how much each row that this figure counts now adds to it; keys are those of the database."""
    rows = indicator.rows(periode, gemeente).order_by()
    if not isinstance(indicator.measure, Sum):
        return dict.fromkeys(rows.values_list("pk", flat=True), 1)
    (wat, *_) = indicator.measure.get_source_expressions()
    return {pk: float(gewicht or 0) for pk, gewicht in rows.annotate(gewicht=wat).values_list("pk", "gewicht")}


def _find_vingers(meta: Any, sleutels: list[Any]) -> dict[str, int]:
    """The first 64 bits of the SHA-256 of each row as PostgreSQL writes it."""
    if not sleutels:
        return {}
    quote = connection.ops.quote_name
    with connection.cursor() as cursor:
        cursor.execute(VINGERS.format(tabel=quote(meta.db_table), sleutel=quote(meta.pk.column)), [sleutels])
        return dict(cursor.fetchall())
