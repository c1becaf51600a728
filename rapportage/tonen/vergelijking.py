"""Several years of one gemeente side by side, in one table."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

from organisatie.models import Gemeente
from organisatie.rechten import Toegang
from rapportage.grafiek import draw_vonk, say_getal
from rapportage.indicator import Figuur
from rapportage.indicatoren.register import INDICATOREN, SECTIES
from rapportage.rekenen import count_jaarstaten
from rapportage.tonen.beeld import Cijferbeeld, show_whole


@dataclass(frozen=True, slots=True)
class Jarenregelbeeld:
    """One figure in each of the years; each cell is a number with the page that explains it."""

    figuur: Figuur
    cellen: tuple[tuple[str, str], ...]
    vonk: SafeString | None


@dataclass(frozen=True, slots=True)
class Jarenbeeld:
    """The years, the last one first, and the figures of which at least one year is known, by section."""

    gemeente: Gemeente
    jaren: tuple[int, ...]
    secties: tuple[tuple[str, tuple[Jarenregelbeeld, ...]], ...]
    voorlopig: frozenset[int]


def make_vergelijking(toegang: Toegang, gemeente: Gemeente, jaren: Sequence[int]) -> Jarenbeeld:
    """Count these years."""
    alleen_totalen = {jaar: lambda _code, _naam: False for jaar in jaren}
    staten = count_jaarstaten(gemeente, sorted(jaren), toegang.vandaag, nodig=alleen_totalen)
    beelden = [show_whole(staat) for staat in staten.values()]
    regels = [_make_regel(beelden, figuur) for figuur in INDICATOREN if _is_known(beelden, figuur.code)]
    return Jarenbeeld(
        gemeente,
        tuple(reversed(staten)),
        tuple(
            (sectie, van_sectie)
            for sectie in SECTIES
            if (van_sectie := tuple(regel for regel in regels if regel.figuur.sectie == sectie))
        ),
        voorlopig=frozenset(jaar for jaar, staat in staten.items() if staat.is_voorlopig),
    )


def _is_known(beelden: Sequence[Cijferbeeld], code: str) -> bool:
    return any(beeld.totaal(code) is not None for beeld in beelden)


def _make_regel(beelden: Sequence[Cijferbeeld], figuur: Figuur) -> Jarenregelbeeld:
    reeks = {beeld.staat.jaar: beeld.totaal(figuur.code) for beeld in beelden}
    cellen = tuple(
        (
            say_getal(waarde),
            reverse("rapportage:indicator-detail", args=[beelden[0].staat.gemeente.pk, jaar, figuur.code]),
        )
        for jaar, waarde in reversed(reeks.items())
    )
    below_zero = any(isinstance(waarde, int | float) and waarde < 0 for waarde in reeks.values())
    if below_zero:  # a bar cannot show it
        return Jarenregelbeeld(figuur, cellen, None)
    vonk = draw_vonk(figuur.naam, reeks, nu=max(reeks))
    return Jarenregelbeeld(figuur, cellen, mark_safe(vonk))  # noqa: S308 - drawn by grafiek, which escapes every word
