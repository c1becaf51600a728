"""What is drawn, and the same in words: frozen dataclasses, and how a number is printed and spoken."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from html import escape

from rapportage.bescherming import Klasse, Verborgen

Getal = int | float | Decimal
Waarde = Getal | Klasse | Verborgen | None  # None: not registered, which is something else than 0

MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
MAANDEN_KORT = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
NIET_BIJGEHOUDEN = "–"
GEEN_GEGEVENS = "Geen gegevens."
ONGELDIGE_TEKENS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Balk:
    """One bar: its label, this year's number and, where the series has a second year, last year's."""

    label: str
    waarde: Waarde
    vorig: Waarde = None
    kort: str = ""  # under a column, where the label does not fit


@dataclass(frozen=True, slots=True)
class Reeks:
    """The bars of one drawing. `sleutel` makes its ids unique on the page: letters, digits and hyphens.

    `naam` is what this year's numbers are called ("2017"); with `naam_vorig` ("2016") last year's are drawn
    too.
    Raises `ValueError` for a key that cannot be an id and for a number below zero, which a bar cannot show.
    """

    sleutel: str
    titel: str
    balken: tuple[Balk, ...]
    naam: str
    naam_vorig: str | None = None

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[A-Za-z][A-Za-z0-9-]*", self.sleutel):
            raise ValueError(f"{self.sleutel!r} cannot be an id")
        if below := [v for v in list_numbers(self.balken) if v < 0]:
            raise ValueError(f"a bar cannot show a number below zero: {below}")


def make_maandreeks(
    sleutel: str,
    titel: str,
    waarden: Sequence[Waarde],
    *,
    naam: str,
    vorig: Sequence[Waarde] | None = None,
    naam_vorig: str | None = None,
) -> Reeks:
    """A series of twelve months, from January. Raises `ValueError` for more or fewer values."""
    before = vorig if vorig is not None else [None] * len(MAANDEN)
    balken = tuple(
        Balk(maand, waarde, oud, kort)
        for maand, kort, waarde, oud in zip(MAANDEN, MAANDEN_KORT, waarden, before, strict=True)
    )
    return Reeks(sleutel, titel, balken, naam, naam_vorig)


def say_getal(value: Waarde) -> str:
    """The value as it is printed, with at most two decimals: "1.341", "8,5", "30 tot en met 34", "–"."""
    if value is None:
        return NIET_BIJGEHOUDEN
    if isinstance(value, Klasse | Verborgen):
        return value.tekst
    printed = f"{value:,}" if isinstance(value, int) else re.sub(r"0$", "", f"{value:,.2f}")
    return printed.translate(str.maketrans(",.", ".,"))


def say_kort(value: Waarde) -> str:
    """The value as a drawing has room for it: of a class its ends alone, "30–34"."""
    if isinstance(value, Klasse):
        return f"{say_getal(value.van)}–{say_getal(value.tot)}"
    return say_getal(value)


def say_alt_tekst(reeks: Reeks) -> str:
    """All numbers of the drawing in one Dutch sentence, for who does not see it."""
    if not reeks.balken:
        return GEEN_GEGEVENS
    parts = []
    for balk in reeks.balken:
        before = f" ({reeks.naam_vorig}: {say_voluit(balk.vorig)})" if reeks.naam_vorig else ""
        parts.append(f"{balk.label} {say_voluit(balk.waarde)}{before}")
    return f"{reeks.naam}: {'; '.join(parts)}."


def list_numbers(balken: Sequence[Balk]) -> list[Getal]:
    """The numbers of both years that can be seen."""
    return keep_numbers(value for balk in balken for value in (balk.waarde, balk.vorig))


def keep_numbers(values: Iterable[Waarde]) -> list[Getal]:
    """How far each can reach: the number itself, or the end of its class; nothing for what is hidden or not kept."""
    shown = (value.tot if isinstance(value, Klasse) else value for value in values)
    return [value for value in shown if value is not None and not isinstance(value, Verborgen)]


def split_bar(value: Waarde, scale: float, *, least: float, hidden: float) -> list[tuple[float, float, bool]]:
    """The parts of a bar: where each begins, how long it is, and whether it is sure.

    Of a class, what lies beyond its lowest number is not sure. A hidden number is always ``hidden`` long, and a number
    above 0 at least ``least``.
    """
    if isinstance(value, Verborgen):
        return [(0, hidden, False)]
    if isinstance(value, Klasse):
        sure = value.van * scale
        return [(0, sure, True), (sure, max((value.tot - value.van) * scale, least), False)]
    return [(0, max(float(value) * scale, least), True)] if value else []


def find_biggest(values: Iterable[Waarde]) -> float:
    """The number that fills the drawing. Hidden ones have no part in it: the scale would tell them."""
    return max((float(value) for value in keep_numbers(values)), default=0) or 1


def say_voluit(value: Waarde) -> str:
    """The value as it is read aloud: "1.341", "30 tot en met 34", "niet bijgehouden"."""
    if value is None:
        return "niet bijgehouden"
    return say_getal(value)


def make_safe(words: str) -> str:
    """The words as text between tags, without signs that XML does not know."""
    return escape(ONGELDIGE_TEKENS.sub("", words))


def make_round(size: float) -> str:
    """A length with one decimal at most."""
    return f"{size:.1f}".removesuffix(".0")
