"""Values to SVG, drawn on the server to stand beside their numbers. Pure: values in, text out.

Strict CSP: presentation attributes and classes only. Every shape is drawn in `currentColor`, so that a stylesheet sets
one colour per class, and print and forced colours work without one. What is hidden is drawn the same whatever the
number, and has no part in the scale.
"""

from rapportage.grafiek.balken import BREEDTE, MEESTE_KOLOMMEN, draw_balken, draw_kolommen
from rapportage.grafiek.klein import draw_regelbalk, draw_vonk
from rapportage.grafiek.taakbalk import Taak, Uitkomst, draw_taakbalk
from rapportage.grafiek.waarden import (
    NIET_BIJGEHOUDEN,
    Balk,
    Getal,
    Reeks,
    Waarde,
    find_biggest,
    make_maandreeks,
    say_alt_tekst,
    say_getal,
    say_voluit,
)

__all__ = [
    "BREEDTE",
    "MEESTE_KOLOMMEN",
    "NIET_BIJGEHOUDEN",
    "Balk",
    "Getal",
    "Reeks",
    "Taak",
    "Uitkomst",
    "Waarde",
    "draw_balken",
    "draw_kolommen",
    "draw_regelbalk",
    "draw_taakbalk",
    "draw_vonk",
    "find_biggest",
    "make_maandreeks",
    "say_alt_tekst",
    "say_getal",
    "say_voluit",
]
