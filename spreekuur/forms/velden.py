"""Fields that choose rows, and ask the database only when they are shown or filled in."""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import Any

from django import forms

Rows = Callable[[], Iterable[Any]]
Orde = Callable[[Sequence[Any]], Sequence[Any]]

KIES_UIT_LIJST = "Deze keuze bestaat niet (meer). Kies er een uit de lijst."


class _UitRows:
    """What both fields share: the rows, asked once, and what they look like. ``orde`` is asked only to draw them."""

    def _set_rows(self, rows: Rows, label_of: Callable[[Any], str], orde: Orde) -> None:
        self.get_rows, self.label_of, self.orde = rows, label_of, orde

    @cached_property
    def rows(self) -> dict[str, Any]:
        """The rows by the value that stands in the form."""
        return {str(row.pk): row for row in self.get_rows()}

    def valid_value(self, value: Any) -> bool:
        """Whether this value stands for one of the rows."""
        return str(value) in self.rows

    def _keuzes(self) -> list[tuple[str, str]]:
        return [(str(row.pk), self.label_of(row)) for row in self.orde(list(self.rows.values()))]


class RijKeuze(_UitRows, forms.ChoiceField):
    """One row out of ``rows``; None when nothing is chosen and nothing is required.

    ``zonder_merk``: choosing nothing is an answer too, so the label does not say "(niet verplicht)".
    """

    def __init__(
        self,
        *,
        rows: Rows,
        leeg: str | None = None,
        zonder_merk: bool = False,
        label_of: Callable[[Any], str] = str,
        orde: Orde = list,
        **kwargs: Any,
    ) -> None:
        self._set_rows(rows, label_of, orde)
        kwargs.setdefault("error_messages", {}).setdefault("invalid_choice", KIES_UIT_LIJST)
        self.zonder_merk = zonder_merk
        niets = [] if leeg is None else [("", leeg)]
        super().__init__(choices=lambda: niets + self._keuzes(), **kwargs)

    def clean(self, value: Any) -> Any:
        """The row itself."""
        gekozen = super().clean(value)
        return self.rows[gekozen] if gekozen else None

    def prepare_value(self, value: Any) -> Any:
        """A row as it stands in the form."""
        return getattr(value, "pk", value)


class RijKeuzes(_UitRows, forms.MultipleChoiceField):
    """Several rows out of ``rows``, in the order in which they were chosen."""

    def __init__(self, *, rows: Rows, label_of: Callable[[Any], str] = str, orde: Orde = list, **kwargs: Any) -> None:
        self._set_rows(rows, label_of, orde)
        kwargs.setdefault("error_messages", {}).setdefault("invalid_choice", KIES_UIT_LIJST)
        super().__init__(choices=self._keuzes, **kwargs)

    def clean(self, value: Any) -> Any:
        """The rows themselves."""
        return [self.rows[pk] for pk in dict.fromkeys(super().clean(value))]

    def prepare_value(self, value: Any) -> Any:
        """Rows as they stand in the form."""
        return [getattr(row, "pk", row) for row in value] if isinstance(value, list) else value
