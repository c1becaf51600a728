"""One grid to tick who was there: people in the rows, moments in the columns; typed by Tab and space, sent at once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms

from core.forms import Invoer


@dataclass(frozen=True, slots=True)
class Roosterlijn:
    """A row or a column: its key (a number of a row) and what stands before or above it."""

    pk: int
    naam: str


@dataclass(frozen=True, slots=True)
class Roosterrij:
    """One row as it is drawn: its name, a box for each column, and a field beside the name when it has one."""

    lijn: Roosterlijn
    vakken: tuple[Any, ...]
    bij: Any = None


class RoosterForm(Invoer):
    """Which boxes of the grid are ticked: ``aan`` is a set of (row, column)."""

    def __init__(
        self,
        *args: Any,
        rijen: Sequence[Roosterlijn],
        kolommen: Sequence[Roosterlijn],
        aan: Iterable[tuple[int, int]] = (),
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.rijen, self.kolommen = rijen, kolommen
        begin = set(aan)
        for rij in rijen:
            for kolom in kolommen:
                self.fields[_name(rij, kolom)] = forms.BooleanField(
                    label=f"{rij.naam}, {kolom.naam}", required=False, initial=(rij.pk, kolom.pk) in begin
                )

    def list_rijen(self) -> list[Roosterrij]:
        """The grid as it is drawn."""
        return [
            Roosterrij(rij, tuple(self[_name(rij, kolom)] for kolom in self.kolommen), self.find_bij(rij))
            for rij in self.rijen
        ]

    def find_bij(self, rij: Roosterlijn) -> Any:
        """A field of this row beside its name; none, unless a form says so."""
        return None

    def list_ticked(self) -> dict[int, list[int]]:
        """The ticked columns of each row."""
        return {
            rij.pk: [kolom.pk for kolom in self.kolommen if self.cleaned_data.get(_name(rij, kolom))]
            for rij in self.rijen
        }

    def as_arguments(self) -> dict[str, Any]:
        """The ticked boxes, and which boxes there were to tick."""
        vakken = [(rij, kolom) for rij in self.rijen for kolom in self.kolommen]
        rest = {naam: waarde for naam, waarde in super().as_arguments().items() if not naam.startswith("vak-")}
        aan = {(rij.pk, kolom.pk) for rij, kolom in vakken if self.cleaned_data.get(_name(rij, kolom))}
        return rest | {"aan": aan, "vakken": {(rij.pk, kolom.pk) for rij, kolom in vakken}}


def _name(rij: Roosterlijn, kolom: Roosterlijn) -> str:
    return f"vak-{rij.pk}-{kolom.pk}"
