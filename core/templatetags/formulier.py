"""How one form field is drawn: its shape, its class, and the text that belongs to it.

Used by the templates of the crispy pack "wegwijs".
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from uuid import uuid4

from django import forms, template
from django.forms.boundfield import BoundField
from django.utils import timezone
from django.utils.safestring import SafeString, mark_safe

from core.datums import Onduidelijk, read_day, say_day
from core.forms import INZENDING
from core.formvelden import InzendingField

register = template.Library()
_DATUM = re.compile(r"\b\d{1,2}-\d{1,2}-\d{4}\b")


@dataclass(frozen=True, slots=True)
class Veldfout:
    """One line of the error summary: where it leads (an element id or ""), which field, what is wrong."""

    anker: str
    label: str
    tekst: str


@register.filter
def datums_heel(zin: object) -> SafeString:
    """A sentence of our own (HTML, perhaps translated only now) in which no date is broken over two lines."""
    return mark_safe(_DATUM.sub(r'<span class="heel">\g<0></span>', str(zin)))  # noqa: S308 - help texts, never input


@register.filter
def soort(field: BoundField) -> str:
    """The shape of a field: "groep" (radios, checkboxes), "vinkje", "datum", "keuze", "lang" or "kort"."""
    widget = field.field.widget
    if isinstance(widget, forms.RadioSelect | forms.CheckboxSelectMultiple):
        return "groep"
    if isinstance(widget, forms.CheckboxInput):
        return "vinkje"
    if isinstance(widget, forms.Select):
        return "keuze"
    if isinstance(widget, forms.Textarea):
        return "lang"
    return "datum" if isinstance(widget, forms.DateInput) else "kort"


_CLASSES = {
    "keuze": ("utrecht-select", "utrecht-select--invalid"),
    "lang": ("utrecht-textarea", "utrecht-textarea--invalid"),
    "kort": ("utrecht-textbox", "utrecht-textbox--invalid"),
    "datum": ("utrecht-textbox utrecht-textbox--datum", "utrecht-textbox--invalid"),
}


@register.filter
def beschreven_door(field: BoundField) -> str:
    """The ids of hint and error, in the order in which they stand on the page; for aria-describedby."""
    ids = []
    if field.help_text or soort(field) == "datum":
        ids.append(f"{field.auto_id}_helptext")
    if field.errors:
        ids.append(f"{field.auto_id}_error")
    return " ".join(ids)


@register.simple_tag
def invoer(field: BoundField) -> SafeString:
    """The control itself, with its class, tied to hint and error.

    A placeholder is dropped: it goes away on typing, and then nobody knows what was asked.
    """
    attrs: dict[str, str | bool] = {"placeholder": False}
    plain, invalid = _CLASSES.get(soort(field), ("", ""))
    own = field.field.widget.attrs.get("class", "")
    classes = " ".join(part for part in (own, plain, invalid if field.errors else "") if part)
    if classes:
        attrs["class"] = classes
    if described := beschreven_door(field):
        attrs["aria-describedby"] = described
    return field.as_widget(attrs=attrs)


@register.filter
def day_understood(field: BoundField) -> str:
    """The day that stands in a date field, with its weekday; empty for none, and for what is no day."""
    waarde = field.value()
    if isinstance(waarde, str):
        with suppress(Onduidelijk):
            return say_day(dag) if (dag := read_day(waarde, vandaag=timezone.localdate())) else ""
    return say_day(waarde) if isinstance(waarde, date) else ""


@register.simple_tag
def inzending() -> SafeString:
    """The number of a form that is only a button, with which sent twice is done once."""
    return InzendingField().widget.render(INZENDING, uuid4())


@register.filter
def veldfouten(form: forms.BaseForm) -> list[Veldfout]:
    """Every field error of a form, in the order of the fields; errors of hidden fields lead nowhere."""
    return [
        Veldfout(
            anker="" if field.is_hidden else str(field.auto_id),
            label=str(field.label).rstrip("?: "),
            tekst=str(error),
        )
        for field in form
        for error in field.errors
    ]
