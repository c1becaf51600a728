"""How days, moments, periods and numbers are written on screen: one filter each, in Dutch."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from django import template
from django.core.paginator import Page
from django.utils import timezone

register = template.Library()

DAGEN = ("ma", "di", "wo", "do", "vr", "za", "zo")
MAANDEN = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


@register.filter
def dag(value: date | None) -> str:
    """A day as "di 24 nov 2026"; nothing for None. A moment is first taken to Dutch time."""
    if not value:
        return ""
    day = _make_local(value)
    return f"{DAGEN[day.weekday()]} {dag_zonder_naam(day)}"


@register.filter
def dag_zonder_naam(value: date | None) -> str:
    """A day as "24 nov 2026", for a birth date or a narrow column; nothing for None."""
    if not value:
        return ""
    day = _make_local(value)
    return f"{day.day} {MAANDEN[day.month - 1]} {day.year}"


@register.filter
def kort(value: date | None, vandaag: date) -> str:
    """A day in a narrow column: "di 24 nov" in this year, else "24 nov 2025"; nothing for None."""
    if not value:
        return ""
    day = _make_local(value)
    if day.year != vandaag.year:
        return dag_zonder_naam(day)
    return f"{DAGEN[day.weekday()]} {day.day} {MAANDEN[day.month - 1]}"


@register.filter
def tot_en_met(eind: date | None) -> str:
    """The last day that counts, for a period that is stored with the first day that no longer does."""
    return "" if not eind else f"t/m {dag(eind - timedelta(days=1))}"


@register.simple_tag
def periode(begin: date | None, eind: date | None) -> str:
    """A stored period (first day, first day no longer valid) in words; "altijd" when neither is known."""
    if begin is None:
        return tot_en_met(eind) or "altijd"
    return f"{dag(begin)} {tot_en_met(eind)}" if eind else f"vanaf {dag(begin)}"


@register.filter
def tijd(value: datetime | None) -> str:
    """A moment as its Dutch clock time, "14:32"; nothing for None."""
    return "" if not value else f"{_make_local(value):%H:%M}"


@register.filter
def moment(value: datetime | None) -> str:
    """A moment as "di 24 nov 2026, 14:32"; nothing for None."""
    return "" if not value else f"{dag(value)}, {tijd(value)}"


@register.filter
def vergeleken_met(value: date | None, vandaag: date) -> str:
    """How far a day lies from today: "vandaag", "morgen", "over 12 dagen", "gisteren", "9 dagen geleden".

    From two years on in years, "ruim 9 jaar geleden": thousands of days say nothing to anybody.
    """
    if not value:
        return ""
    verschil = (value - vandaag).days
    vaste_woorden = {0: "vandaag", 1: "morgen", -1: "gisteren"}
    if verschil in vaste_woorden:
        return vaste_woorden[verschil]
    jaren = int(abs(verschil) / 365.25)
    hoeveel = f"ruim {jaren} jaar" if jaren >= 2 else f"{abs(verschil)} dagen"
    return f"over {hoeveel}" if verschil > 0 else f"{hoeveel} geleden"


@register.filter
def getal(value: int | Decimal | float | str | None, decimalen: int = 0) -> str:
    """A number with Dutch signs, "1.234" or "1.234,5" (`getal:1`); a dash for None: not kept is not zero."""
    if value is None or isinstance(value, str):
        return "–"
    text = f"{value:,.{decimalen}f}"
    return text.translate(str.maketrans(",.-", ".,−"))


@register.filter
def aantal(value: int, woorden: str) -> str:
    """A count with its word: `3|aantal:"cliënt,cliënten"` gives "3 cliënten"."""
    enkelvoud, meervoud = woorden.split(",")
    return f"{getal(value)} {enkelvoud if value == 1 else meervoud}"


@register.filter
def nummers(pagina: Page[Any]) -> list[int | str]:
    """The numbers of the pages to choose from: the ends and those beside this one, with "…" for the rest."""
    return list(pagina.paginator.get_elided_page_range(pagina.number, on_each_side=1, on_ends=1))


def _make_local(value: date | datetime) -> date | datetime:
    """The same moment in the time zone of the project; a plain day or a naive moment as it is."""
    if isinstance(value, datetime) and timezone.is_aware(value):
        return timezone.localtime(value)
    return value
