"""What stands on top of the figures of a year: the taakstelling in a sentence and a bar, and the headline figures."""

from dataclasses import dataclass
from typing import Any

from django.utils.safestring import SafeString, mark_safe

from rapportage.grafiek import MEESTE_KOLOMMEN, Balk, Reeks, Waarde, draw_kolommen, draw_vonk, say_getal
from rapportage.indicator import Figuur
from rapportage.indicatoren.register import INDICATOREN, REGISTER
from rapportage.tonen.paginas import OP_VOGELVLUCHT, Jaarbeeld, list_delen, list_secties, make_indicator_url
from rapportage.tonen.reeksen import list_jaarreeksen
from rapportage.tonen.taak import Taakbeeld, make_taakbeeld
from rapportage.tonen.verwacht import find_verwacht

TEGELS = 8
TAAKJAREN = "Gehuisvest en taakstelling per jaar"


@dataclass(frozen=True, slots=True)
class Tegelbeeld:
    """One headline figure, with last year's and a bar for every year; ``jaren``: the first and the last of those."""

    figuur: Figuur
    url: str
    waarde: str
    vorig: str
    vonk: SafeString
    jaren: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Vooraanbeeld:
    """The top of the page, and the totals of all years that it was made from."""

    taak: Taakbeeld | None
    tegels: tuple[Tegelbeeld, ...]
    reeksen: dict[str, dict[int, Waarde]]
    verwacht: str = ""
    """Who may come and is not here yet, in a sentence."""


@dataclass(frozen=True, slots=True)
class Tekeningbeeld:
    """A drawing with its title."""

    titel: str
    svg: SafeString


def make_vooraan(beeld: Jaarbeeld) -> Vooraanbeeld:
    """The taakstelling, and the first eight headline figures of the registry that this gemeente keeps."""
    reeksen = list_jaarreeksen(beeld.dit, beeld.vorig)
    tegels = tuple(_make_tegel(beeld, figuur, reeksen[figuur.code]) for figuur in list_hoofdcijfers(beeld))
    return Vooraanbeeld(find_taak(beeld), tegels, reeksen, find_verwacht(beeld))


def list_hoofdcijfers(beeld: Jaarbeeld) -> list[Figuur]:
    """The headline figures that are kept in this year or the one before, at most eight."""
    rij = sorted((figuur for figuur in INDICATOREN if figuur.vooraan), key=lambda figuur: figuur.vooraan)
    bekend = [f for f in rij if beeld.dit.totaal(f.code) is not None or beeld.vorig.totaal(f.code) is not None]
    return bekend[:TEGELS]


def find_taak(beeld: Jaarbeeld) -> Taakbeeld | None:
    """The taakstelling of this year, as this reader sees it."""
    totaal = beeld.dit.totaal
    return make_taakbeeld(
        taakstelling=totaal("taakstelling"),
        begin=totaal("saldo-begin"),
        gehuisvest=totaal("gehuisvest"),
        eind=totaal("saldo-eind"),
        jaar=beeld.jaar,
        loopt=beeld.dit.staat.is_voorlopig,
    )


def _make_tegel(beeld: Jaarbeeld, figuur: Figuur, reeks: dict[int, Waarde]) -> Tegelbeeld:
    vonk = mark_safe(draw_vonk(figuur.naam, reeks, nu=beeld.jaar))  # noqa: S308 - drawn by grafiek, which escapes
    bekend = [jaar for jaar, waarde in reeks.items() if waarde is not None]
    return Tegelbeeld(
        figuur,
        make_indicator_url(beeld, figuur.code),
        say_getal(beeld.dit.totaal(figuur.code)),
        say_getal(beeld.vorig.totaal(figuur.code)),
        vonk,
        (min(bekend), max(bekend)) if vonk else None,
    )


def make_vogelvlucht(beeld: Jaarbeeld) -> dict[str, Any]:
    """One sheet of paper: the top of the page, the taakstelling in numbers, and three drawings."""
    vooraan = make_vooraan(beeld)
    taakjaren = make_taakjaren(vooraan, beeld.jaar)
    delen = [Tekeningbeeld(deel.titel, deel.svg) for deel in list_delen(beeld, OP_VOGELVLUCHT).values()]
    taak = next(sectie for sectie in list_secties(beeld) if sectie.sectie == REGISTER["taakstelling"].sectie)
    tekeningen = [taakjaren, *delen] if taakjaren else delen
    return {"beeld": beeld, "vooraan": vooraan, "taakregels": taak.regels, "tekeningen": tekeningen}


def make_taakjaren(vooraan: Vooraanbeeld, jaar: int) -> Tekeningbeeld | None:
    """Who were housed beside the taakstelling, in the years up to and including this one; None for less than two."""
    gehuisvest, taken = vooraan.reeksen["gehuisvest"], vooraan.reeksen["taakstelling"]
    bekend = [y for y, waarde in taken.items() if waarde is not None and y <= jaar]
    balken = tuple(Balk(str(y), gehuisvest[y], taken[y], f"’{y % 100:02d}") for y in bekend[-MEESTE_KOLOMMEN:])
    if len(balken) < 2:
        return None
    svg = draw_kolommen(Reeks("taakjaren", TAAKJAREN, balken, "gehuisvest", "taakstelling"))
    return Tekeningbeeld(TAAKJAREN, mark_safe(svg))  # noqa: S308 - drawn by grafiek, which escapes every word
