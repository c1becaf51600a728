"""Saving a row that people edit, without losing what a colleague saved in between. For actions only."""

from typing import Any, TypeVar

from django.db.models import Model

from core.errors import Refused, Stale
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
