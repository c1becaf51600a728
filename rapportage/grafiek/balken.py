"""Bars and columns with their labels and numbers. Pure: frozen dataclasses in, text out.

The drawing is 360 units wide: on a phone a unit is a pixel. The bar of a hidden number always has the same length,
whatever the number; of a class, what lies beyond its lowest number is hatched.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from rapportage.bescherming import Klasse, Verborgen
from rapportage.grafiek.waarden import (
    GEEN_GEGEVENS,
    Balk,
    Reeks,
    Waarde,
    find_biggest,
    make_round,
    make_safe,
    say_alt_tekst,
    say_kort,
    split_bar,
)

BREEDTE = 360
MARGE = 2
LETTER = 15
SMAL, GEWOON, BREED = 5.5, 9.5, 15  # how wide a sign is at 15 units in a wide font, so that nothing is cut off
SMALLE_TEKENS, BREDE_TEKENS = frozenset(" ijlftrI.,:;'’()|!/-"), frozenset("mwMW@%")
REGEL = 20
TEKENS_PER_REGEL = 42
BALK = 20
KOLOMHOOGTE = 110
VERBORGEN_BREEDTE = 36
VERBORGEN_HOOGTE = 24
KORTSTE_BALK = 110
MEESTE_KOLOMMEN = 12


def draw_balken(reeks: Reeks) -> str:
    """Horizontal bars, each number printed behind its bar. Labels stand beside them where all fit, else above."""
    tekening = _Tekening(reeks)
    biggest = _find_scale(reeks)
    room = BREEDTE - 2 * MARGE - _measure_text(reeks)
    beside = max((_measure(balk.label) for balk in reeks.balken), default=0) + 8
    is_beside = room - beside >= KORTSTE_BALK
    left = MARGE + beside if is_beside else MARGE
    scale = (room - beside if is_beside else room) / biggest
    if reeks.naam_vorig:
        tekening.legend()
    for balk in reeks.balken:
        tekening.label(balk.label, is_beside=is_beside)
        tekening.bar(balk.waarde, left, scale, vorig=False)
        if reeks.naam_vorig:
            tekening.bar(balk.vorig, left, scale, vorig=True)
        tekening.y += 4 if is_beside and not reeks.naam_vorig else 8
    return tekening.svg()


def draw_kolommen(reeks: Reeks) -> str:
    """Columns side by side, for the months of a year; last year's stands narrow beside each, on the same scale.

    Raises `ValueError` for more than twelve columns: on a phone they cannot be read.
    """
    if len(reeks.balken) > MEESTE_KOLOMMEN:
        raise ValueError(f"{len(reeks.balken)} columns do not fit; {MEESTE_KOLOMMEN} do")
    tekening = _Tekening(reeks)
    if reeks.balken:
        tekening.columns(_find_scale(reeks))
    return tekening.svg()


class _Tekening:
    """Collects shapes from top to bottom; `y` is where the next one begins."""

    def __init__(self, reeks: Reeks) -> None:
        self.reeks = reeks
        self.y: float = 0
        self.shapes: list[str] = []

    def text(self, x: float, y: float, words: str, css: str, *, anchor: str = "start", turn: str = "") -> None:
        self.shapes.append(
            f'<text x="{make_round(x)}" y="{make_round(y)}" class="{css}" fill="currentColor" '
            f'text-anchor="{anchor}"{turn}>'
            f"{make_safe(words)}</text>"
        )

    def rect(self, x: float, y: float, width: float, height: float, kind: str) -> None:
        """A box: `waarde` is filled, `vorig` an outline, `verborgen` hatched; never colour alone."""
        fill = {"waarde": "currentColor", "vorig": "none"}.get(kind, f"url(#{self.reeks.sleutel}-arcering)")
        edge = "" if kind == "waarde" else ' stroke="currentColor" stroke-width="2"'
        inset = 0 if kind == "waarde" else 1  # a line is drawn half outside its box
        self.shapes.append(
            f'<rect x="{make_round(x + inset)}" y="{make_round(y + inset)}" '
            f'width="{make_round(max(width - 2 * inset, 1))}" '
            f'height="{make_round(max(height - 2 * inset, 1))}" class="grafiek-{kind}" fill="{fill}"{edge}/>'
        )

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        where = f"M{make_round(x1)} {make_round(y1)}L{make_round(x2)} {make_round(y2)}"
        self.shapes.append(f'<path d="{where}" class="grafiek-as" stroke="currentColor"/>')

    def legend(self, whose: str = "") -> None:
        """The look and the name of each year; where there is room ``whose`` says of which the numbers are."""
        x: float = MARGE
        for words, kind in ((self.reeks.naam, "waarde"), (str(self.reeks.naam_vorig), "vorig")):
            self.rect(x, self.y + 3, 14, 14, kind)
            self.text(x + 20, self.y + LETTER, words, "grafiek-legenda")
            x += 40 + _measure(words)
        if whose and x + _measure(whose) <= BREEDTE:
            self.text(x, self.y + LETTER, whose, "grafiek-legenda")
        self.y += REGEL + 8

    def caption(self, words: str) -> None:
        self.text(MARGE, self.y + LETTER, words, "grafiek-legenda")
        self.y += REGEL

    def label(self, words: str, *, is_beside: bool) -> None:
        """The name of a bar: on the line of the bar itself, or on lines of its own above it."""
        for line in textwrap.wrap(words, TEKENS_PER_REGEL) or [""]:
            self.text(MARGE, self.y + LETTER, line, "grafiek-label")
            if not is_beside:
                self.y += REGEL

    def bar(self, value: Waarde, left: float, scale: float, *, vorig: bool) -> None:
        height = BALK - 6 if vorig else BALK
        width = 0.0
        for begin, length, is_sure in split_bar(value, scale, least=2, hidden=VERBORGEN_BREEDTE):
            self.rect(left + begin, self.y, length, height, _name_look(is_sure=is_sure, vorig=vorig))
            width = begin + length
        self.line(left, self.y, left, self.y + height)
        self.text(left + width + 6, self.y + height / 2 + 5, say_kort(value), "grafiek-getal")
        self.y += height + 4

    def columns(self, biggest: float) -> None:
        """Each number above its own column; where two years leave no room for that, those of this year stand below."""
        balken, slot = self.reeks.balken, (BREEDTE - 2 * MARGE) / len(self.reeks.balken)
        plaats = _split_slot(slot, with_vorig=bool(self.reeks.naam_vorig))
        is_above = not self.reeks.naam_vorig or all(plaats.has_room(balk, slot) for balk in balken)
        if self.reeks.naam_vorig:
            self.legend("" if is_above else f"getallen: {self.reeks.naam}")
        room = slot if is_above else slot - 4  # below they stand on one line, and must not read as one number
        upright = 2 if any(_measure(say_kort(balk.waarde)) > room for balk in balken) else None
        high = max(_measure(say_kort(balk.waarde)) for balk in balken) + 6 if upright else REGEL
        foot = self.y + KOLOMHOOGTE + (high if is_above else 2)
        for number, balk in enumerate(balken):
            left = MARGE + slot * number
            top = foot - self._column(left + plaats.begin, foot, plaats.breedte, balk.waarde, biggest, vorig=False) - 5
            if self.reeks.naam_vorig:
                x = left + plaats.grens + 1
                beside = foot - self._column(x, foot, plaats.breedte_vorig, balk.vorig, biggest, vorig=True) - 5
                if is_above:
                    middle = plaats.find_middle_vorig(say_kort(balk.vorig))
                    self.text(left + middle, beside, say_kort(balk.vorig), "grafiek-vorig-getal", anchor="middle")
            words = say_kort(balk.waarde)
            middle = left + (plaats.find_middle(words) if self.reeks.naam_vorig and is_above else slot / 2)
            self._number(middle, top if is_above else foot + REGEL, words, upright=upright, is_above=is_above)
            short = (balk.kort or balk.label)[: max(int(slot / 7), 1)]
            self.text(left + slot / 2, foot + REGEL - 3, short, "grafiek-label", anchor="middle")
        self.line(MARGE, foot, BREEDTE - MARGE, foot)
        self.y = foot + REGEL + (8 if is_above else high + 8)

    def _number(self, middle: float, y: float, words: str, *, upright: int | None, is_above: bool) -> None:
        """A number above a column, or from ``y`` down; longer than ``upright`` it stands on its end."""
        if upright is None or len(words) <= upright:
            self.text(middle, y if is_above else y + LETTER, words, "grafiek-getal", anchor="middle")
            return
        turn = f' transform="rotate(-90 {make_round(middle + 5)} {make_round(y)})"'
        self.text(middle + 5, y, words, "grafiek-getal", anchor="start" if is_above else "end", turn=turn)

    def _column(self, x: float, foot: float, width: float, value: Waarde, biggest: float, *, vorig: bool) -> float:
        """Draw one column; gives back its height."""
        height = 0.0
        for begin, length, is_sure in split_bar(value, KOLOMHOOGTE / biggest, least=2, hidden=VERBORGEN_HOOGTE):
            self.rect(x, foot - begin - length, width, length, _name_look(is_sure=is_sure, vorig=vorig))
            height = begin + length
        return height

    def svg(self) -> str:
        key, reeks = self.reeks.sleutel, self.reeks
        if not reeks.balken:
            self.caption(GEEN_GEGEVENS)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {BREEDTE} {make_round(self.y)}" width="100%" '
            f'class="grafiek" role="img" aria-labelledby="{key}-titel {key}-tekst" '
            f'font-family="inherit" font-size="{LETTER}">'
            f'<title id="{key}-titel">{make_safe(reeks.titel)}</title>'
            f'<desc id="{key}-tekst">{make_safe(say_alt_tekst(reeks))}</desc>'
            f"{''.join(self._hatching())}{''.join(self.shapes)}</svg>"
        )

    def _hatching(self) -> Iterator[str]:
        values = [value for balk in self.reeks.balken for value in (balk.waarde, balk.vorig)]
        if any(isinstance(value, Klasse | Verborgen) for value in values):
            yield (
                f'<defs><pattern id="{self.reeks.sleutel}-arcering" width="6" height="6" '
                'patternUnits="userSpaceOnUse"><path d="M0 6L6 0" stroke="currentColor" stroke-width="1.5"/>'
                "</pattern></defs>"
            )


@dataclass(frozen=True, slots=True)
class _Plaats:
    """Where in its slot a column begins and ends, and how wide last year's is, which begins at ``grens``."""

    begin: float
    breedte: float
    breedte_vorig: float = 0

    @property
    def grens(self) -> float:
        return self.begin + self.breedte + 1

    def find_middle(self, words: str) -> float:
        """Where the number of this year stands: above its column, and never over that of last year."""
        return self.begin + self.breedte - max(self.breedte, _measure(words)) / 2

    def find_middle_vorig(self, words: str) -> float:
        return self.grens + 1 + max(self.breedte_vorig, _measure(words)) / 2

    def has_room(self, balk: Balk, slot: float) -> bool:
        """Whether the numbers of both years fit beside each other."""
        nu, eerder = _measure(say_kort(balk.waarde)), _measure(say_kort(balk.vorig))
        return nu <= self.grens - 1 and eerder <= slot - self.grens - 1


def _split_slot(slot: float, *, with_vorig: bool) -> _Plaats:
    if not with_vorig:
        breedte = min(slot - 6, 60)
        return _Plaats((slot - breedte) / 2, breedte)
    breedte, breedte_vorig = min(slot * 0.46, 44), min(slot * 0.3, 30)
    return _Plaats((slot - breedte - breedte_vorig - 2) / 2, breedte, breedte_vorig)


def _name_look(*, is_sure: bool, vorig: bool) -> str:
    if not is_sure:
        return "verborgen"
    return "vorig" if vorig else "waarde"


def _measure(words: str) -> float:
    """About how wide it is printed; rather too wide than too narrow."""
    return sum(
        SMAL if sign in SMALLE_TEKENS else BREED if sign in BREDE_TEKENS or sign > "\u1000" else GEWOON
        for sign in words
    )


def _measure_text(reeks: Reeks) -> float:
    values = [value for balk in reeks.balken for value in (balk.waarde, balk.vorig)]
    return max((_measure(say_kort(value)) for value in values), default=0) + 8


def _find_scale(reeks: Reeks) -> float:
    return find_biggest(value for balk in reeks.balken for value in (balk.waarde, balk.vorig))
