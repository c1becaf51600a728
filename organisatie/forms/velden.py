"""Fields that several forms share."""

from datetime import date, timedelta
from typing import Any

from django import forms


class LaatsteDagField(forms.DateField):
    """A last day, as people say it; its value is the first day after it, as periods are stored.

    The one place where input of "t/m" is turned into an ``eind``.
    """

    def clean(self, value: Any) -> date | None:
        """The day after the one that was typed; None when it stays empty. The last day of the calendar has none."""
        dag = super().clean(value)
        if dag == date.max:
            raise forms.ValidationError("Deze dag ligt te ver weg. Kijk het jaar na.")
        return None if dag is None else dag + timedelta(days=1)

    def prepare_value(self, value: Any) -> Any:
        """Show a stored ``eind`` as the day before it; leave what was typed as it is."""
        return value - timedelta(days=1) if isinstance(value, date) else value


class VersieField(forms.IntegerField):
    """The version of the row that this form was opened with, carried along unseen; 0: there was no row."""

    def __init__(self) -> None:
        super().__init__(widget=forms.HiddenInput, initial=0, min_value=0)


def read_eind(cleaned: dict[str, Any]) -> dict[str, Any]:
    """The same values with ``laatste_dag`` under the name that the action knows: ``eind``."""
    return {("eind" if naam == "laatste_dag" else naam): waarde for naam, waarde in cleaned.items()}
