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
    say_getal,
    split_bar,
)

BREEDTE = 360
MARGE = 2
LETTER = 15
LETTERBREEDTE = 8.2  # a wide average at 15 units, so that nothing is cut off
REGEL = 20
TEKENS_PER_REGEL = 42
BALK = 20
KOLOMHOOGTE = 110
VERBORGEN_BREEDTE = 36
VERBORGEN_HOOGTE = 24
MEESTE_KOLOMMEN = 12


def draw_balken(reeks: Reeks) -> str:
    """Horizontal bars: each label above its bar, each number printed behind it."""
    tekening = _Tekening(reeks)
    biggest = _find_scale(reeks)
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
    """Columns side by side, for the months of a year; last year's stands narrow beside each, on the same scale.

    Raises `ValueError` for more than twelve columns: on a phone they cannot be read.
    """
    if len(reeks.balken) > MEESTE_KOLOMMEN:
        raise ValueError(f"{len(reeks.balken)} columns do not fit; {MEESTE_KOLOMMEN} do")
    tekening = _Tekening(reeks)
    if reeks.balken:
        if reeks.naam_vorig:
            tekening.legend()
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
        for begin, length, is_sure in split_bar(value, room / biggest, least=2, hidden=VERBORGEN_BREEDTE):
            self.rect(MARGE + begin, self.y, length, height, _name_look(is_sure=is_sure, vorig=vorig))
            width = begin + length
        self.line(MARGE, self.y, MARGE, self.y + height)
        self.text(MARGE + width + 6, self.y + height / 2 + 5, say_getal(value), "grafiek-getal")
        self.y += height + 4

    def columns(self, biggest: float) -> None:
        """Each number stands above its column; last year's only where there is room for both."""
        slot = (BREEDTE - 2 * MARGE) / len(self.reeks.balken)
        turned = {words for balk in self.reeks.balken if _measure(words := say_getal(balk.waarde)) > slot}
        foot = self.y + max((_measure(words) + 6 for words in turned), default=REGEL) + KOLOMHOOGTE
        plaats = _split_slot(slot, with_vorig=bool(self.reeks.naam_vorig))
        both = bool(self.reeks.naam_vorig) and all(plaats.has_room(balk, slot) for balk in self.reeks.balken)
        for number, balk in enumerate(self.reeks.balken):
            left = MARGE + slot * number
            top = foot - self._column(left + plaats.begin, foot, plaats.breedte, balk.waarde, biggest, vorig=False) - 5
            if self.reeks.naam_vorig:
                x = left + plaats.grens + 1
                beside = foot - self._column(x, foot, plaats.breedte_vorig, balk.vorig, biggest, vorig=True) - 5
                if both:
                    self.text(x, beside, say_getal(balk.vorig), "grafiek-vorig-getal")
                else:
                    top = min(top, beside)
            self._number(left, slot, top, say_getal(balk.waarde), at=left + plaats.grens - 1 if both else None)
            short = (balk.kort or balk.label)[: max(int(slot / 7), 1)]
            self.text(left + slot / 2, foot + REGEL - 3, short, "grafiek-label", anchor="middle")
        self.line(MARGE, foot, BREEDTE - MARGE, foot)
        self.y = foot + REGEL + 8

    def _number(self, left: float, slot: float, top: float, words: str, *, at: float | None) -> None:
        """A number above a column: up to ``at``, or in the middle of its slot; upright when it is too wide for that."""
        middle = left + slot / 2
        if at is not None:
            self.text(at, top, words, "grafiek-getal", anchor="end")
        elif _measure(words) <= slot:
            self.text(middle, top, words, "grafiek-getal", anchor="middle")
        else:
            turn = f' transform="rotate(-90 {make_round(middle + 5)} {make_round(top)})"'
            self.text(middle + 5, top, words, "grafiek-getal", turn=turn)

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

    def has_room(self, balk: Balk, slot: float) -> bool:
        """Whether the numbers of both years fit beside each other."""
        nu, eerder = _measure(say_getal(balk.waarde)), _measure(say_getal(balk.vorig))
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
    return len(words) * LETTERBREEDTE


def _measure_text(reeks: Reeks) -> float:
    values = [value for balk in reeks.balken for value in (balk.waarde, balk.vorig)]
    return max((len(say_getal(value)) for value in values), default=0) * LETTERBREEDTE + 8


def _find_scale(reeks: Reeks) -> float:
    return find_biggest(value for balk in reeks.balken for value in (balk.waarde, balk.vorig))
