"""Bars and columns with their labels and numbers. Pure: frozen dataclasses in, text out.

The drawing is 360 units wide: on a phone a unit is a pixel. The bar of a hidden number always has the same length,
whatever the number.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from rapportage.bescherming import Verborgen
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
    """Columns side by side, for the months of a year; last year's stand in a second row on the same scale.

    Raises `ValueError` for more than twelve columns: on a phone they cannot be read.
    """
    if len(reeks.balken) > MEESTE_KOLOMMEN:
        raise ValueError(f"{len(reeks.balken)} columns do not fit; {MEESTE_KOLOMMEN} do")
    tekening = _Tekening(reeks)
    biggest = _find_scale(reeks)
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
                turn = f' transform="rotate(-90 {make_round(middle + 5)} {make_round(top)})"'
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
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {BREEDTE} {make_round(self.y)}" width="100%" '
            f'class="grafiek" role="img" aria-labelledby="{key}-titel {key}-tekst" '
            f'font-family="inherit" font-size="{LETTER}">'
            f'<title id="{key}-titel">{make_safe(reeks.titel)}</title>'
            f'<desc id="{key}-tekst">{make_safe(say_alt_tekst(reeks))}</desc>'
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


def _measure_text(reeks: Reeks) -> float:
    values = [value for balk in reeks.balken for value in (balk.waarde, balk.vorig)]
    return max((len(say_getal(value)) for value in values), default=0) * LETTERBREEDTE + 8


def _find_scale(reeks: Reeks) -> float:
    return find_biggest(value for balk in reeks.balken for value in (balk.waarde, balk.vorig))
