"""The bar of the taakstelling: what had to be done, how much of it is done, and what is left. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from rapportage.grafiek.waarden import make_round, make_safe

BREEDTE, HOOGTE = 1000, 40
VERBORGEN_BREEDTE = 120


@dataclass(frozen=True, slots=True)
class Uitkomst:
    """What a year came to, in persons: who were housed, and the balance at its end (below zero is achterstand)."""

    gehuisvest: int
    saldo: int


@dataclass(frozen=True, slots=True)
class Taak:
    """The task of a year, in persons: its taakstelling, and the balance that it began with.

    ``uitkomst`` None: it is hidden.
    """

    taakstelling: int
    begin: int
    uitkomst: Uitkomst | None

    @property
    def te_huisvesten(self) -> int:
        """The taakstelling with the achterstand added, or the voorsprong taken off."""
        return self.taakstelling - self.begin


def draw_taakbalk(taak: Taak, woorden: str) -> str:
    """One bar: what counted already, what was done, what is left; a line where the achterstand ends.

    ``woorden`` say the same for who does not see it. A hidden outcome is a box of a fixed length.
    """
    voorsprong, achterstand = max(taak.begin, 0), max(-taak.begin, 0)
    doel = achterstand + taak.taakstelling
    # With the corrections, so that what is left on the bar is the balance that the sentence names.
    gedaan = max(taak.te_huisvesten + taak.uitkomst.saldo, 0) if taak.uitkomst else 0
    schaal = BREEDTE / (max(doel, voorsprong + gedaan) or 1)
    vakken = [_draw_box(0, doel * schaal, "taak-over")]
    if voorsprong:
        vakken.append(_draw_box(0, voorsprong * schaal, "grafiek-eerder"))
    if gedaan:
        vakken.append(_draw_box(voorsprong * schaal, gedaan * schaal, "grafiek-waarde"))
    if taak.uitkomst is None:
        vakken.append(_draw_box(0, VERBORGEN_BREEDTE, "grafiek-verborgen"))
    if achterstand and taak.taakstelling:
        vakken.append(_draw_line(achterstand * schaal, "taak-grens"))
    if voorsprong + gedaan > doel:
        vakken.append(_draw_line(doel * schaal, "taak-doel"))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {BREEDTE} {HOOGTE}" class="taakbalk" role="img" '
        f'preserveAspectRatio="none" aria-label="{make_safe(woorden)}">{"".join(vakken)}</svg>'
    )


def _draw_box(x: float, width: float, css: str) -> str:
    open_box = 'fill="none" stroke="currentColor" vector-effect="non-scaling-stroke"'
    look = {
        "taak-over": open_box,
        "grafiek-verborgen": f'{open_box} stroke-dasharray="4 3"',
    }.get(css, 'fill="currentColor"')
    return (
        f'<rect x="{make_round(x)}" y="5" width="{make_round(max(width, 1))}" height="{HOOGTE - 10}" '
        f'class="{css}" {look}/>'
    )


def _draw_line(x: float, css: str) -> str:
    where, line = f"M{make_round(x)} 0V{HOOGTE}", 'stroke="currentColor" vector-effect="non-scaling-stroke"'
    return f'<path d="{where}" class="{css}" {line}/>'
