"""A figure as it is printed, hidden or not."""

from django import template

from rapportage.grafiek import Waarde, say_getal

register = template.Library()


@register.filter
def cijfer(value: Waarde) -> str:
    """A figure in words: "1.341", "< 5", "–"."""
    return say_getal(value)


@register.filter
def in_groepen(sha256: str) -> str:
    """A fingerprint in groups of eight, so that a line can end between them."""
    return " ".join(sha256[begin : begin + 8] for begin in range(0, len(sha256), 8))
