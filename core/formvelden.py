"""Fields that every form draws from, and how each is read and drawn."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

from django import forms
from django.forms.boundfield import BoundField
from django.forms.widgets import Input
from django.utils import timezone

from core.datums import Onduidelijk, read_day
from core.tekens import put_on_one_line, strip_unseen
from core.telefoon import clean_telefoon

ONTHOUDBAAR = (Input, forms.Textarea, forms.Select)
NIET_ONTHOUDBAAR = (forms.HiddenInput, forms.CheckboxInput, forms.FileInput)
"""Kinds of the first of which a browser offers nothing, and whose tags may not say so either."""


class Invoerveld(BoundField):
    """A field in its form. What was typed is cleaned here, once, before the field looks at it.

    Signs that nobody sees go; on one line every space is a space and every dash a hyphen. A password stays as it is,
    and so does a choice. The browser is asked to remember nothing.
    """

    @property
    def data(self) -> Any:
        """The typed value, cleaned."""
        waarde, widget = super().data, self.field.widget
        if not isinstance(waarde, str) or isinstance(widget, forms.PasswordInput):
            return waarde
        if isinstance(self.field, forms.ChoiceField | forms.ModelChoiceField):
            return waarde
        waarde = strip_unseen(waarde)
        return waarde if isinstance(widget, forms.Textarea) else put_on_one_line(waarde)

    def build_widget_attrs(self, attrs: dict[str, Any], widget: forms.Widget | None = None) -> dict[str, Any]:
        """Add that the browser keeps this field to itself, unless the field says what it may offer."""
        attrs = super().build_widget_attrs(attrs, widget)
        widget = widget or self.field.widget
        if isinstance(widget, ONTHOUDBAAR) and not isinstance(widget, NIET_ONTHOUDBAAR):
            attrs.setdefault("autocomplete", widget.attrs.get("autocomplete", "off"))
        return attrs


class DagField(forms.DateField):
    """A day as people write it; one that can mean two is asked about. The one date field of the house.

    The page shows back which day was understood, with its weekday.
    """

    def to_python(self, value: Any) -> date | None:
        """The day that was meant, seen from today."""
        if not isinstance(value, str) or not value.strip():
            return super().to_python(value)
        try:
            dag = read_day(value, vandaag=timezone.localdate())
        except Onduidelijk as vraag:
            raise forms.ValidationError(str(vraag), code="onduidelijk") from vraag
        if dag is None:
            raise forms.ValidationError(self.error_messages["invalid"], code="invalid")
        return dag


class LaatsteDagField(DagField):
    """A last day, as people say it; its value is the first day after it, as periods are stored.

    The one place where input of "t/m" is turned into an ``eind``: the action gets it under that name (``kolom``).
    """

    kolom = "eind"

    def clean(self, value: Any) -> date | None:
        """The day after the one that was typed; None when it stays empty. The last day of the calendar has none."""
        dag = super().clean(value)
        if dag == date.max:
            raise forms.ValidationError("Deze dag ligt te ver weg. Kijk het jaar na.")
        return None if dag is None else dag + timedelta(days=1)

    def prepare_value(self, value: Any) -> Any:
        """Show a stored ``eind`` as the day before it; leave what was typed as it is."""
        return value - timedelta(days=1) if isinstance(value, date) else value


class TelefoonField(forms.CharField):
    """A telephone number in any notation. A form names it in ``geen_vrije_tekst``: its own check keeps a BSN out."""

    def __init__(self, *, label: str = "Telefoon", required: bool = False, **kwargs: Any) -> None:
        super().__init__(label=label, required=required, max_length=30, **kwargs)
        self.widget.attrs["inputmode"] = "tel"

    def clean(self, value: Any) -> str:
        """Digits only, after a + when it is foreign."""
        try:
            return clean_telefoon(super().clean(value))
        except ValueError as fout:
            raise forms.ValidationError(str(fout)) from fout


class VersieField(forms.IntegerField):
    """The version of the row that this form was opened with, carried along unseen; 0: there was no row."""

    def __init__(self) -> None:
        super().__init__(widget=forms.HiddenInput, initial=0, min_value=0)


class InzendingField(forms.UUIDField):
    """A number drawn with the form, so that the same form sent twice is known for what it is."""

    def __init__(self) -> None:
        oud = "Deze pagina is niet meer geldig. Open de pagina opnieuw."
        super().__init__(required=False, widget=forms.HiddenInput, initial=uuid4, error_messages={"invalid": oud})

    def bound_data(self, data: Any, initial: Any) -> Any:
        """The number that was sent; a new one in place of none, or of what is no number."""
        try:
            return str(UUID(str(data)))
        except ValueError:
            return initial


def let_number_be_typed(veld: forms.Field) -> None:
    """Let a number be typed as text: a browser changes the value of its own number field under the wheel.

    Decimals may have a comma. Only what is never below zero gets the keys of a number: those have no minus.
    """
    if type(veld.widget) is not forms.NumberInput:
        return
    is_decimal = isinstance(veld, forms.DecimalField | forms.FloatField)
    attrs = {naam: waarde for naam, waarde in veld.widget.attrs.items() if naam not in {"min", "max", "step"}}
    if getattr(veld, "min_value", None) is not None and veld.min_value >= 0:  # type: ignore[attr-defined]
        attrs["inputmode"] = "decimal" if is_decimal else "numeric"
    veld.widget = forms.TextInput(attrs=attrs)
    veld.widget.is_required = veld.required
    veld.localize = veld.widget.is_localized = is_decimal
