"""Small pictures without words of their own: they stand beside the numbers that they show.

They are as wide as their place, whatever that is, so nothing in them may depend on proportions: boxes alone.
"""

from __future__ import annotations

from collections.abc import Mapping

from rapportage.grafiek.waarden import Waarde, find_biggest, keep_numbers, make_round, make_safe, say_voluit, split_bar

HOOGTE = 32
STAP, STAAF = 10, 8
VERBORGEN_STAAF = 9
"""The height of every hidden number; a visible one reaches from 2 to 30."""
BALKBREEDTE, BALKHOOGTE = 100, 20
VERBORGEN_BALK = 12


def draw_vonk(titel: str, jaren: Mapping[int, Waarde], *, nu: int) -> str:
    """A bar for each year, that of ``nu`` the darkest; a hidden one is an outline of a fixed height.

    A year that is not registered leaves its place empty; those before the first and after the last that is, fall away.
    Nothing when fewer than two years can be seen.
    """
    zichtbaar = keep_known(jaren)
    if len(keep_numbers(zichtbaar.values())) < 2:
        return ""
    biggest = find_biggest(zichtbaar.values())
    boxes = "".join(
        _draw_year(place * STAP + 1, value, biggest, is_nu=jaar == nu)
        for place, (jaar, value) in enumerate(zichtbaar.items())
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {len(zichtbaar) * STAP} {HOOGTE}" class="vonk" '
        f'preserveAspectRatio="none" role="img" aria-label="{make_safe(say_jaren(titel, jaren))}">{boxes}</svg>'
    )


def keep_known(jaren: Mapping[int, Waarde]) -> dict[int, Waarde]:
    """The years from the first up to the last that is registered, in order."""
    bekend = [jaar for jaar, value in jaren.items() if value is not None]
    return {jaar: jaren.get(jaar) for jaar in range(min(bekend), max(bekend) + 1)} if bekend else {}


def say_jaren(titel: str, jaren: Mapping[int, Waarde]) -> str:
    """All years in one sentence, for who does not see the bars."""
    return f"{titel} per jaar: {'; '.join(f'{jaar} {say_voluit(value)}' for jaar, value in keep_known(jaren).items())}."


def draw_regelbalk(waarde: Waarde, vorig: Waarde, biggest: float) -> str:
    """The bar at the end of a line of a table: this year filled, last year a thin line under it.

    ``biggest`` is the number that fills the place, the same for all lines. No words: the numbers stand in the line.
    """
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {BALKBREEDTE} {BALKHOOGTE}" class="regelbalk" '
        f'preserveAspectRatio="none" aria-hidden="true">'
        f"{_draw_bar(waarde, biggest, 1, 11, 'waarde')}{_draw_bar(vorig, biggest, 14, 5, 'eerder')}</svg>"
    )


def _draw_year(x: float, value: Waarde, biggest: float, *, is_nu: bool) -> str:
    """A year that is kept always has a bar, that of 0 too."""
    scale, soort = (HOOGTE - 2) / biggest, "waarde" if is_nu else "eerder"
    parts = split_bar(value, scale, least=1, hidden=VERBORGEN_STAAF) or ([(0, 1, True)] if value == 0 else [])
    return "".join(
        _draw_box(x, HOOGTE - begin - length, STAAF, length, soort)
        if is_sure
        else _draw_box(x + 0.5, HOOGTE - begin - length, STAAF - 1, length - 0.5, "verborgen")
        for begin, length, is_sure in parts
    )


def _draw_bar(value: Waarde, biggest: float, y: float, height: float, soort: str) -> str:
    return "".join(
        _draw_box(begin, y, length, height, soort)
        if is_sure
        else _draw_box(begin + 0.5, y + 0.5, length, height - 1, "verborgen")
        for begin, length, is_sure in split_bar(value, BALKBREEDTE / biggest, least=0.5, hidden=VERBORGEN_BALK)
    )


def _draw_box(x: float, y: float, width: float, height: float, soort: str) -> str:
    look = (
        'fill="none" stroke="currentColor" stroke-dasharray="3 2" vector-effect="non-scaling-stroke"'
        if soort == "verborgen"
        else 'fill="currentColor"'
    )
    return (
        f'<rect x="{make_round(x)}" y="{make_round(y)}" width="{make_round(width)}" height="{make_round(height)}" '
        f'class="grafiek-{soort}" {look}/>'
    )
