"""The rows behind a figure, as a team leader reads them: the same queryset that was counted, one line per row."""

from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page

from core.bladen import Bladen
from organisatie.rechten import Toegang
from rapportage.indicator import Rijen
from rapportage.tonen.rijbeelden import RIJBEELD, Rijcelbeeld

PER_BLADZIJDE = 25


@dataclass(frozen=True, slots=True)
class Rijenbeeld:
    """A page of rows that may be opened, and a sentence about those that may not."""

    koppen: tuple[str, ...]
    pagina: Page[Any]
    rijen: list[tuple[Rijcelbeeld, ...]]
    verborgen: str


def make_rijenpagina(toegang: Toegang, rows: Rijen, nummer: str | None, *, aantal: int | None = None) -> Rijenbeeld:
    """A page of the rows; of these, those that this person may not open are counted and stay closed.

    The page is cut first, from ids alone, and the right is asked of its rows only: a figure has too many of them to ask
    it of each. ``aantal``: how many rows there are, where that is the figure itself.
    """
    beeld = RIJBEELD[rows.model]
    pagina = Bladen(rows.values_list("pk", flat=True).order_by("pk"), PER_BLADZIJDE, aantal=aantal).get_page(nummer)
    ids = list(pagina.object_list)
    zichtbaar = rows.model._default_manager.filter(pk__in=ids).visible_to(toegang, beeld.recht).values("pk")
    gevonden = beeld.met(rows.filter(pk__in=ids)).filter(pk__in=zichtbaar).select_related(*beeld.bij).order_by("pk")
    rijen = [tuple(_make_cel(cel) for cel in beeld.cellen(row)) for row in gevonden]
    dicht = len(ids) - len(rijen)
    return Rijenbeeld(beeld.koppen, pagina, rijen, _hide_closed(dicht, beeld.soort) if dicht else "")


def _make_cel(cel: str | Rijcelbeeld) -> Rijcelbeeld:
    return Rijcelbeeld(cel) if isinstance(cel, str) else cel


def _hide_closed(aantal: int, soort: tuple[str, str]) -> str:
    een, meer = soort
    return f"1 rij van {een}" if aantal == 1 else f"{aantal} rijen van {meer}"
