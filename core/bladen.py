"""Rows on pages, read from the end that is nearest."""

from functools import cached_property
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet


class Bladen(Paginator):  # type: ignore[type-arg]
    """Pages of these rows in their order, of so many as were counted already; without ``aantal`` they are counted.

    What comes last in the order must tell any two rows apart. Pages in the second half are read from the end, so that
    the last one costs what the first one does.
    """

    def __init__(self, rows: QuerySet[Any, Any], per_bladzijde: int, *, aantal: int | None = None) -> None:
        self._rows, self._aantal = rows, aantal
        super().__init__(rows, per_bladzijde)

    @cached_property
    def count(self) -> int:
        """How many rows there are."""
        return self._rows.count() if self._aantal is None else self._aantal

    def page(self, number: int | str) -> Page[Any]:
        """The rows of one page. Raises InvalidPage."""
        nummer = self.validate_number(number)
        begin = (nummer - 1) * self.per_page
        eind = min(begin + self.per_page, self.count)
        if begin < self.count / 2:
            rijen = list(self._rows[begin:eind])
        else:
            rijen = list(self._rows.reverse()[self.count - eind : self.count - begin])[::-1]
        return Page(rijen, nummer, self)
