"""Fields that choose rows, and ask the database only when they are shown or filled in."""

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any

from django import forms

Rows = Callable[[], Iterable[Any]]

MEESTE_NAMEN = 4
KIES_UIT_LIJST = "Deze keuze bestaat niet (meer). Kies er een uit de lijst."


class _UitRows:
    """What these fields share: the rows, asked once, and what they look like."""

    def _set_rows(self, rows: Rows, label_of: Callable[[Any], str]) -> None:
        self.get_rows, self.label_of = rows, label_of

    @cached_property
    def rows(self) -> dict[str, Any]:
        """The rows by the value that stands in the form."""
        return {str(row.pk): row for row in self.get_rows()}

    def valid_value(self, value: Any) -> bool:
        """Whether this value stands for one of the rows."""
        return str(value) in self.rows

    def _keuzes(self) -> list[tuple[str, str]]:
        return [(str(row.pk), self.label_of(row)) for row in self.rows.values()]


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
        **kwargs: Any,
    ) -> None:
        self._set_rows(rows, label_of)
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

    def __init__(self, *, rows: Rows, label_of: Callable[[Any], str] = str, **kwargs: Any) -> None:
        self._set_rows(rows, label_of)
        kwargs.setdefault("error_messages", {}).setdefault("invalid_choice", KIES_UIT_LIJST)
        super().__init__(choices=self._keuzes, **kwargs)

    def clean(self, value: Any) -> Any:
        """The rows themselves."""
        return [self.rows[pk] for pk in dict.fromkeys(super().clean(value))]

    def prepare_value(self, value: Any) -> Any:
        """Rows as they stand in the form."""
        return [getattr(row, "pk", row) for row in value] if isinstance(value, list) else value


class Naamvakken(forms.TextInput):
    """Several boxes of one name, drawn by the page."""

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        """All that was typed in them."""
        return data.getlist(name) if hasattr(data, "getlist") else data.get(name)


class RijNamen(_UitRows, forms.Field):
    """Several rows, each typed by its name in a box of its own; a part of a name that only one has is enough."""

    widget = Naamvakken

    def __init__(self, *, rows: Rows, **kwargs: Any) -> None:
        self._set_rows(rows, str)
        super().__init__(**kwargs)

    def clean(self, value: Any) -> Any:
        """The rows themselves, in the order of typing. Raises ValidationError for what fits none or several."""
        return list(dict.fromkeys(self._find(tekst.strip()) for tekst in value or () if tekst.strip()))

    def _find(self, tekst: str) -> Any:
        if tekst in self.rows:
            return self.rows[tekst]
        gezocht = tekst.casefold()
        gevonden = [row for row in self.rows.values() if gezocht in str(row).casefold()]
        precies = [row for row in gevonden if str(row).casefold() == gezocht]
        if len(rows := precies or gevonden) == 1:
            return rows[0]
        if not rows:
            zin = f"“{tekst}” staat niet in de lijst. Typ een deel van de naam en kies, of vraag je teamleider."
            raise forms.ValidationError(zin)
        namen = ", ".join(str(row) for row in rows[:MEESTE_NAMEN])
        raise forms.ValidationError(f"“{tekst}” past bij meer dan één. Bedoel je {namen}?")

    def prepare_value(self, value: Any) -> Any:
        """Rows, or their numbers, as the names that stand in the boxes."""
        return [str(self.rows.get(str(getattr(deel, "pk", deel)), deel)) for deel in value or ()]
