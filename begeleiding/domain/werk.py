"""When a way to work was passed, and when not yet. Pure."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from begeleiding.domain.keuzes import Werksoort
from core.errors import Weigering

DAGEN = {
    "training_op": "De training",
    "werkervaring_op": "De werkervaring",
    "uitkomst_op": "Wat het werd",
    "geslaagd_op": "Slagen",
    "gestopt_op": "Stoppen",
}
"""The days of a way to work after its begin, with the words that begin a sentence about each."""


def why_no_werktraject(soort: str, begin: date, velden: Mapping[str, Any]) -> Iterator[Weigering]:
    """Every reason why these facts cannot be true together. ``velden``: the days of ``DAGEN`` and ``uitkomst``."""
    for dag, wat in DAGEN.items():
        if (op := velden.get(dag)) is not None and op < begin:
            yield Weigering(dag, f"{wat} komt na het begin op {begin:%d-%m-%Y}. Vul die dag of een latere in.")
    if velden.get("uitkomst") and velden.get("uitkomst_op") is None:
        yield Weigering("uitkomst_op", "Vul in sinds wanneer.")
    if velden.get("uitkomst_op") is not None and not velden.get("uitkomst"):
        yield Weigering("uitkomst", "Kies wat het werd, of laat de datum leeg.")
    if (geslaagd := velden.get("geslaagd_op")) is not None:
        if velden.get("gestopt_op") is not None:
            yield Weigering("gestopt_op", "Wie geslaagd is, is niet gestopt. Laat een van de twee leeg.")
        if soort == Werksoort.VIP:
            yield from _why_not_passed(geslaagd, velden)


def _why_not_passed(geslaagd: date, velden: Mapping[str, Any]) -> Iterator[Weigering]:
    for dag, wat in (("training_op", "de training volgde"), ("werkervaring_op", "werkervaring opdeed")):
        if (op := velden.get(dag)) is None or op > geslaagd:
            yield Weigering(dag, f"Voor VIP slaagt alleen wie eerst {wat}. Vul hier die dag in.")
