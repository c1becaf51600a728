"""One kind of what stays silent, page by page. Reads only."""

from typing import Any

from django.core.paginator import Page, Paginator

from core.gemis import GEMIS, MEESTE, Blad, Gemis, Gevonden
from organisatie.rechten import Toegang


def find_gemis(toegang: Toegang, naam: str) -> Gemis | None:
    """The kind of this name, for who may see it; None: there is none."""
    soort = GEMIS.get(naam)
    return soort if soort and toegang.mag(soort.recht) else None


def read_pagina(soort: Gemis, toegang: Toegang, nummer: str | None) -> tuple[Gevonden, Page[Any]]:
    """The lines of one page with their exact number; a number that does not exist leads to the nearest page."""
    gevraagd = int(nummer) if nummer and nummer.isdecimal() and len(nummer) < LANGSTE_NUMMER else 1
    gevonden = _read(soort, toegang, gevraagd)
    pagina = Paginator(range(gevonden.aantal), MEESTE).get_page(gevraagd)
    return gevonden if pagina.number == gevraagd else _read(soort, toegang, pagina.number), pagina


LANGSTE_NUMMER = 7
"""No list has a page with a number of so many digits."""


def _read(soort: Gemis, toegang: Toegang, nummer: int) -> Gevonden:
    return soort.prepare(toegang, Blad(MEESTE * (max(nummer, 1) - 1), hoogstens=None))
