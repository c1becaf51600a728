"""Values to SVG, drawn on the server to stand beside their table. Pure: frozen dataclasses in, text out.

Strict CSP: presentation attributes and classes only. Every shape is drawn in `currentColor`, so that a
stylesheet sets one colour per class, and print and forced colours work without one. The drawing is 360 units
wide: on a phone a unit is a pixel. The bar of a hidden number always has the same length, whatever the
number.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from html import escape

from rapportage.bescherming import Verborgen

Getal = int | float | Decimal
Waarde = Getal | Verborgen | None  # None: not registered, which is something else than 0

BREEDTE = 360
MARGE = 2
LETTER = 15
LETTERBREEDTE = 8.2  # a wide average at 15 units, so that nothing is cut off
REGEL = 20
TEKENS_PER_REGEL = 42
BALK = 20
KOLOMHOOGTE = 140
VERBORGEN_BREEDTE = 36
VERBORGEN_HOOGTE = 24
MEESTE_KOLOMMEN = 12
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
        if below := [v for v in _list_numbers(self.balken) if v < 0]:
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
    """The value as it is printed, with at most two decimals: "1.341", "8,5", "< 5", "–"."""
    if value is None:
        return NIET_BIJGEHOUDEN
    if isinstance(value, Verborgen):
        return value.tekst
    printed = f"{value:,}" if isinstance(value, int) else re.sub(r"0$", "", f"{value:,.2f}")
    return printed.translate(str.maketrans(",.", ".,"))


def say_alt_tekst(reeks: Reeks) -> str:
    """All numbers of the drawing in one Dutch sentence, for who does not see it."""
    if not reeks.balken:
        return GEEN_GEGEVENS
    parts = []
    for balk in reeks.balken:
        before = f" ({reeks.naam_vorig}: {_say_value(balk.vorig)})" if reeks.naam_vorig else ""
        parts.append(f"{balk.label} {_say_value(balk.waarde)}{before}")
    return f"{reeks.naam}: {'; '.join(parts)}."


def draw_balken(reeks: Reeks) -> str:
    """Horizontal bars: each label above its bar, each number printed behind it."""
    tekening = _Tekening(reeks)
    biggest = _find_biggest(reeks.balken)
    room = BREEDTE - 2 * MARGE - _measure_text(reeks)
    if reeks.naam_vorig:
        tekening.legend()
    for balk in reeks.balken:
        for line in textwrap.wrap(balk.label, TEKENS_PER_REGEL) or [""]:
            tekening.text(MARGE, tekening.y + LETTER, line, "grafiek-label")
            tekening.y += REGEL
        tekening.bar(balk.waarde, biggest, room, vorig=False)
        if reeks.naam_vorig:
            tekening.bar(balk.vorig, biggest, room, vorig=True)
        tekening.y += 8
    return tekening.svg()


def draw_kolommen(reeks: Reeks) -> str:
    """Columns side by side, for the months of a year; last year's stand in a second row on the same scale.

    Raises `ValueError` for more than twelve columns: on a phone they cannot be read.
    """
    if len(reeks.balken) > MEESTE_KOLOMMEN:
        raise ValueError(f"{len(reeks.balken)} columns do not fit; {MEESTE_KOLOMMEN} do")
    tekening = _Tekening(reeks)
    biggest = _find_biggest(reeks.balken)
    if reeks.balken and reeks.naam_vorig:
        tekening.caption(reeks.naam)
    tekening.columns([(balk, balk.waarde) for balk in reeks.balken], biggest, vorig=False)
    if reeks.balken and reeks.naam_vorig:
        tekening.caption(reeks.naam_vorig)
        tekening.columns([(balk, balk.vorig) for balk in reeks.balken], biggest, vorig=True)
    return tekening.svg()


class _Tekening:
    """Collects shapes from top to bottom; `y` is where the next one begins."""

    def __init__(self, reeks: Reeks) -> None:
        self.reeks = reeks
        self.y: float = 0
        self.shapes: list[str] = []

    def text(self, x: float, y: float, words: str, css: str, *, anchor: str = "start", turn: str = "") -> None:
        self.shapes.append(
            f'<text x="{_round(x)}" y="{_round(y)}" class="{css}" fill="currentColor" '
            f'text-anchor="{anchor}"{turn}>'
            f"{_make_safe(words)}</text>"
        )

    def rect(self, x: float, y: float, width: float, height: float, kind: str) -> None:
        """A box: `waarde` is filled, `vorig` an outline, `verborgen` hatched; never colour alone."""
        fill = {"waarde": "currentColor", "vorig": "none"}.get(kind, f"url(#{self.reeks.sleutel}-arcering)")
        edge = "" if kind == "waarde" else ' stroke="currentColor" stroke-width="2"'
        inset = 0 if kind == "waarde" else 1  # a line is drawn half outside its box
        self.shapes.append(
            f'<rect x="{_round(x + inset)}" y="{_round(y + inset)}" '
            f'width="{_round(max(width - 2 * inset, 1))}" '
            f'height="{_round(max(height - 2 * inset, 1))}" class="grafiek-{kind}" fill="{fill}"{edge}/>'
        )

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        self.shapes.append(
            f'<path d="M{_round(x1)} {_round(y1)}L{_round(x2)} {_round(y2)}" class="grafiek-as" stroke="currentColor"/>'
        )

    def legend(self) -> None:
        x: float = MARGE
        for words, kind in ((self.reeks.naam, "waarde"), (str(self.reeks.naam_vorig), "vorig")):
            self.rect(x, self.y + 3, 14, 14, kind)
            self.text(x + 20, self.y + LETTER, words, "grafiek-legenda")
            x += 40 + len(words) * LETTERBREEDTE
        self.y += REGEL + 8

    def caption(self, words: str) -> None:
        self.text(MARGE, self.y + LETTER, words, "grafiek-legenda")
        self.y += REGEL

    def bar(self, value: Waarde, biggest: float, room: float, *, vorig: bool) -> None:
        height = BALK - 6 if vorig else BALK
        width = 0.0
        if isinstance(value, Verborgen):
            width = VERBORGEN_BREEDTE
            self.rect(MARGE, self.y, width, height, "verborgen")
        elif value:
            width = max(float(value) / biggest * room, 2)
            self.rect(MARGE, self.y, width, height, "vorig" if vorig else "waarde")
        self.line(MARGE, self.y, MARGE, self.y + height)
        self.text(MARGE + width + 6, self.y + height / 2 + 5, say_getal(value), "grafiek-getal")
        self.y += height + 4

    def columns(self, cells: Sequence[tuple[Balk, Waarde]], biggest: float, *, vorig: bool) -> None:
        if not cells:
            return
        slot = (BREEDTE - 2 * MARGE) / len(cells)
        turned = [words for _, value in cells if len(words := say_getal(value)) * LETTERBREEDTE > slot]
        above = max((len(words) * LETTERBREEDTE + 6 for words in turned), default=REGEL)
        foot = self.y + above + KOLOMHOOGTE
        for place, (balk, value) in enumerate(cells):
            middle = MARGE + slot * (place + 0.5)
            top = foot - self._column(middle, foot, min(slot - 6, 60), value, biggest, vorig=vorig) - 5
            if say_getal(value) not in turned:
                self.text(middle, top, say_getal(value), "grafiek-getal", anchor="middle")
            else:
                turn = f' transform="rotate(-90 {_round(middle + 5)} {_round(top)})"'
                self.text(middle + 5, top, say_getal(value), "grafiek-getal", turn=turn)
            short = balk.kort or balk.label
            self.text(middle, foot + REGEL - 3, short[: max(int(slot / 7), 1)], "grafiek-label", anchor="middle")
        self.line(MARGE, foot, BREEDTE - MARGE, foot)
        self.y = foot + REGEL + 8

    def _column(self, middle: float, foot: float, width: float, value: Waarde, biggest: float, *, vorig: bool) -> float:
        """Draw one column; gives back its height."""
        if isinstance(value, Verborgen):
            height, kind = float(VERBORGEN_HOOGTE), "verborgen"
        elif value:
            height, kind = max(float(value) / biggest * KOLOMHOOGTE, 2), "vorig" if vorig else "waarde"
        else:
            return 0
        self.rect(middle - width / 2, foot - height, width, height, kind)
        return height

    def svg(self) -> str:
        key, reeks = self.reeks.sleutel, self.reeks
        if not reeks.balken:
            self.caption(GEEN_GEGEVENS)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {BREEDTE} {_round(self.y)}" width="100%" '
            f'class="grafiek" role="img" aria-labelledby="{key}-titel {key}-tekst" '
            f'font-family="inherit" font-size="{LETTER}">'
            f'<title id="{key}-titel">{_make_safe(reeks.titel)}</title>'
            f'<desc id="{key}-tekst">{_make_safe(say_alt_tekst(reeks))}</desc>'
            f"{''.join(self._hatching())}{''.join(self.shapes)}</svg>"
        )

    def _hatching(self) -> Iterator[str]:
        values = [value for balk in self.reeks.balken for value in (balk.waarde, balk.vorig)]
        if any(isinstance(value, Verborgen) for value in values):
            yield (
                f'<defs><pattern id="{self.reeks.sleutel}-arcering" width="6" height="6" '
                'patternUnits="userSpaceOnUse"><path d="M0 6L6 0" stroke="currentColor" stroke-width="1.5"/>'
                "</pattern></defs>"
            )


def _list_numbers(balken: Sequence[Balk]) -> list[Getal]:
    values = [value for balk in balken for value in (balk.waarde, balk.vorig)]
    return [value for value in values if value is not None and not isinstance(value, Verborgen)]


def _find_biggest(balken: Sequence[Balk]) -> float:
    """The number that fills the drawing. Hidden ones have no part in it: the scale would tell them."""
    return max((float(value) for value in _list_numbers(balken)), default=0) or 1


def _measure_text(reeks: Reeks) -> float:
    values = [value for balk in reeks.balken for value in (balk.waarde, balk.vorig)]
    return max((len(say_getal(value)) for value in values), default=0) * LETTERBREEDTE + 8


def _say_value(value: Waarde) -> str:
    if value is None:
        return "niet bijgehouden"
    return value.voluit if isinstance(value, Verborgen) else say_getal(value)


def _round(size: float) -> str:
    return f"{size:.1f}".removesuffix(".0")


def _make_safe(words: str) -> str:
    return escape(ONGELDIGE_TEKENS.sub("", words))
