"""How the levenslijn is drawn: places as parts of the width, so that text keeps its size on every screen."""

from django import template

from core.levenslijn import Balkplaats, Levenslijn, Periodebalk
from core.templatetags.weergave import periode

register = template.Library()

BOVEN, RIJ, ONDER = 22, 28, 4
"""Pixels: the row of years, one row of the picture, and what stays free below."""


@register.filter
def deel(waarde: float) -> str:
    """A place from 0 to 100 as a part of the width, for an attribute of SVG: never with a comma."""
    return f"{waarde:.2f}%"


@register.filter
def rij(nummer: int) -> int:
    """How far down the row of that number (from 0) begins, in pixels."""
    return BOVEN + nummer * RIJ


@register.filter
def hoogte(lijn: Levenslijn) -> int:
    """How high the picture is, in pixels."""
    return rij(len(lijn.sporen)) + ONDER


@register.filter
def zeg_periode(balk: Periodebalk) -> str:
    """A bar in words: what it is, and from when to when."""
    return f"{balk.tekst}, {periode(balk.begin, balk.eind)}"


@register.filter
def zeg_balk(plaats: Balkplaats) -> str:
    """The same for a bar that has its place."""
    return zeg_periode(plaats.balk)
