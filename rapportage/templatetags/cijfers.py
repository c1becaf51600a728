"""A figure as it is printed, hidden or not."""

from collections.abc import Iterable
from html import escape

from django import template
from django.utils.safestring import SafeString, mark_safe

from rapportage.grafiek import Waarde, say_getal

register = template.Library()


@register.filter
def cijfer(value: Waarde) -> str:
    """A figure in words: "1.341", "< 5", "–"."""
    return say_getal(value)


@register.filter
def celrijen(cellen: Iterable[tuple[str, Waarde]]) -> SafeString:
    """The rows of a table of cells, each with its name and its figure.

    Written by ourselves: an edition has half a thousand of them, and a template looks up and escapes word by word.
    """
    rijen = [
        f'<tr><th scope="row">{escape(naam)}</th><td class="getal">{escape(say_getal(waarde))}</td></tr>'
        for naam, waarde in cellen
    ]
    return mark_safe("".join(rijen))  # noqa: S308 - each word in it is escaped


@register.filter
def in_groepen(sha256: str) -> str:
    """A fingerprint in groups of eight, so that a line can end between them."""
    return " ".join(sha256[begin : begin + 8] for begin in range(0, len(sha256), 8))
