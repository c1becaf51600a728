"""What every action of this package does: refuse at a field, and note on which day a fact was recorded."""

from datetime import date
from typing import Any, TypeVar

from clients.actions.wonen import refuse_dag
from core.errors import refuse
from core.opslaan import require_known, save_versie
from inburgering.domain.weigeren import why_no_einddag
from organisatie.rechten import Toegang

M = TypeVar("M", bound=Any)


def refuse_dagen(by: Toegang, **dagen: date | None) -> None:
    """Refuse days that cannot have been, each at its field."""
    for veld, dag in dagen.items():
        refuse_dag(dag, by, veld=veld)


def refuse_einddag(by: Toegang, veld: str, dag: date | None) -> None:
    """Refuse a printed last day that cannot be right."""
    refuse(why_no_einddag(dag, vandaag=by.vandaag, veld=veld))


def change(
    by: Toegang,
    row: M,
    versie: int,
    velden: dict[str, Any],
    bekend: frozenset[str],
    *,
    tekst: frozenset[str] = frozenset(),
) -> M:
    """Store new values; ``vastgelegd_op`` becomes today when more than what ``tekst`` names has changed."""
    require_known(velden, bekend)
    gewijzigd = {naam for naam, waarde in velden.items() if getattr(row, naam) != waarde}
    extra = {"vastgelegd_op": by.vandaag} if gewijzigd - tekst else {}
    return save_versie(row, versie, **velden, **extra)


def save_together(row: Any, velden: dict[str, Any], *namen: str) -> dict[str, Any]:
    """These values as they will be: the new one, else what is stored."""
    return {naam: velden.get(naam, getattr(row, naam)) for naam in namen}
