"""The rows behind a figure, as a team leader reads them: the same queryset that was counted, one line per row."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.core.paginator import Page, Paginator

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


class _Bladen(Paginator):  # type: ignore[type-arg]
    """Pages of ids in the order of their keys, of so many rows as were counted already; None: count them.

    Pages in the second half are read from the end, so that the last one costs what the first one does.
    """

    def __init__(self, rows: Rijen, aantal: int | None) -> None:
        self._rows, self._aantal = rows.values_list("pk", flat=True), aantal
        super().__init__(self._rows.order_by("pk"), PER_BLADZIJDE)

    @cached_property
    def count(self) -> int:
        """How many rows there are."""
        return self._rows.count() if self._aantal is None else self._aantal

    def page(self, number: int | str) -> Page[Any]:
        """The ids of one page. Raises InvalidPage."""
        nummer = self.validate_number(number)
        begin = (nummer - 1) * PER_BLADZIJDE
        eind = min(begin + PER_BLADZIJDE, self.count)
        if begin < self.count / 2:
            ids = list(self._rows.order_by("pk")[begin:eind])
        else:
            ids = list(self._rows.order_by("-pk")[self.count - eind : self.count - begin])[::-1]
        return Page(ids, nummer, self)


def make_rijenpagina(toegang: Toegang, rows: Rijen, nummer: str | None, *, aantal: int | None = None) -> Rijenbeeld:
    """A page of the rows; of these, those that this person may not open are counted and stay closed.

    The page is cut first, from ids alone, and the right is asked of its rows only: a figure has too many of them to ask
    it of each. ``aantal``: how many rows there are, where that is the figure itself.
    """
    beeld = RIJBEELD[rows.model]
    pagina = _Bladen(rows, aantal).get_page(nummer)
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
