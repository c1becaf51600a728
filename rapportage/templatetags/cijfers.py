"""A figure as it is printed, hidden or not."""

from django import template

from rapportage.grafiek import Waarde, say_getal

register = template.Library()


@register.filter
def cijfer(value: Waarde) -> str:
    """A figure in words: "1.341", "< 5", "–"."""
    return say_getal(value)
